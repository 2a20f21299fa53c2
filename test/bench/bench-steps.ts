import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchN8n, LoopDelay } from './bench-n8n';
import { benchPeople } from './bench-contacts';
import { withoutSending } from './bench-journeys';
import { storePeople } from './store-people';

export interface StepsResult {
  readonly contacts: number;
  readonly perSecond: number;
  readonly loop: LoopDelay;
  /** n8n's own times per node and 1,000 contacts, ms; from a run of its own that keeps execution data. */
  readonly perNode: readonly { readonly node: string; readonly ms: number }[];
}

/** (b) From the entry to the tailor inside n8n, without the call to a mail server. */
export async function benchSteps(n8n: BenchN8n, contacts: number): Promise<StepsResult> {
  const ids = await bringIn(n8n, contacts, 1_000_000);
  // Once without counting: the first run compiles what later ones use.
  await pass(n8n, 'bench-warm-up', ids.slice(0, 2_000), false);
  const counted = await pass(n8n, 'bench-steps', ids, false);
  const traced = await pass(n8n, 'bench-steps-traced', ids.slice(0, 5_000), true);
  return { contacts, perSecond: counted.perSecond, loop: counted.loop, perNode: await timesPerNode(n8n, traced.workflow) };
}

/** Puts people into the store past n8n, so that what is measured begins with the offer. Numbers from `from` on. */
export async function bringIn(n8n: BenchN8n, count: number, from: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let start = 0; start < count; start += 2_000) {
    const people = benchPeople(Math.min(2_000, count - start), from + start);
    await storePeople(n8n.store, people);
    ids.push(...people.contacts.map(({ id }) => id));
  }
  return ids;
}

export async function offerAll(n8n: BenchN8n, journey: string, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += 1_000) await n8n.store.journeys.offer(journey, ids.slice(start, start + 1_000), 'bench');
}

async function pass(n8n: BenchN8n, journey: string, ids: readonly string[], saveData: boolean): Promise<{ readonly perSecond: number; readonly loop: LoopDelay; readonly workflow: string }> {
  const workflow = await n8n.publish(withoutSending(journey, saveData));
  await sleep(500);
  await n8n.loopDelay();
  const began = performance.now();
  await offerAll(n8n, journey, ids);
  const account = await n8n.until(journey, ({ entered, running }) => entered === ids.length && running === 0, 600_000);
  const seconds = (performance.now() - began) / 1000;
  const loop = await n8n.loopDelay();
  if (account.exited['reminded'] !== ids.length) throw new Error(`not everybody was tailored: ${JSON.stringify(account)}`);
  await n8n.lab.api.unpublish(workflow);
  return { perSecond: ids.length / seconds, loop, workflow };
}

interface NodeRun {
  readonly executionTime: number;
  readonly data?: { readonly main?: readonly (readonly unknown[] | null)[] };
}

async function timesPerNode(n8n: BenchN8n, workflow: string): Promise<StepsResult['perNode']> {
  const sums = new Map<string, { ms: number; items: number }>();
  for (const { data } of await n8n.lab.api.executions(workflow)) {
    const { runData = {} } = (data?.['resultData'] ?? {}) as { readonly runData?: Readonly<Record<string, readonly NodeRun[]>> };
    for (const [node, runs] of Object.entries(runData)) {
      const sum = sums.get(node) ?? { ms: 0, items: 0 };
      for (const run of runs) {
        sum.ms += run.executionTime;
        sum.items += run.data?.main?.reduce((count, items) => count + (items?.length ?? 0), 0) ?? 0;
      }
      sums.set(node, sum);
    }
  }
  const entered = sums.get('Offered customers')?.items ?? 0;
  return Array.from(sums, ([node, { ms }]) => ({ node, ms: ms / (entered / 1000) }));
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Workflow } from '../../core/compile/workflow';
import { putWorkflow } from '../../dev/lab/put-workflow';
import type { Say } from '../../dev/say';
import type { BenchN8n, LoopDelay } from './bench-n8n';
import { onlyWaiting } from './bench-journeys';
import { bringIn, offerAll } from './bench-steps';
import type { BenchSizes } from './sizes';

export interface ResumesResult {
  readonly ours: number;
  readonly stock: number;
  readonly ratio: number;
  readonly loop: LoopDelay;
}

const threeDays = 3 * 86_400_000;

/** (d) Contacts a second that go on after a wait of days: ours through the pump, and executions that n8n's own Wait node holds. */
export async function benchResumes(n8n: BenchN8n, { ours, stock }: BenchSizes['resumes'], say: Say): Promise<ResumesResult> {
  // In turn: ours, n8n's, ours again; the mean of ours counts.
  const before = await resumeOurs(n8n, 'bench-resumes-1', ours);
  say(`(d) ours: ${Math.round(before.perSecond)} resumes a second; now n8n's Wait node with ${stock} executions`);
  const theirs = await resumeStock(n8n, stock, say);
  const after = await resumeOurs(n8n, 'bench-resumes-2', ours);
  const mean = (before.perSecond + after.perSecond) / 2;
  return { ours: mean, stock: theirs, ratio: mean / theirs, loop: after.loop };
}

async function resumeOurs(n8n: BenchN8n, journey: string, count: number): Promise<{ readonly perSecond: number; readonly loop: LoopDelay }> {
  const ids = await bringIn(n8n, count, 7_000_000);
  const workflow = await n8n.publish(onlyWaiting(journey));
  await offerAll(n8n, journey, ids);
  await n8n.until(journey, ({ waiting }) => waiting === count, 300_000);
  await sleep(500);
  await n8n.loopDelay();
  const began = performance.now();
  await n8n.store.clock.advance(threeDays);
  await n8n.until(journey, ({ waiting, running }) => waiting + running === 0, 300_000);
  const perSecond = (count * 1000) / (performance.now() - began);
  const loop = await n8n.loopDelay();
  await n8n.lab.api.unpublish(workflow);
  return { perSecond, loop };
}

/** n8n looks for waiting executions once a minute, and keeps waits under 65 s in memory: those would not be the same thing. */
const leadMs = 75_000;

async function resumeStock(n8n: BenchN8n, count: number, say: Say): Promise<number> {
  const at = Date.now() + leadMs + count * 100;
  const workflow = await putWorkflow(n8n.lab.api, waitWorkflow(new Date(at)));
  await sleep(500);
  for (let sent = 0; sent < count; sent++) {
    const response = await fetch(`${n8n.lab.n8n.url}/webhook/bench-wait`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    if (!response.ok) throw new Error(`the workflow with the Wait node answered ${response.status}: ${await response.text()}`);
    await response.arrayBuffer();
  }
  if (Date.now() > at - 65_000) throw new Error('n8n took too long to take in the executions that should wait');
  say(`(d) ${count} executions wait; they are due in ${Math.round((at - Date.now()) / 1000)} s`);
  await sleep(at - Date.now());
  const { finished, lastAt } = await untilFinished(n8n, workflow, count);
  if (finished < count) say(`(d) n8n's Wait node resumed ${finished} of ${count}; the others hang as "running"`);
  return (finished * 1000) / (lastAt - at);
}

/** Under load some executions never end: n8n shows them as running for ever. After half a minute without news only the others count. */
async function untilFinished(n8n: BenchN8n, workflow: string, count: number): Promise<{ readonly finished: number; readonly lastAt: number }> {
  let finished = 0;
  for (let quiet = 0; quiet < 60; quiet++) {
    const found = await finishedExecutions(n8n, workflow);
    if (found.length > finished) quiet = 0;
    finished = found.length;
    if (finished === count || (quiet === 59 && finished > 0)) return { finished, lastAt: Math.max(...found.map(({ stoppedAt }) => Date.parse(stoppedAt))) };
    await sleep(500);
  }
  throw new Error("n8n's Wait node resumed nothing");
}

interface FinishedExecution {
  readonly stoppedAt: string;
}

function finishedExecutions(n8n: BenchN8n, workflow: string): Promise<readonly FinishedExecution[]> {
  return n8n.lab.api.all('/executions', () => true, { workflowId: workflow, status: 'success' });
}

function waitWorkflow(at: Date): Workflow {
  const node = (name: string, type: string, typeVersion: number, parameters: object, x: number): Workflow['nodes'][number] =>
    ({ id: name.toLowerCase(), name, type: `n8n-nodes-base.${type}`, typeVersion, position: [x, 0], parameters, ...(type === 'webhook' && { webhookId: 'bench-wait' }) }) as Workflow['nodes'][number];
  return {
    name: 'Bench: stock wait',
    nodes: [
      node('Receive', 'webhook', 2, { path: 'bench-wait', httpMethod: 'POST', responseMode: 'onReceived' }, 0),
      node('Wait', 'wait', 1.1, { resume: 'specificTime', dateTime: at.toISOString() }, 220),
      node('Done', 'noOp', 1, {}, 440),
    ],
    connections: { Receive: { main: [[{ node: 'Wait', type: 'main', index: 0 }]] }, Wait: { main: [[{ node: 'Done', type: 'main', index: 0 }]] } },
    settings: { executionOrder: 'v1', saveDataSuccessExecution: 'all' },
  };
}

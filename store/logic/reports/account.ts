import type { JourneyAccount } from '../../../core/store-port';
import type { Transaction } from '../rows/database';
import { unbookedSends } from './unbooked-sends';

/**
 * Everybody who was ever offered, by where they are or why they left. An offer that nobody has answered yet is counted too:
 * until it is, offered is more than refused and entered, and so is an offer that got lost.
 */
export async function accountOf(tx: Transaction, journey: string): Promise<JourneyAccount> {
  const { tables } = tx;
  const refused = tally((await tables.note.count('refused', [journey], ['reason'])).map(({ values, n }) => [values.reason, n]));
  const people = await tables.enrolment.count('journey', [journey], ['state', 'exitReason', 'goal']);
  const entered = total(people);
  const unanswered = total(await tables.offer.count('unanswered', [journey], ['journey']));
  const inState = (state: string): number => total(people.filter(({ values }) => values.state === state));
  return {
    journey,
    offered: entered + Object.values(refused).reduce((sum, n) => sum + n, 0) + unanswered,
    refused,
    entered,
    running: inState('running'),
    waiting: inState('waiting'),
    interrupted: inState('interrupted'),
    stuck: inState('stuck'),
    exited: tally(people.flatMap(({ values, n }) => (values.state === 'exited' ? [[values.exitReason ?? '', n] as const] : []))),
    goals: total(people.filter(({ values }) => values.goal)),
    sends: await sendsOf(tx, journey),
  };
}

type SendAccount = JourneyAccount['sends'][string];

async function sendsOf(tx: Transaction, journey: string): Promise<JourneyAccount['sends']> {
  const outcomes = await tx.tables.outcome.count('sends', [journey], ['step', 'type', 'name', 'reason']);
  const unbooked = await unbookedSends(tx, journey);
  const steps = new Set([...outcomes.map(({ values }) => values.step), ...unbooked.keys()]);
  // Whoever parked to begin this leg and has recorded nothing since stands there still, or left from there.
  const standing = (await tx.tables.enrolment.count('journey', [journey], ['legStep', 'parked', 'lastStep', 'state', 'exitReason'])).filter(
    ({ values }) => values.parked && values.lastStep === null,
  );
  return Object.fromEntries(
    Array.from(steps, (step) => {
      const here = outcomes.flatMap(({ values, n }) => (values.step === step && values.type !== 'park' ? [{ ...values, n }] : []));
      const parked = standing.filter(({ values }) => values.legStep === step);
      const waiting = total(parked.filter(({ values }) => values.state !== 'exited'));
      const ports = here.filter((row) => row.type === 'port');
      const leavers = here.filter((row) => row.type === 'leave').map((row) => [row.name, row.n] as const);
      const left = parked.flatMap(({ values, n }) => (values.state === 'exited' ? [[values.exitReason ?? '', n] as const] : []));
      const account: SendAccount = {
        reached: total(here) + waiting + left.reduce((sum, [, n]) => sum + n, 0),
        sent: total(ports.filter((row) => row.name === 'sent' && row.reason !== 'unknown')),
        notSent: tally([...ports.flatMap((row) => (row.name === 'not-sent' ? [[row.reason, row.n] as const] : [])), ...leavers, ...left]),
        failed: total(ports.filter((row) => row.name === 'failed')),
        unknown: total(ports.filter((row) => row.name === 'sent' && row.reason === 'unknown')),
        waiting,
        unbooked: unbooked.get(step) ?? 0,
      };
      return [step, account];
    }),
  );
}

function total(rows: readonly { readonly n: number }[]): number {
  return rows.reduce((sum, row) => sum + row.n, 0);
}

function tally(entries: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [name, n] of entries) sums.set(name, (sums.get(name) ?? 0) + n);
  return Object.fromEntries(sums);
}

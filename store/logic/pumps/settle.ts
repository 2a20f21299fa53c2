import type { Transaction } from '../rows/database';
import { noteOf, writeNotes } from '../rows/notes';
import { freeHolds } from '../fatigue/holds';
import { sortOutLapsed, type Lapse } from './lapse';
import { exited } from '../enrolments/enrolment-row';
import type { Row } from '../rows/rows';

/** n8n keeps a run that sleeps in a node of its own, also over a restart; only after so long (ms) it counts as lost. */
const asleepMs = 24 * 3_600_000;

export interface RunEnd {
  readonly status: 'success' | 'error' | 'waiting';
  readonly lastNode: string;
  readonly error: string;
}

/** What n8n said of the run that a batch was handed to; people enrolled from offers of that batch are in it too. */
export async function settle(tx: Transaction, batch: string, end: RunEnd): Promise<void> {
  const { tables } = tx;
  await tables.claim.lock([[batch]]);
  const claims = [...(await tables.claim.get([[batch]])), ...(await tables.claim.by('root', [[batch]], { lock: true }))];
  if (end.status === 'waiting') {
    await tables.claim.patch(['leaseUntil'], claims.map((claim) => ({ key: [claim.id], set: { leaseUntil: tx.lease + asleepMs } })));
    return;
  }
  const over = claims.map((claim) => ({ ...claim, over: true, error: errorOf(claim, end) }));
  await tables.claim.patch(['over', 'error'], over.map((claim) => ({ key: [claim.id], set: claim })));
  if (end.status === 'success') await leaveBehind(tx, over.filter((claim) => claim.acceptedAt !== null && !claim.takenOver), end.lastNode);
  const left = await sortOutLapsed(tx, over);
  await tables.claim.patch(['leaseUntil'], left.map((lapse) => ({ key: [lapse.claim.id], set: { leaseUntil: tx.lease + pauseAfter(lapse) } })));
}

/** What failed (another system, a setting that somebody is correcting) may be back by then; at once, three tries would all meet it. */
function pauseAfter({ people, offers }: Lapse): number {
  return [...people, ...offers].some((row) => row.claims > 1) ? 120_000 : 10_000;
}

function errorOf(claim: Row<'claim'>, { status, lastNode, error }: RunEnd): string {
  if (status === 'error') return lastNode === '' ? error : `${lastNode}: ${error}`;
  return claim.acceptedAt === null ? 'run-took-nobody' : `run-ended-at: ${lastNode}`;
}

/** A run that ended well without moving these people on has left them inside a node that isn't ours. */
async function leaveBehind(tx: Transaction, claims: readonly Row<'claim'>[], lastNode: string): Promise<void> {
  const { tables } = tx;
  const people = await tables.enrolment.by('claim', claims.map((claim) => [claim.id]), { lock: true });
  // Who went on to a step of ours, or recorded nothing in this leg, was not dropped by a node of n8n: some step of ours failed with them.
  const left = people.filter((row) => row.state !== 'exited' && row.lastNext === 'n8n');
  await tables.enrolment.put(left.map((row) => ({ ...exited(tx, row, 'left-in-n8n', false), error: lastNode })));
  await tables.item.remove(left.map((row) => [row.id]));
  await freeHolds(tx, left.map((row) => row.id));
  await writeNotes(tx, left.map((row) => noteOf(row, 'left-in-n8n', { after: row.lastStep, node: lastNode })));
}

import { groupBy } from '../../../core/group-by';
import { keysOf, type Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

/** The lease belongs to the hand-out: as long as one step of the run works, everyone in it is looked after. */
export function newClaim(
  { lease }: Transaction,
  claim: Pick<Row<'claim'>, 'id' | 'workflow' | 'journey' | 'step' | 'kind' | 'size' | 'root'> & { readonly accepted: boolean; readonly leaseMs: number },
): Row<'claim'> {
  const { id, workflow, journey, step, kind, size, root } = claim;
  return {
    id,
    workflow,
    journey,
    step,
    kind,
    size,
    root,
    takenOver: false,
    handedAt: lease,
    acceptedAt: claim.accepted ? lease : null,
    leaseUntil: claim.accepted ? lease + claim.leaseMs : 0,
    over: false,
    error: null,
  };
}

/** Marks hand-outs as accepted and renews their leases; one that was cleared away meanwhile comes back. */
export async function acceptClaims(
  tx: Transaction,
  ids: readonly string[],
  by: { readonly workflow: string; readonly journey: string; readonly step: string; readonly leaseMs: number },
): Promise<void> {
  if (ids.length === 0) return;
  const { tables, lease } = tx;
  const keys = keysOf(ids);
  const known = await tables.claim.get(keys);
  const there = new Set(known.map((row) => row.id));
  await tables.claim.patch(
    ['acceptedAt', 'leaseUntil'],
    known.map((row) => ({ key: [row.id], set: { acceptedAt: row.acceptedAt ?? lease, leaseUntil: lease + by.leaseMs } })),
  );
  const lost = keys.filter(([id]) => !there.has(id));
  if (lost.length === 0) return;
  const people = groupBy(await tables.enrolment.by('claim', lost), (row) => row.claim);
  await tables.claim.put(lost.map(([id]) => newClaim(tx, { ...by, id, kind: 'enrolment', size: people.get(id)?.length ?? 1, root: null, accepted: true })));
}

/** Renews the leases of hand-outs that are there. */
export async function renewClaims({ tables, lease }: Transaction, ids: readonly string[], leaseMs: number): Promise<void> {
  const known = await tables.claim.get(keysOf(ids));
  await tables.claim.patch(['leaseUntil'], known.map((row) => ({ key: [row.id], set: { leaseUntil: lease + leaseMs } })));
}

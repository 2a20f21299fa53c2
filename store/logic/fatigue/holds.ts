import { decideCaps, type CountedSlot } from '../../../core/fatigue/decide';
import type { CapRule } from '../../../core/fatigue/cap-rule';
import { groupBy } from '../../../core/group-by';
import type { FatigueStore, HoldRequest, HoldResult } from '../../../core/store-port';
import { isCurrent } from '../enrolments/ticket';
import { storeKnown } from '../contacts/contact-rows';
import { byColumn, keysOf, type Database, type Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

export function createFatigueStore(db: Database): FatigueStore {
  return {
    hold: (requests, rules) => db.writeParts(requests, (tx, part) => hold(tx, part, rules)),
    recordTouches: (touches) =>
      db.writeParts(touches, async (tx, part) => {
        const { results } = await storeKnown(tx, part, (known) => tx.tables.slot.add(known.map(touchRow)));
        return results;
      }),
  };
}

function touchRow({ key, contact, channel, topic, at }: Parameters<FatigueStore['recordTouches']>[0][number]): Row<'slot'> {
  return { id: JSON.stringify(['touch', contact, key]), contact, topic, channels: [channel], at, state: 'touch', enrolment: null };
}

/** Gives back the places of people who park, leave, or were sent their message. */
export async function freeHolds({ tables }: Transaction, enrolments: readonly string[]): Promise<void> {
  if (enrolments.length === 0) return;
  const holds = await tables.slot.by('holds', keysOf(enrolments));
  if (holds.length > 0) await tables.slot.remove(holds.map((row) => [row.id]));
}

/** What counts for these contacts since `from` (journey time), by contact. */
export async function countedSlots(tx: Transaction, contacts: readonly string[], from: number): Promise<Map<string, readonly Row<'slot'>[]>> {
  const slots = await tx.tables.slot.by('contact', keysOf(contacts), { above: from });
  const dead = await deadHolds(tx, slots);
  return groupBy(slots.filter((slot) => !dead.has(slot.id)), (slot) => slot.contact);
}

/** Holds of people whose run is lost count no longer; should they be handed out again, Send asks once more. */
async function deadHolds(tx: Transaction, slots: readonly Row<'slot'>[]): Promise<ReadonlySet<string>> {
  const holds = slots.filter((slot) => slot.state === 'hold');
  if (holds.length === 0) return new Set();
  const owners = byColumn(await tx.tables.enrolment.get(keysOf(holds.map((slot) => slot.enrolment ?? ''))), 'id');
  const claims = byColumn(await tx.tables.claim.get(keysOf(Array.from(owners.values(), (row) => row.claim ?? ''))), 'id');
  return new Set(
    holds
      .filter((slot) => {
        const owner = owners.get(slot.enrolment ?? '');
        return owner?.state !== 'running' || (claims.get(owner.claim ?? '')?.leaseUntil ?? 0) < tx.lease;
      })
      .map((slot) => slot.id),
  );
}

export function longestWindow(rules: readonly CapRule[]): number {
  return Math.max(0, ...rules.map((rule) => rule.windowMs));
}

async function hold(tx: Transaction, requests: readonly HoldRequest[], rules: readonly CapRule[]): Promise<readonly HoldResult[]> {
  const { tables } = tx;
  await tables.contact.lock(keysOf(requests.map((request) => request.contact)));
  const rows = byColumn(await tables.enrolment.get(keysOf(requests.map(({ ticket }) => ticket.enrolment))), 'id');
  const held = new Map(byColumn(await tables.slot.get(keysOf(requests.map(holdId))), 'id'));
  const slots = await countedSlots(tx, requests.map((request) => request.contact), tx.now - longestWindow(rules));
  const added: Row<'slot'>[] = [];
  const results = requests.map((request): HoldResult => {
    const id = holdId(request);
    const before = held.get(id);
    if (before !== undefined) return { type: 'held', channels: request.channels.filter((channel) => before.channels.includes(channel)) };
    const mine = slots.get(request.contact) ?? [];
    const others: readonly CountedSlot[] = mine.filter((slot) => slot.state !== 'hold' || slot.enrolment !== request.ticket.enrolment);
    const result = decideCaps(others, rules, { topic: request.topic, channels: request.channels, now: tx.now });
    const owner = rows.get(request.ticket.enrolment);
    // A run whose claim is no longer current is answered, but takes no place: what it records will be dropped.
    if (result.type === 'capped' || owner === undefined || !isCurrent(owner, request.ticket)) return result;
    const row = { id, contact: request.contact, topic: request.topic, channels: result.channels, at: tx.now, state: 'hold' as const, enrolment: request.ticket.enrolment };
    added.push(row);
    held.set(id, row);
    slots.set(request.contact, [...mine, row]);
    return result;
  });
  // An enrolment has one place at a time: that of an earlier cap in the same leg is taken over.
  await freeHolds(tx, added.flatMap((row) => row.enrolment ?? []));
  await tables.slot.add(added);
  return results;
}

function holdId({ ticket, leg, step }: HoldRequest): string {
  return JSON.stringify(['hold', ticket.enrolment, leg, step]);
}

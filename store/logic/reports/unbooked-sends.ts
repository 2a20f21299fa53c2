import { keysOf, type Transaction } from '../rows/database';

/**
 * Messages that are on the wire, or gone, of people whose run hasn't recorded it yet (or died before it could), by Send step: a Send
 * records when its batch ends, and until then the account would know nothing of hundreds of mails.
 */
export async function unbookedSends({ tables }: Transaction, journey: string): Promise<ReadonlyMap<string, number>> {
  const [known] = await tables.journey.get([[journey]]);
  const claims = known === undefined ? [] : (await tables.claim.by('workflow', [[known.workflow]])).filter((claim) => claim.journey === journey);
  const people = [...(await tables.enrolment.by('claim', claims.map((claim) => [claim.id]))), ...(await tables.enrolment.by('halted', [['stuck'], ['interrupted']]))];
  const inside = new Map(people.filter((row) => row.journey === journey).map((row) => [row.id, row]));
  const out = (await tables.message.by('contact', keysOf(Array.from(inside.values(), (row) => row.contact)))).filter(
    (row) => inside.get(row.enrolment)?.leg === row.leg && (row.state === 'sending' || row.state === 'sent' || row.state === 'unknown'),
  );
  // Whoever was taken out meanwhile may have one on the wire still.
  const onTheWire = (await tables.message.by('unsettled', [['sending']])).filter((row) => row.journey === journey);
  const messages = Array.from(new Map([...out, ...onTheWire].map((row) => [row.messageKey, row])).values());
  const booked = new Set((await tables.outcome.get(messages.map((row) => [row.enrolment, row.leg, row.step]))).map(({ enrolment, step }) => JSON.stringify([enrolment, step])));
  const counts = new Map<string, number>();
  for (const { enrolment, step } of messages) if (!booked.has(JSON.stringify([enrolment, step]))) counts.set(step, (counts.get(step) ?? 0) + 1);
  return counts;
}

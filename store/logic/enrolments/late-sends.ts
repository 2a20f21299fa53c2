import type { OutcomeRecord } from '../../../core/store-port';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import { outcomeRow, type DecidingStep } from './outcome-rows';
import type { Row } from '../rows/rows';

/**
 * Of whoever was taken out while their message was on the wire the account has to tell that it went out, once: under the leg in which it
 * was sent, and only if no other visit to the step has told it.
 */
export async function lateSends(
  tx: Transaction,
  step: DecidingStep,
  records: readonly OutcomeRecord[],
  rows: ReadonlyMap<string, Pick<Row<'enrolment'>, 'id' | 'state' | 'contact' | 'journey'>>,
): Promise<readonly Row<'outcome'>[]> {
  const late = records.flatMap(({ ticket, outcome, remember }) => {
    const row = rows.get(ticket.enrolment);
    const key = remember?.sends?.[step.step]?.messageKey;
    const wentOut = step.kind === 'send' && row?.state === 'exited' && outcome.type === 'port' && outcome.port === 'sent';
    return wentOut && key !== undefined ? [{ row, key, outcome }] : [];
  });
  if (late.length === 0) return [];
  const messages = byColumn(await tx.tables.message.get(keysOf(late.map(({ key }) => key))), 'messageKey');
  const told = (await tx.tables.outcome.by('enrolment', keysOf(late.map(({ row }) => row.id)))).filter((row) => row.step === step.step && row.type === 'port');
  return late.flatMap(({ row, key, outcome }) => {
    const message = messages.get(key);
    return message === undefined || told.some(({ enrolment }) => enrolment === row.id) ? [] : [outcomeRow(tx, step, { ...row, leg: message.leg }, outcome)];
  });
}

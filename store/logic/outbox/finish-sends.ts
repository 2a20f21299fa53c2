import type { DeliveryResult } from '../../../core/delivery-result';
import type { Finished } from '../../../core/store-port';
import { troubleCodes } from '../../../core/trouble-codes';
import { recordConsent } from '../contacts/consent';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import { bareId } from '../../../core/message-key';
import { endTrouble, noteTrouble } from './troubles';
import type { Row } from '../rows/rows';

interface FinishedSend {
  readonly messageKey: string;
  readonly account: string;
  readonly result: DeliveryResult;
}

/** Writes what became of the messages and frees the slots of those positively not sent. Answers what is to be said now. */
export async function finishSends(tx: Transaction, results: readonly FinishedSend[]): Promise<Finished> {
  const { tables } = tx;
  const keys = keysOf(results.map((entry) => entry.messageKey));
  const refused = keysOf(results.flatMap(({ messageKey, result }) => (result.type === 'failed' && result.code === 'opted-out' ? [messageKey] : [])));
  await optOut(tx, refused.length === 0 ? [] : await tables.message.get(refused));
  await tables.message.lock(keys);
  const rows = byColumn(await tables.message.get(keys), 'messageKey');
  const changes = results.flatMap(({ messageKey, result }) => {
    const row = rows.get(messageKey);
    // What was sent stays sent, whatever a late second answer says.
    return row === undefined || row.state === 'sent' ? [] : [{ key: [messageKey], set: outcomeOf(row, result) }];
  });
  await tables.message.patch(['state', 'providerId', 'code', 'detail'], changes);
  // The run that took over has told "unknown" already: now it is known.
  const late = results.flatMap(({ messageKey, result }) => {
    const row = rows.get(messageKey);
    return result.type === 'sent' && row?.state === 'unknown' ? [row] : [];
  });
  await tables.outcome.patch(['reason'], late.map((row) => ({ key: [row.enrolment, row.leg, row.step], set: { reason: 'sent' } })));
  await tables.slot.remove(changes.filter(({ set }) => set.state === 'failed' || set.state === 'not-sent').map(({ key }) => key));
  await endTrouble(tx, results.flatMap(({ account, result }) => (result.type === 'sent' ? [account] : [])));
  const troubles = results.flatMap(({ account, result }) => (result.type === 'retry' && troubleCodes.has(result.code) ? [{ account, code: result.code, detail: result.detail }] : []));
  return { paused: await pause(tx, results), trouble: troubles.length === 0 ? [] : await noteTrouble(tx, troubles) };
}

/** The person told the provider, which told us now: a no like one that they wrote to us. */
async function optOut(tx: Transaction, messages: readonly Row<'message'>[]): Promise<void> {
  if (messages.length === 0) return;
  await recordConsent(
    tx,
    messages.map(({ messageKey, contact, channel, address }) => ({
      id: JSON.stringify(['provider', messageKey]), contact, channel, topic: '*', action: 'revoke' as const, at: tx.now, expiresAt: null, source: 'provider', wording: '', actor: '', proof: { messageKey, address },
    })),
  );
}

function outcomeOf(row: Row<'message'>, result: DeliveryResult): Pick<Row<'message'>, 'state' | 'providerId' | 'code' | 'detail'> {
  // Its person has gone on as if it had been sent, so a person decides whether it goes out again; what is known now helps.
  if (row.state === 'unknown' && result.type !== 'sent') return { state: 'unknown', providerId: row.providerId, code: result.code, detail: result.detail };
  switch (result.type) {
    case 'sent':
      return { state: 'sent', providerId: result.providerId === '' ? null : bareId(result.providerId), code: null, detail: null };
    case 'failed':
      return { state: 'failed', providerId: row.providerId, code: result.code, detail: result.detail };
    case 'retry':
    case 'channel-down':
      return { state: 'not-sent', providerId: row.providerId, code: result.code, detail: result.detail };
    case 'unknown':
      return { state: 'unknown', providerId: row.providerId, code: result.code, detail: result.detail };
  }
}

async function pause({ tables, now }: Transaction, results: readonly FinishedSend[]): Promise<readonly string[]> {
  const down = new Map<string, Row<'pause'>>();
  for (const { account, result } of results) {
    if (result.type === 'channel-down' && !down.has(account)) down.set(account, { account, since: now, code: result.code, detail: result.detail });
  }
  const rows = Array.from(down.values());
  const added = await tables.pause.add(rows);
  return rows.filter((_, index) => added[index]).map((row) => row.account);
}

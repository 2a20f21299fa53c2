import type { DeliveryResult } from '../../core/services';
import { byColumn, keysOf, type Transaction } from './database';
import { bareId } from './judge-sends';
import type { Row } from './rows';

interface Finished {
  readonly messageKey: string;
  readonly account: string;
  readonly result: DeliveryResult;
}

/** Writes what became of the messages and frees the slots of those positively not sent. Answers the accounts paused now. */
export async function finishSends(tx: Transaction, results: readonly Finished[]): Promise<readonly string[]> {
  const { tables } = tx;
  const keys = keysOf(results.map((entry) => entry.messageKey));
  await tables.message.lock(keys);
  const rows = byColumn(await tables.message.get(keys), 'messageKey');
  const changes = results.flatMap(({ messageKey, result }) => {
    const row = rows.get(messageKey);
    // What was sent stays sent, whatever a late second answer says.
    return row === undefined || row.state === 'sent' ? [] : [{ key: [messageKey], set: outcomeOf(row, result) }];
  });
  await tables.message.patch(['state', 'providerId', 'code', 'detail'], changes);
  await tables.slot.remove(changes.filter(({ set }) => set.state === 'failed' || set.state === 'not-sent').map(({ key }) => key));
  return pause(tx, results);
}

function outcomeOf(row: Row<'message'>, result: DeliveryResult): Pick<Row<'message'>, 'state' | 'providerId' | 'code' | 'detail'> {
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

async function pause({ tables, now }: Transaction, results: readonly Finished[]): Promise<readonly string[]> {
  const down = new Map<string, Row<'pause'>>();
  for (const { account, result } of results) {
    if (result.type === 'channel-down' && !down.has(account)) down.set(account, { account, since: now, code: result.code, detail: result.detail });
  }
  const rows = Array.from(down.values());
  const added = await tables.pause.add(rows);
  return rows.filter((_, index) => added[index]).map((row) => row.account);
}

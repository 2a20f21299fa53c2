import type { Transaction } from '../rows/database';
import { waitedAccounts, wakeAccounts } from '../replies/wake';

const stopKey = 'sending-stopped';

/** The one switch for all sending; people who wait for it are due at once when it goes on. */
export async function stopSending(tx: Transaction, stopped: boolean, by: string): Promise<void> {
  await tx.tables.meta.put([{ key: stopKey, value: { stopped, by, at: tx.now } }]);
  if (stopped) return;
  const paused = new Set(await tx.tables.pause.page('', 1_000));
  await wakeAccounts(tx, (await waitedAccounts(tx)).filter((account) => !paused.has(account)));
}

export async function sendingStopped({ tables }: Transaction): Promise<boolean> {
  const [row] = await tables.meta.get([[stopKey]]);
  const value = row?.value;
  return typeof value === 'object' && value !== null && 'stopped' in value && value.stopped === true;
}

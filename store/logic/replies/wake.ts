import type { ReplyRecord } from '../../../core/store-port';
import type { Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

export function replyWaitName(messageKey: string): string {
  return `reply:${messageKey}`;
}

/** The message whose reply somebody waits for. */
export function awaitedMessage(waitFor: string | null): string | undefined {
  const prefix = replyWaitName('');
  return waitFor?.startsWith(prefix) === true ? waitFor.slice(prefix.length) : undefined;
}

export function channelWaitName(account: string): string {
  return `channel:${account}`;
}

/** People who wait for one of these accounts are due now. */
export async function wakeAccounts({ tables, now }: Transaction, accounts: readonly string[]): Promise<void> {
  const rows = await tables.enrolment.by('waitFor', accounts.map((account) => [channelWaitName(account)]), { lock: true });
  const early = rows.filter((row) => row.state === 'waiting' && (row.dueAt ?? 0) > now);
  await tables.enrolment.patch(['dueAt'], early.map((row) => ({ key: [row.id], set: { dueAt: now } })));
}

/** Accounts that somebody waits for. */
export async function waitedAccounts({ tables }: Transaction): Promise<readonly string[]> {
  const names = (await tables.enrolment.count('waitFor', [], ['waitFor'])).map(({ values }) => values.waitFor ?? '');
  const prefix = channelWaitName('');
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

export function replyRecordOf({ id, channel, text, subject, intent, at }: Row<'reply'>): ReplyRecord {
  return { id, channel, text, subject, intent, at };
}

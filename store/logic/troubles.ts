import type { Trouble } from '../../core/store-port';
import type { Transaction } from './database';
import { keysOf } from './database';
import type { Row } from './rows';

/** Longer than anybody waits before they try again; what is older is over, or nobody waits for it any more. */
const freshMs = 2 * 3_600_000;

/** Answers what wasn't known yet, or had not been heard of for a while. */
export async function noteTrouble({ tables, now }: Transaction, troubles: readonly Trouble[]): Promise<readonly Trouble[]> {
  const distinct = Array.from(new Map(troubles.map((trouble) => [keyOf(trouble), trouble])).values());
  const stored = await tables.trouble.get(distinct.map(({ account, code }) => [account, code]));
  const known = new Map(stored.filter((row) => isFresh(row, now)).map((row) => [keyOf(row), row]));
  await tables.trouble.put(distinct.map(({ account, code, detail }) => ({ account, code, detail, at: now, since: known.get(keyOf({ account, code }))?.since ?? now })));
  return distinct.filter((trouble) => !known.has(keyOf(trouble)));
}

function keyOf({ account, code }: Pick<Trouble, 'account' | 'code'>): string {
  return JSON.stringify([account, code]);
}

/** Something went out through these accounts. */
export async function endTrouble({ tables }: Transaction, accounts: readonly string[]): Promise<void> {
  const rows = await tables.trouble.by('account', keysOf(accounts));
  if (rows.length > 0) await tables.trouble.remove(rows.map(({ account, code }) => [account, code]));
}

export async function troublesNow({ tables, now }: Transaction): Promise<readonly (Trouble & { readonly since: number })[]> {
  const accounts = (await tables.trouble.count('account', [], ['account'])).map(({ values }) => values.account);
  const rows = (await tables.trouble.by('account', keysOf(accounts))).filter((row) => isFresh(row, now));
  return rows.map(({ account, code, detail, since }) => ({ account, code, detail, since }));
}

function isFresh(row: Row<'trouble'>, now: number): boolean {
  return row.at > now - freshMs;
}

import type { Trouble } from '../../../core/store-port';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

/** Longer than anybody waits before they try again; what is older is over, or nobody waits for it any more. */
const freshMs = 2 * 3_600_000;

/** Answers what wasn't known yet, or had not been heard of for a while. */
export async function noteTrouble({ tables, now }: Transaction, troubles: readonly Trouble[]): Promise<readonly Trouble[]> {
  const distinct = Array.from(new Map(troubles.map((trouble) => [idOf(trouble), trouble])).values());
  const stored = await tables.trouble.get(keysOf(distinct.map(idOf)));
  const known = byColumn(stored.filter((row) => isFresh(row, now)), 'id');
  await tables.trouble.put(distinct.map((trouble) => ({ ...trouble, id: idOf(trouble), at: now, since: known.get(idOf(trouble))?.since ?? now })));
  return distinct.filter((trouble) => !known.has(idOf(trouble)));
}

function idOf({ account, code }: Trouble): string {
  return JSON.stringify([account, code]);
}

/** Something went out through these accounts. */
export async function endTrouble({ tables }: Transaction, accounts: readonly string[]): Promise<void> {
  const rows = await tables.trouble.by('account', keysOf(accounts));
  if (rows.length > 0) await tables.trouble.remove(keysOf(rows.map((row) => row.id)));
}

export async function troublesNow({ tables, now }: Transaction): Promise<readonly (Trouble & { readonly since: number })[]> {
  const rows = (await tables.trouble.get(keysOf(await tables.trouble.page('', 1_000)))).filter((row) => isFresh(row, now));
  return rows.map(({ account, code, detail, since }) => ({ account, code, detail, since }));
}

function isFresh(row: Row<'trouble'>, now: number): boolean {
  return row.at > now - freshMs;
}

import type { Contact } from '../../../core/journey/inputs';
import type { RecordResult } from '../../../core/store-port';
import { keysOf, type Transaction } from '../rows/database';

export async function contactsById({ tables }: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
  const rows = await tables.contact.get(keysOf(ids));
  return new Map(rows.map((row) => [row.id, row.body]));
}

/** How addresses are compared: e-mail addresses in lower case; phone numbers are E.164 already. */
export function normalAddress(address: string): string {
  return address.trim().toLowerCase();
}

/** What was stored of a batch that names contacts. `add` gets the inputs whose contact is known and says which were new. */
export async function storeKnown<I extends { readonly contact: string }>(
  tx: Transaction,
  inputs: readonly I[],
  add: (acceptable: readonly I[]) => Promise<readonly boolean[]>,
): Promise<{ readonly results: readonly RecordResult[]; readonly stored: readonly I[] }> {
  const known = await contactsById(tx, inputs.map((input) => input.contact));
  const acceptable = inputs.filter((input) => known.has(input.contact));
  const added = await add(acceptable);
  let next = 0;
  const results = inputs.map((input): RecordResult => (!known.has(input.contact) ? 'unknown-contact' : added[next++] === true ? 'stored' : 'duplicate'));
  return { results, stored: inputs.filter((_, index) => results[index] === 'stored') };
}

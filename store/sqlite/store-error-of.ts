import { StoreError } from '../../core/store-port';

/** Primary result codes, https://sqlite.org/rescode.html */
const codes: Readonly<Record<number, { readonly code: StoreError['code']; readonly reason: string }>> = {
  3: { code: 'store-unwritable', reason: 'no-permission' },
  5: { code: 'store-locked', reason: 'busy' },
  6: { code: 'store-locked', reason: 'busy' },
  8: { code: 'store-unwritable', reason: 'read-only' },
  10: { code: 'store-unwritable', reason: 'disk-error' },
  11: { code: 'store-corrupt', reason: 'damaged' },
  13: { code: 'store-unwritable', reason: 'disk-full' },
  14: { code: 'store-unwritable', reason: 'cannot-open' },
  26: { code: 'store-corrupt', reason: 'no-database' },
};

/** What a person can do something about becomes a StoreError; the rest stays what it is. */
export function storeErrorOf(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const errcode = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
  const known = errcode === undefined ? undefined : codes[errcode];
  return known === undefined ? error : new StoreError(known.code, { file, reason: known.reason, detail: error.message });
}

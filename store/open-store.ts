import type { Store } from '../core/store-port';
import { createMemoryStore } from './memory/memory-store';
import { openSqliteStore } from './sqlite/sqlite-store';

export type OpenStoreOptions =
  | { readonly type: 'sqlite'; readonly file: string; readonly testClock: boolean }
  | { readonly type: 'memory'; readonly testClock?: boolean; readonly now?: () => number };

/**
 * Opens a store. The caller opens a file once per process and closes it when done.
 * @throws StoreError `store-unwritable`, `store-locked`, `store-corrupt`, `store-newer`
 */
export function openStore(options: OpenStoreOptions): Promise<Store> {
  if (options.type === 'sqlite') return openSqliteStore(options);
  const { testClock, now } = options;
  return Promise.resolve(createMemoryStore({ ...(testClock !== undefined && { testClock }), ...(now && { now }) }));
}

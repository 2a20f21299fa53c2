import { StoreError, type Store } from '../../core/store-port';

export interface SqliteStoreOptions {
  readonly file: string;
  readonly testClock: boolean;
}

export function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  return Promise.reject(new StoreError('store-lost', { file: options.file }));
}

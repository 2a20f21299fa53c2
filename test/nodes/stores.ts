import type { Store, StoreError } from '../../core/store-port';
import { createMemoryStore } from '../../store/memory/memory-store';

/** Memory stores in place of files: the nodes open them by path as they would open SQLite. */
const stores = new Map<string, Store>();
const broken = new Map<string, StoreError>();

export const storeByFile = {
  open: async (file: string): Promise<Store> => {
    const fault = broken.get(file);
    if (fault !== undefined) throw fault;
    const known = stores.get(file) ?? createMemoryStore({ testClock: true });
    stores.set(file, known);
    return known;
  },
  /** Opening this file fails until mended. */
  break: (file: string, fault: StoreError): void => void broken.set(file, fault),
  mend: (file: string): void => void broken.delete(file),
};

let files = 0;

/** A store of one's own, and the credential that names it. */
export async function freshStore(): Promise<{ readonly store: Store; readonly file: string; readonly credential: { readonly file: string } }> {
  const file = `/nowhere/test-${String((files += 1))}.sqlite`;
  return { store: await storeByFile.open(file), file, credential: { file } };
}

/** Waits for something that pumps do by themselves; real time, because n8n's engine runs on it. */
export async function until<T>(look: () => Promise<T | undefined> | T | undefined, what: string): Promise<T> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`waited in vain for ${what}`);
}

import { parentPort, workerData } from 'node:worker_threads';
import type { Store } from '../../core/store-port';
import { openDatabase } from './open-database';
import { pack, packError, unpack, type Answer, type Call, type WorkerSettings } from './protocol';

/** Entry point of the store's own thread. */
const port = parentPort;
if (port === null) throw new Error('sqlite-worker runs in a worker thread');
const settings = workerData as WorkerSettings;
const shift = settings.leaseShift === undefined ? undefined : new Float64Array(settings.leaseShift);

function answer(message: Answer): void {
  port?.postMessage(message);
}

async function serve(store: Store, { id, part, method, args }: Call): Promise<void> {
  try {
    const target: unknown = part === 'store' ? store : store[part];
    // The proxy on the other side is typed; by name is how a call gets through the wall.
    const run = (target as Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>)[method];
    if (run === undefined) throw new Error(`the store has no ${part}.${method}`);
    answer({ id, ok: true, value: pack(await run(...(unpack(args) as readonly unknown[]))) });
  } catch (error) {
    answer({ id, ok: false, error: packError(error) });
  }
  if (part === 'store' && method === 'close') port?.close();
}

try {
  const store = openDatabase({ ...settings, now: () => Date.now() + (shift?.[0] ?? 0) });
  port.on('message', (call: Call) => void serve(store, call));
  answer({ id: 0, ok: true, value: pack(store.id) });
} catch (error) {
  answer({ id: 0, ok: false, error: packError(error) });
  port.close();
}

import { createId } from '../../store/create-id';
import { createStore } from '../../store/logic/create-store';
import { createMemoryBackend } from '../../store/memory/memory-backend';
import { storeContract } from './store-contract';
import { checkLocks } from './support/check-locks';

/** What a database server needs of the shared logic: every decision under a lock, and the locks in one order. */
describe('the store as a server with many writers would run it', () => {
  storeContract(() => {
    let lease = 1_800_000_000_000;
    const store = createStore(checkLocks(createMemoryBackend(() => lease)), { id: createId(), createId: () => createId(), hashAddress: (channel, address) => `${channel}:${address}`, testClock: true });
    return Promise.resolve({
      store,
      moveLease: (ms) => {
        lease += ms;
      },
      end: () => store.close(),
    });
  });
});

describe('the check itself', () => {
  const row = { account: 'a', since: 0, code: '', detail: '' };
  const journey = { id: 'j', name: '', version: '', workflow: 'w', entryStep: '', entryEvent: '', reentryMode: 'never', reentryDays: 0 } as const;
  const contact = { id: 'c', body: { id: 'c', addresses: [] }, createdAt: 0, updatedAt: 0 } as never;

  test.each([
    ['a change without a lock', async (tables) => tables.journey.patch(['name'], [{ key: ['j'], set: { name: 'n' } }]), 'journey j is changed without a lock'],
    [
      'a lock after the read',
      async (tables) => {
        await tables.journey.get([['j']]);
        await tables.journey.put([journey]);
      },
      'journey j was read before it was locked',
    ],
    ['a row put twice at once', async (tables) => tables.pause.put([row, row]), 'pause a is put twice at once'],
    [
      'locks out of order',
      async (tables) => {
        await tables.contact.lock([['c']]);
        await tables.journey.lock([['j']]);
      },
      'journey is locked after contact',
    ],
  ] as readonly (readonly [string, (tables: import('../../store/logic/rows/tables').Tables) => Promise<void>, string])[])('finds %s', async (_, work, message) => {
    const backend = checkLocks(createMemoryBackend(() => 0));
    await backend.transact('write', async (tables) => {
      await tables.pause.put([row]);
      await tables.journey.add([journey]);
      await tables.contact.add([contact]);
    });
    await expect(backend.transact('write', work)).rejects.toThrow(message);
  });
});

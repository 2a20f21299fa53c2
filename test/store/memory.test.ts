import { createMemoryStore } from '../../store/memory/memory-store';
import { storeContract } from './store-contract';

describe('memory store', () => {
  storeContract(() => {
    let lease = 1_800_000_000_000;
    const store = createMemoryStore({ now: () => lease, testClock: true });
    return Promise.resolve({
      store,
      moveLease: (ms) => {
        lease += ms;
      },
      end: () => store.close(),
    });
  });

  test('the clock cannot be moved without the test clock', async () => {
    await expect(createMemoryStore().clock.advance(1)).rejects.toMatchObject({ code: 'test-clock-off' });
  });

  test('ids are 26 lower-case letters and digits', () => {
    expect(createMemoryStore().id).toMatch(/^[0-9a-z]{26}$/);
  });
});

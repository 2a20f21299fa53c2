import { createStore } from '../../store/logic/create-store';
import type { Backend } from '../../store/logic/rows/tables';
import { createMemoryBackend } from '../../store/memory/memory-backend';
import { createId } from '../../store/create-id';
import { ids, Scene, ticketsOf, versionOf } from './contract/scene';

test('batches claimed before the store fails are handed out, not lost until their time runs out', async () => {
  const backend = createMemoryBackend(() => 1_800_000_000_000);
  let writesLeft = Infinity;
  const failing: Backend = {
    transact: (mode, work) => {
      if (mode !== 'read' && writesLeft-- <= 0) throw new Error('the disk is full');
      return backend.transact(mode, work);
    },
    close: () => backend.close(),
  };
  const store = createStore(failing, { id: 's', createId: () => createId(), hashAddress: (channel, address) => `${channel}:${address}`, testClock: true });
  const scene = new Scene({ store, moveLease: () => undefined, end: () => store.close() });
  await store.journeys.register(versionOf());
  const people = await scene.due(ids('p', 4));
  writesLeft = 1;
  expect((await scene.claim(['wait'], 2)).flatMap(ticketsOf)).toHaveLength(people.length / 2);
  await expect(scene.claim(['wait'], 2)).rejects.toThrow('the disk is full');
});

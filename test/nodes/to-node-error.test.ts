import { StoreError } from '../../core/store-port';
import { nodeError, toNodeError } from '../../nodes/shared/errors/to-node-error';

const node = { id: 'n', name: 'Wait', type: 't', typeVersion: 1, position: [0, 0] as [number, number], parameters: {} };

test('our own words stand, also where n8n has words for a code that is in them', () => {
  const error = new StoreError('store-unwritable', { file: '/sys/journeys.sqlite', detail: "EACCES: permission denied, open '/sys/journeys.sqlite'" });
  const shown = toNodeError(node, error, 3);
  expect(shown.message).toBe("The journey store can't be written: /sys/journeys.sqlite (EACCES: permission denied, open '/sys/journeys.sqlite')");
  expect(shown.description).toContain('Let the user that runs n8n write');
  expect(shown.context).toMatchObject({ itemIndex: 3 });
  expect(nodeError(node, { message: 'no ENOENT', description: 'd' })).toMatchObject({ message: 'no ENOENT', description: 'd' });
});

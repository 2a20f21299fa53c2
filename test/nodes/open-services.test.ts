import type { Store, Trouble } from '../../core/store-port';
import { openServices, type ServiceContext } from '../../nodes/shared/host/open-services';

/** What n8n's log says when the store tells of a trouble for the first time. */
async function logged(trouble: Trouble): Promise<string> {
  const lines: string[] = [];
  const logger = { warn: (line: string) => lines.push(line), debug: () => undefined };
  const context = { getNode: () => ({ name: 'Send' }), logger } as unknown as ServiceContext;
  const store = { outbox: { finish: () => Promise.resolve({ paused: [], trouble: [trouble] }) } } as unknown as Store;
  const services = await openServices(context, store);
  expect(services.channels.available()).toEqual([]);
  await services.store.outbox.finish([]);
  return lines.join('\n');
}

test.each([
  ['from', 'the sender is missing or wrong'],
  ['reply-to', 'the reply address is wrong'],
  ['400 21703: no', 'the provider refuses the sender (400 21703: no)'],
])('a bad sender (%s) is told in words, whatever the channel', async (detail, words) => {
  expect(await logged({ account: 'twilio:AC1', code: 'bad-sender', detail })).toContain(`messages through twilio:AC1 wait, because ${words}.`);
});

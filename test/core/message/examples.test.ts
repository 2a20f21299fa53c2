import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JourneyDocument } from '../../../core/journey/journey';
import { channelIds } from '../../../core/channel-id';
import { messageData } from '../../../core/message/message-data';
import { renderMessage } from '../../../core/channel/render-message';
import { smsSegments } from '../../../core/message/sms-segments';
import { contact } from '../../support/factories';

const folder = join(__dirname, '../../../schemas/examples');
const identity = { brand: 'Example', postalAddress: '1 Main Street', replyTo: 'hello@example.com', messageIdDomain: 'example.com' };

const texts = readdirSync(folder).filter((name) => name.endsWith('.journey.json')).flatMap((file) => {
  const journey = JSON.parse(readFileSync(join(folder, file), 'utf8')) as JourneyDocument;
  return Object.entries(journey.messages ?? {}).flatMap(([id, message]) =>
    channelIds.flatMap((channel) =>
      Object.entries(message?.variants[channel] ?? {}).map(([locale, parts]) => ({ name: `${file} ${id} ${channel} ${locale}`, channel, locale, parts, message })),
    ),
  );
});

test.each(texts)('$name renders for somebody of whom only the name is known', ({ channel, locale, parts, message }) => {
  const variables = messageData({ contact: contact('a', { firstName: 'Ada' }), journey: 'j', facts: message?.facts ?? {}, item: {}, timeZone: 'UTC' });
  const result = renderMessage({ channel, locale, parts: { ...parts }, variables }, { identity, class: 'marketing' });
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.detail)}`);
  expect(result.value.text).toContain('Ada');
  expect(JSON.stringify(result.value)).not.toMatch(/\{\{|undefined|\[object/);
  if (channel === 'sms') expect(smsSegments(result.value.text).segments).toBeLessThanOrEqual(3);
});

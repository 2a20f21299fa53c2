import type { ChannelId } from '../../../core/channel-id';
import { renderMessage } from '../../../core/channel/render-message';
import type { RenderedMessage } from '../../../core/channel/channel-rules';
import type { Message } from '../../../core/journey/journey';
import { listVariables } from '../../../core/message/list-variables';
import { messageData } from '../../../core/message/message-data';
import { pickVariables } from '../../../core/message/template-data';
import { sampleContact } from './sample-contact';

const identity = { brand: 'Example', postalAddress: '1 Main Street', replyTo: 'hello@example.com', messageIdDomain: 'example.com' };

/** A text as its reader sees it, by the same code that sends it; undefined while something in it is wrong. */
export function renderPreview(message: Message, channel: ChannelId, locale: string): RenderedMessage | undefined {
  const parts: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(message.variants[channel]?.[locale] ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const contact = sampleContact(locale);
  const timeZone = contact.timeZone ?? 'UTC';
  const data = messageData({ contact, journey: 'preview', facts: message.facts, item: {}, timeZone });
  const listed = Object.values(parts).map((source) => listVariables(source));
  const variables = listed.flatMap((one) => (one.ok ? one.value.variables : []));
  if (listed.some((one) => !one.ok)) return undefined;
  const rendered = renderMessage({ channel, locale, parts, variables: { ...pickVariables(variables, data), timeZone } }, { identity, class: 'marketing' });
  return rendered.ok ? rendered.value : undefined;
}

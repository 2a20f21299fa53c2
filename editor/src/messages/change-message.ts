import type { ChannelId } from '../../../core/channel-id';
import type { Message } from '../../../core/journey/journey';
import { schemaOf, within } from '../../../core/journey/schemas';
import { isObject, type JsonObject } from '../../../core/json';
import { propertiesOf, type FormProperty } from '../inspector/schema-field';

type Variants = Message['variants'];

/** The parts of a text on a channel, from the schema of messages. */
export function partsOf(channel: ChannelId): readonly FormProperty[] {
  const file = schemaOf('message.schema.json');
  const definitions = file.schema['$defs'];
  const place = isObject(definitions) ? within(file, definitions[channel]) : undefined;
  return place === undefined ? [] : propertiesOf(place);
}

/** Languages in which the message has a text on any channel, the default one first. */
export function localesOf(message: Message): readonly string[] {
  return Array.from(new Set([message.defaultLocale, ...Object.values(message.variants).flatMap((texts) => Object.keys(texts))]));
}

export function hasText(message: Message, channel: ChannelId, locale: string): boolean {
  return Object.hasOwn(message.variants[channel] ?? {}, locale);
}

/** A message that nobody has written yet, in the language of whoever begins. */
export function newMessage(name: string, locale: string): JsonObject {
  return { name, defaultLocale: locale, facts: {}, variants: { email: { [locale]: emptyText('email') } } };
}

/** The message with a text in this language, empty or a copy of the one in another; one that is there stays. */
export function withText(message: Message, channel: ChannelId, locale: string, copyOf?: string): Message {
  if (hasText(message, channel, locale)) return message;
  const texts = message.variants[channel] ?? {};
  const text = (copyOf === undefined ? undefined : texts[copyOf]) ?? emptyText(channel);
  return { ...message, variants: { ...message.variants, [channel]: { ...texts, [locale]: text } } };
}

/** The message with one more language on all channels that it has. */
export function withLocale(message: Message, locale: string): Message {
  return channelsOf(message).reduce((changed, channel) => withText(changed, channel, locale), message);
}

export function withoutLocale(message: Message, locale: string): Message {
  const variants = Object.fromEntries(
    Object.entries(message.variants).map(([channel, texts]) => [channel, Object.fromEntries(Object.entries(texts).filter(([one]) => one !== locale))]),
  ) as Variants;
  const rest = { ...message, variants };
  return message.defaultLocale === locale ? { ...rest, defaultLocale: localesOf(rest).find((one) => one !== locale) ?? locale } : rest;
}

export function withoutChannel(message: Message, channel: ChannelId): Message {
  const { [channel]: _, ...variants } = message.variants;
  return { ...message, variants };
}

export function channelsOf(message: Message): readonly ChannelId[] {
  return (Object.keys(message.variants) as readonly ChannelId[]).filter((channel) => message.variants[channel] !== undefined);
}

function emptyText(channel: ChannelId): JsonObject {
  return Object.fromEntries(partsOf(channel).map(({ key }) => [key, '']));
}

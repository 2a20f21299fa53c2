import type { ChannelId } from '../channel-id';
import type { Message } from '../journey/journey';
import { schemaOf, within, type SchemaPlace } from '../journey/schemas';
import { isObject, type JsonObject } from '../json';

type Variants = Message['variants'];

/** The schema of a text on a channel. */
export function textPlace(channel: ChannelId): SchemaPlace | undefined {
  const file = schemaOf('message.schema.json');
  const definitions = file.schema['$defs'];
  return isObject(definitions) ? within(file, definitions[channel]) : undefined;
}

/** A text that is to be written: empty, so that nobody sends it by mistake. */
export function emptyText(channel: ChannelId): JsonObject {
  const properties = textPlace(channel)?.schema['properties'];
  return Object.fromEntries(Object.keys(isObject(properties) ? properties : {}).map((part) => [part, '']));
}

/** Languages in which the message has a text on any channel, the default one first. */
export function localesOf(message: Message): readonly string[] {
  return Array.from(new Set([message.defaultLocale, ...Object.values(message.variants).flatMap((texts) => Object.keys(texts))]));
}

/** Whether there is a text on this channel in exactly this language, written or empty. */
export function hasText(message: Message, channel: ChannelId, locale: string): boolean {
  return Object.hasOwn(message.variants[channel] ?? {}, locale);
}

/** A message that nobody has written yet, in the language of whoever begins. */
export function newMessage(name: string, locale: string, channels: readonly ChannelId[] = ['email']): JsonObject {
  return { name, defaultLocale: locale, facts: {}, variants: Object.fromEntries(channels.map((channel) => [channel, { [locale]: emptyText(channel) }])) };
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

/** The message without the texts in this language; was it the default one, another takes its place. */
export function withoutLocale(message: Message, locale: string): Message {
  const variants = Object.fromEntries(
    Object.entries(message.variants).map(([channel, texts]) => [channel, Object.fromEntries(Object.entries(texts).filter(([one]) => one !== locale))]),
  ) as Variants;
  const rest = { ...message, variants };
  return message.defaultLocale === locale ? { ...rest, defaultLocale: localesOf(rest).find((one) => one !== locale) ?? locale } : rest;
}

/** The message without its texts on this channel. */
export function withoutChannel(message: Message, channel: ChannelId): Message {
  const { [channel]: _, ...variants } = message.variants;
  return { ...message, variants };
}

/** The channels on which the message has texts. */
export function channelsOf(message: Message): readonly ChannelId[] {
  return (Object.keys(message.variants) as readonly ChannelId[]).filter((channel) => message.variants[channel] !== undefined);
}

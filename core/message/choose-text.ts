import type { ChannelId } from '../channel-id';
import type { Message } from '../journey/journey';

export interface ChosenText {
  readonly locale: string;
  /** Why this language: the person's own, another region of it, or the message's default. */
  readonly match: 'exact' | 'language' | 'default';
  /** Template texts by part: `subject`, `preheader`, `text`, `html` for e-mail, `text` for SMS. */
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * The text of a message for a channel and a person's language; undefined when the channel has none that fits. The same object for
 * everybody who reads the same text, so that others can remember what they made of it.
 */
export function chooseText(message: Message, channel: ChannelId, locale: string | undefined): ChosenText | undefined {
  const known = chosen.get(message) ?? new Map<string, ChosenText | undefined>();
  chosen.set(message, known);
  const key = `${channel}:${locale ?? ''}`;
  if (!known.has(key)) known.set(key, choose(message, channel, locale));
  return known.get(key);
}

/** Lives as long as the message, which a run reads anew. */
const chosen = new WeakMap<Message, Map<string, ChosenText | undefined>>();

function choose(message: Message, channel: ChannelId, locale: string | undefined): ChosenText | undefined {
  const texts = Object.entries(message.variants[channel] ?? {}).flatMap(([key, parts]) => (parts === undefined ? [] : [{ locale: key, parts: { ...parts } }]));
  const wanted = (locale ?? message.defaultLocale).toLowerCase();
  const exact = texts.find((text) => text.locale.toLowerCase() === wanted);
  if (exact) return { ...exact, match: 'exact' };
  const language = languageOf(wanted);
  const sameLanguage = texts.filter((text) => languageOf(text.locale.toLowerCase()) === language);
  const near = sameLanguage.find((text) => text.locale.toLowerCase() === language) ?? sameLanguage.sort((a, b) => (a.locale < b.locale ? -1 : 1))[0];
  if (near) return { ...near, match: 'language' };
  const standard = texts.find((text) => text.locale.toLowerCase() === message.defaultLocale.toLowerCase());
  return standard && { ...standard, match: 'default' };
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}

import type { Message } from '../journey/journey';
import { renameVariable } from '../message/rename-variable';

/**
 * A message with one of its shared facts called otherwise, in its place, and with all texts that use it changed along, so that none of them
 * loses its value. A name that another fact has already, or that the message doesn't know, changes nothing.
 */
export function renameFact(message: Message, from: string, to: string): Message {
  if (from === to || !Object.hasOwn(message.facts, from) || Object.hasOwn(message.facts, to)) return message;
  return {
    ...message,
    facts: Object.fromEntries(Object.entries(message.facts).map(([name, value]) => [name === from ? to : name, value])),
    variants: mapTexts(message.variants, (source) => renameVariable(source, `facts.${from}`, `facts.${to}`)),
  };
}

/** What a text becomes; parts, languages and channels stay as they are. */
function mapTexts<T>(texts: T, change: (source: string) => string): T {
  const mapped = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner)])) : value;
  };
  // Only strings are replaced, by strings.
  return mapped(texts) as T;
}

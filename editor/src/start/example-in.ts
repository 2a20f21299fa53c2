import type { Journey, Message } from '../../../core/journey/journey';
import { isList, isObject, type Json } from '../../../core/json';
import type { Language } from '../state/editor-store';
import { jaExampleNotes } from './ja-example-notes';
import { jaExampleNames } from './ja-example-names';

/**
 * An example for somebody who reads this language: its names and notes, and the language that its messages are in where a person's own is
 * unknown.
 *
 * @param about what the journey is for, in that language.
 */
export function exampleIn(language: Language, example: Journey, about: string = example.description): Journey {
  if (language === 'en') return example;
  // Only texts change, so it stays a journey.
  const named = withNames(example as unknown as Json) as unknown as Journey;
  const messages = Object.entries(named.messages).map(([id, message]) => [id, message !== undefined && isWrittenIn(message, language) ? { ...message, defaultLocale: language } : message] as const);
  const notes = jaExampleNotes[example.id] ?? {};
  const steps = named.steps.map((step) => (notes[step.id] === undefined ? step : { ...step, note: notes[step.id] }));
  return { ...named, description: about, steps: steps as Journey['steps'], messages: Object.fromEntries(messages) };
}

function withNames(value: Json): Json {
  if (isList(value)) return value.map(withNames);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'name' && typeof inner === 'string' ? (jaExampleNames[inner] ?? inner) : withNames(inner)]));
}

function isWrittenIn({ variants }: Message, language: Language): boolean {
  return Object.values(variants).every((texts: object) => Object.hasOwn(texts, language));
}

import type { Journey } from '../journey/journey';
import { listVariables } from './list-variables';

/** What the texts of all messages read, as variables are called: `contact.firstName`. Texts that can't be read yet name nothing. */
export function pathsInTexts(messages: Journey['messages']): readonly string[] {
  const found = known.get(messages) ?? read(messages);
  known.set(messages, found);
  return found;
}

/** Asked at every keystroke in a text; the messages are the same as long as none of them changes. */
const known = new WeakMap<Journey['messages'], readonly string[]>();

function read(messages: Journey['messages']): readonly string[] {
  const paths = Object.values(messages).flatMap((message) => textsIn(message?.variants)).flatMap((source) => {
    const listed = listVariables(source);
    return listed.ok ? listed.value.variables.map(({ path }) => path) : [];
  });
  return Array.from(new Set(paths));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes('{{') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

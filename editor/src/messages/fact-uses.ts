import type { Message } from '../../../core/journey/journey';
import { listVariables } from '../../../core/message/list-variables';

/** In how many texts of a message one of its facts stands. */
export function usesOf(message: Message, name: string): number {
  const texts = Object.values(message.variants).flatMap((locales) => Object.values(locales)).flatMap((text) => (text === undefined ? [] : [Object.values(text)]));
  return texts.filter((parts) => parts.some((source) => typeof source === 'string' && source.includes('{{') && reads(source, `facts.${name}`))).length;
}

function reads(source: string, path: string): boolean {
  const listed = listVariables(source);
  // A text that can't be read yet may still use it.
  return listed.ok ? listed.value.variables.some((one) => one.path === path || one.path.startsWith(`${path}.`)) : source.includes(path);
}

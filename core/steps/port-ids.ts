import { isList, isObject } from '../json';

/** Ids of a list in the settings whose every entry has an output of its own; an entry without one has its number. */
export function portIds(config: object, list: string): readonly string[] {
  const entries: unknown = isObject(config) ? config[list] : undefined;
  if (!isList(entries)) return [];
  return entries.map((entry, index) => (isObject(entry) && typeof entry['id'] === 'string' ? entry['id'] : `#${String(index)}`));
}

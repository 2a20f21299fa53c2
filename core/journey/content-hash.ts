import { hash } from '../hash';
import { isList, isObject, type Json, type JsonObject } from '../json';
import type { Journey } from './journey';

/**
 * Names the content of a journey: 64 lower-case hex digits, the same for the same canonical document whatever the order of
 * its keys. Where steps stand on the canvas and on the map doesn't count.
 */
export function contentHash(journey: Journey): string {
  // A journey is a JSON document; its generated type only lacks the index signature.
  const document = journey as unknown as JsonObject;
  const content = Object.entries(document).filter(([key]) => key !== 'layout' && key !== 'map');
  return hash([inKeyOrder(Object.fromEntries(content))]);
}

function inKeyOrder(value: Json): Json {
  if (isList(value)) return value.map(inKeyOrder);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => [key, inKeyOrder(value[key] ?? null)]),
  );
}

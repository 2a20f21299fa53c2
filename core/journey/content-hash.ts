import { hash } from '../hash';
import type { Json, JsonObject } from '../json';
import type { Journey } from './journey';
import { isObject } from './schemas';

/**
 * Names the content of a journey: 64 lower-case hex digits, the same for the same canonical document whatever the order of
 * its keys. Where steps stand on the canvas doesn't count.
 */
export function contentHash(journey: Journey): string {
  const { layout: _layout, ...content } = journey;
  // A journey is a JSON document; its generated type only lacks the index signature.
  return hash([inKeyOrder(content as unknown as JsonObject)]);
}

function inKeyOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map((entry: Json) => inKeyOrder(entry));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => [key, inKeyOrder(value[key] ?? null)]),
  );
}

import type { Journey } from '../journey/journey';
import { isList, isObject, type Json } from '../json';
import { keysOf } from '../json-pointer';

/** What stands at a JSON pointer of a journey; undefined when nothing does. */
export function valueAt(journey: Journey, pointer: string): Json | undefined {
  return keysOf(pointer).reduce<Json | undefined>((value, key) => {
    if (isList(value)) return value[Number(key)];
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, journey as unknown as Json);
}

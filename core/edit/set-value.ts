import type { Journey } from '../journey/journey';
import { isList, isObject, type Json, type JsonObject } from '../json';
import { keysOf } from '../json-pointer';
import type { Problem } from '../problem';
import type { Result } from '../result';
import { sameJson } from '../same-json';
import type { Command } from './command';
import { editProblem } from './edit-problem';
import { followPorts } from './follow-ports';

/** Only the objects on the way to the place are new. A list takes a value at its end, and closes up where one is removed. */
export function setValue(journey: Journey, { pointer, value }: Extract<Command, { readonly type: 'set' }>): Result<Journey, Problem> {
  const changed = within(journey as unknown as JsonObject, keysOf(pointer), value);
  if (changed === undefined) return { ok: false, error: editProblem('no-such-place', { pointer }) };
  // Whatever stands where a journey did is checked by validation, not here.
  return { ok: true, value: followPorts(journey, changed as unknown as Journey) };
}

function within(target: Json, keys: readonly string[], value: Json | undefined): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (isList(target)) return inList(target, key, rest, value);
  if (!isObject(target)) return undefined;
  const before = Object.hasOwn(target, key) ? target[key] : undefined;
  if (rest.length > 0) {
    const inner = before === undefined ? undefined : within(before, rest, value);
    return inner === undefined ? undefined : inner === before ? target : { ...target, [key]: inner };
  }
  if (value === undefined) return before === undefined ? target : Object.fromEntries(Object.entries(target).filter(([other]) => other !== key));
  return before !== undefined && sameJson(before, value) ? target : { ...target, [key]: value };
}

function inList(list: readonly Json[], key: string, rest: readonly string[], value: Json | undefined): Json | undefined {
  const index = key === '-' ? list.length : Number(key);
  if (!Number.isInteger(index) || index < 0 || index > list.length) return undefined;
  const before = list[index];
  if (rest.length > 0) {
    const inner = before === undefined ? undefined : within(before, rest, value);
    return inner === undefined ? undefined : inner === before ? list : list.with(index, inner);
  }
  if (value === undefined) return before === undefined ? undefined : list.toSpliced(index, 1);
  if (before === undefined) return [...list, value];
  return sameJson(before, value) ? list : list.with(index, value);
}

import { isList, isObject, type Json, type JsonObject } from '../json';
import type { TemplateVariable } from './list-variables';

/** Paths of required variables that are missing, null or blank in the data: each would leave a hole in the text. */
export function missingPaths(variables: readonly TemplateVariable[], data: JsonObject): string[] {
  return variables.filter(({ path, required }) => required && valuesAt(data, path.split('.')).some(isBlank)).map(({ path }) => path);
}

/** The part of the data that the variables name, so that a draft holds what its text reads and no more of the person. */
export function pickVariables(variables: readonly TemplateVariable[], data: JsonObject): JsonObject {
  return variables.reduce<JsonObject>((picked, { path }) => {
    const [whole = path] = path.split('[]');
    return copyPath(picked, data, whole.split('.'));
  }, {});
}

function valuesAt(value: Json | undefined, [name, ...rest]: readonly string[]): (Json | undefined)[] {
  if (name === undefined) return [value];
  const key = name.replace(/(\[\])+$/, '');
  const inner = key === '' ? value : own(value, key);
  if (!name.endsWith('[]')) return valuesAt(inner, rest);
  return itemsOf(inner).flatMap((item) => valuesAt(item, rest));
}

function itemsOf(value: Json | undefined): readonly Json[] {
  if (isList(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function copyPath(into: JsonObject, from: Json | undefined, [name, ...rest]: readonly string[]): JsonObject {
  const value = name === undefined ? undefined : own(from, name);
  if (name === undefined || value === undefined || name === '__proto__') return into;
  const present = own(into, name);
  if (rest.length === 0 || !isObject(value)) return { ...into, [name]: value };
  return { ...into, [name]: copyPath(isObject(present) ? present : {}, value, rest) };
}

function own(value: Json | undefined, name: string): Json | undefined {
  if (isList(value)) return value[Number(name)];
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isBlank(value: Json | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

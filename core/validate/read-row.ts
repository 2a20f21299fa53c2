import { fillDefaults } from '../journey/normalize';
import { schemaOf } from '../journey/schemas';
import { isList, isObject, type Json, type JsonObject } from '../json';
import type { Problem } from '../problem';
import type { Result } from '../result';
import { plainJson } from './plain-json';
import { rowProblemCodes, type RowProblemCode } from './problem-codes';
import { findingsOf, type ShapeFinding } from './shape-errors';
import type { ShapeCheck } from './validators.generated';

/** Plain JSON with every default, of the shape that `check` was generated from. */
export function readRow<T>(value: unknown, file: string, check: ShapeCheck): Result<T, readonly Problem[]> {
  if (!isObject(value)) return { ok: false, error: [rowProblem('not-an-object', '', {})] };
  const plain = plainJson(value);
  if (!isObject(plain)) return { ok: false, error: [rowProblem('not-json', '', { expected: 'JSON' })] };
  if (JSON.stringify(plain).length > longestRow) return { ok: false, error: [rowProblem('too-large', '', { maximum: longestRow })] };
  const filled = fillDefaults(file, withoutBlanks(file, tidy(plain)));
  if (check(filled)) return { ok: true, value: filled as T };
  return { ok: false, error: findingsOf(check.errors ?? []).map(toProblem) };
}

/** Longest row as JSON, in characters: every step reads the whole contact. */
const longestRow = 64_000;

/**
 * What tables do to names that must fit exactly: spaces around an id would make two people of one, and a database's ids are numbers. A
 * refusal for "Email" or "News " would refuse nothing.
 */
function tidy(value: JsonObject): JsonObject {
  const tidied = (key: string, entry: Json): Json => {
    if ((key === 'id' || key === 'contact') && typeof entry === 'number' && Number.isSafeInteger(entry)) return String(entry);
    if (typeof entry !== 'string') return entry;
    if (key === 'id' || key === 'contact') return entry.trim();
    return key === 'channel' || key === 'topic' ? entry.trim().toLowerCase() : entry;
  };
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, tidied(key, entry)]));
}

/** Tables write null or nothing where there is no value. Where a field may be left out, that is what it means. */
function withoutBlanks(file: string, value: JsonObject): JsonObject {
  const { required, properties } = schemaOf(file).schema;
  const needed = isList(required) ? required : [];
  const known = isObject(properties) ? properties : {};
  const mayBeAbsent = (key: string): boolean => {
    const property = known[key];
    return isObject(property) && property['x-absent'] !== undefined;
  };
  return Object.fromEntries(Object.entries(value).filter(([key, entry]) => needed.includes(key) || !(entry === null || (entry === '' && mayBeAbsent(key)))));
}

function toProblem({ code, pointer, params }: ShapeFinding): Problem {
  if (!Object.hasOwn(rowProblemCodes, code)) throw new Error(`a row schema uses a keyword without a problem code: ${code}`);
  return rowProblem(code as RowProblemCode, pointer, params);
}

/** A problem of a row, with the severity of its code. */
export function rowProblem(code: RowProblemCode, pointer: string, params: Readonly<Record<string, Json>>): Problem {
  return { code, severity: rowProblemCodes[code], pointer, params };
}

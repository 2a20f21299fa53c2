import { channelRules } from '../channel';
import type { ConsentEventInput, ContactRow, EventInput } from '../journey/inputs';
import type { ConsentEventDocument, ContactDocument, EventDocument } from '../journey/journey';
import { fillDefaults } from '../journey/normalize';
import { schemaOf } from '../journey/schemas';
import { isList, isObject, type Json, type JsonObject } from '../json';
import { pointerOf } from '../json-pointer';
import type { Problem } from '../problem';
import type { Result } from '../result';
import { isTimeZone } from '../time/is-time-zone';
import { plainJson } from './plain-json';
import { rowProblemCodes, type RowProblemCode } from './problem-codes';
import { liesAhead, readInstant } from './read-instant';
import { findingsOf, type ShapeFinding } from './shape-errors';
import { consentEventShape, contactShape, eventShape, type ShapeCheck } from './validators.generated';

/** What a row may leave open. */
export interface RowDefaults {
  /** Journey time, ms since 1970: when a row says no time. */
  readonly now: number;
  /** A new id for a row without one. Such a row, recorded twice, counts twice. */
  readonly createId: () => string;
}

/**
 * Reads one contact from untrusted JSON (schemas/contact.schema.json). Addresses come out in the form in which they are stored and compared:
 * e-mail domains in lower case, phone numbers in E.164. A row may hold only some of the fields.
 */
export function readContact(value: unknown): Result<ContactRow, readonly Problem[]> {
  const read = readRow<ContactDocument>(value, 'contact.schema.json', contactShape);
  if (!read.ok) return read;
  const { firstName, lastName, locale, timeZone, country, preferredChannel, addresses = [], attributes = {} } = read.value;
  const problems: Problem[] = [];
  if (timeZone !== undefined && !isTimeZone(timeZone)) problems.push(row('bad-time-zone', '/timeZone', { timeZone }));
  const stored = addresses.map(({ channel, value: given }, index) => {
    const rules = channelRules[channel];
    const address = rules.readAddress(given);
    if (address === undefined) problems.push(row(rules.problems.address, pointerOf(['addresses', index, 'value']), { value: given }));
    return { channel, value: address ?? given };
  });
  if (problems.length > 0) return { ok: false, error: problems };
  return {
    ok: true,
    value: {
      id: read.value.id,
      ...(firstName !== undefined && { firstName }),
      ...(lastName !== undefined && { lastName }),
      ...(locale !== undefined && { locale }),
      ...(timeZone !== undefined && { timeZone }),
      ...(country !== undefined && { country }),
      ...(preferredChannel !== undefined && { preferredChannel }),
      addresses: stored,
      // The row was made plain JSON before.
      attributes: attributes as JsonObject,
      keeps: contactFields.filter((field) => !isObject(value) || value[field] === undefined),
    },
  };
}

const contactFields = ['firstName', 'lastName', 'locale', 'timeZone', 'country', 'preferredChannel', 'addresses', 'attributes'] as const;

/** Reads one event from untrusted JSON (schemas/event.schema.json). */
export function readEvent(value: unknown, defaults: RowDefaults): Result<EventInput, readonly Problem[]> {
  const read = readRow<EventDocument>(value, 'event.schema.json', eventShape);
  if (!read.ok) return read;
  const { id, contact, name, at, properties = {} } = read.value;
  const time = readPast(at, '/at', defaults.now);
  if (!time.ok) return { ok: false, error: [time.error] };
  return { ok: true, value: { id: id ?? defaults.createId(), contact, name, at: time.value ?? defaults.now, properties: properties as JsonObject } };
}

/** Reads one consent event from untrusted JSON (schemas/consent-event.schema.json). */
export function readConsentEvent(value: unknown, defaults: RowDefaults): Result<ConsentEventInput, readonly Problem[]> {
  const read = readRow<ConsentEventDocument>(value, 'consent-event.schema.json', consentEventShape);
  if (!read.ok) return read;
  const { id, contact, channel = '*', topic = '*', action, source, wording = '', actor = '', proof = {} } = read.value;
  const at = readPast(read.value.at, '/at', defaults.now);
  const expiresAt = readTime(read.value.expiresAt, '/expiresAt');
  if (!at.ok || !expiresAt.ok) return { ok: false, error: [at, expiresAt].flatMap((time) => (time.ok ? [] : [time.error])) };
  return {
    ok: true,
    value: {
      id: id ?? defaults.createId(),
      contact, channel, topic, action, source, wording, actor,
      at: at.value ?? defaults.now,
      expiresAt: expiresAt.value ?? null,
      proof: proof as JsonObject,
    },
  };
}

/** Plain JSON with every default, of the shape that `check` was generated from. */
function readRow<T>(value: unknown, file: string, check: ShapeCheck): Result<T, readonly Problem[]> {
  if (!isObject(value)) return { ok: false, error: [row('not-an-object', '', {})] };
  const plain = plainJson(value);
  if (!isObject(plain)) return { ok: false, error: [row('not-json', '', { expected: 'JSON' })] };
  if (JSON.stringify(plain).length > longestRow) return { ok: false, error: [row('too-large', '', { maximum: longestRow })] };
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
  return row(code as RowProblemCode, pointer, params);
}

function row(code: RowProblemCode, pointer: string, params: Readonly<Record<string, Json>>): Problem {
  return { code, severity: rowProblemCodes[code], pointer, params };
}

function readTime(value: string | undefined, pointer: string): Result<number | undefined, Problem> {
  if (value === undefined) return { ok: true, value: undefined };
  const time = readInstant(value);
  return time === undefined ? { ok: false, error: row('bad-date', pointer, { date: value }) } : { ok: true, value: time };
}

/** When something happened. What lies ahead has not: a yes dated years from now would outrank every no until then. */
function readPast(value: string | undefined, pointer: string, now: number): Result<number | undefined, Problem> {
  const time = readTime(value, pointer);
  if (!time.ok || time.value === undefined || !liesAhead(time.value, now)) return time;
  return { ok: false, error: row('in-the-future', pointer, { date: value ?? '' }) };
}

import { fullAddressReaders } from '../address/full-address-readers';
import type { ConsentEventInput, ContactRow, EventInput } from '../journey/inputs';
import type { ConsentEventDocument, EventDocument } from '../journey/journey';
import type { JsonObject } from '../json';
import type { Problem } from '../problem';
import type { Result } from '../result';
import { consentEventShape, eventShape } from './event-validators.generated';
import { readContactBy } from './read-contact';
import { liesAhead, readInstant } from './read-instant';
import { readRow, rowProblem } from './read-row';

/** What a row may leave open. */
export interface RowDefaults {
  /** Journey time, ms since 1970: when a row says no time. */
  readonly now: number;
  /** A new id for a row without one. Such a row, recorded twice, counts twice. */
  readonly createId: () => string;
}

/** Reads one contact from untrusted JSON, its addresses as people write them; see {@link readContactBy}. */
export function readContact(value: unknown): Result<ContactRow, readonly Problem[]> {
  return readContactBy(value, fullAddressReaders);
}

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

function readTime(value: string | undefined, pointer: string): Result<number | undefined, Problem> {
  if (value === undefined) return { ok: true, value: undefined };
  const time = readInstant(value);
  return time === undefined ? { ok: false, error: rowProblem('bad-date', pointer, { date: value }) } : { ok: true, value: time };
}

/** When something happened. What lies ahead has not: a yes dated years from now would outrank every no until then. */
function readPast(value: string | undefined, pointer: string, now: number): Result<number | undefined, Problem> {
  const time = readTime(value, pointer);
  if (!time.ok || time.value === undefined || !liesAhead(time.value, now)) return time;
  return { ok: false, error: rowProblem('in-the-future', pointer, { date: value ?? '' }) };
}

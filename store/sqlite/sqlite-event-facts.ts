import { groupBy } from '../../core/group-by';
import type { EventFacts, EventQuery, FactSubject } from '../../core/store-port';
import { eventFactsOf } from '../logic/contacts/event-facts';
import type { JsonObject } from '../../core/json';
import type { Connection } from './connection';

/** Subjects are pairs of contact and since; their position is the key that SQLite gives them. */
const matching = `FROM json_each(?) j CROSS JOIN "event" t WHERE t."contact" = j.value ->> 0 AND t."name" = ? AND t."at" > max(j.value ->> 1, ?) AND t."at" <= ?`;

/** Summed up in the database: a contact may have thousands of events. */
export function sqliteEventFacts(connection: Connection, subjects: readonly FactSubject[], query: EventQuery): ReadonlyMap<number, EventFacts> {
  const { event, property, from, to } = query;
  const parameters = [JSON.stringify(subjects.map(({ contact, since }) => [contact, since])), event, from, to];
  // Names that a JSON path can't hold are looked up here.
  if (/["\\\u0000-\u001f]/u.test(property)) return inCode(connection, parameters, property);
  const path = `$."${property}"`;
  const sql = `SELECT position, count(*), sum(number), min(number), max(number), min(at), max(at) FROM (
    SELECT j.key AS position, t."at" AS at,
      CASE WHEN json_type(t."properties", ?) IN ('integer', 'real') THEN json_extract(t."properties", ?) END AS number
    ${matching}) GROUP BY position`;
  return new Map(connection.all(sql, [path, path, ...parameters]).map((cells) => [Number(cells[0]), factsOf(cells.slice(1))]));
}

function inCode(connection: Connection, parameters: readonly (string | number)[], property: string): ReadonlyMap<number, EventFacts> {
  const rows = connection.all(`SELECT j.key, t."at", t."properties" ${matching}`, parameters).map((cells) => ({
    position: Number(cells[0]),
    at: Number(cells[1]),
    properties: JSON.parse(String(cells[2])) as JsonObject,
  }));
  return new Map(Array.from(groupBy(rows, (row) => row.position), ([position, events]) => [position, eventFactsOf(events, property)]));
}

function factsOf([count, sum, min, max, first, last]: readonly unknown[]): EventFacts {
  return { count: Number(count), sum: numberOf(sum) ?? 0, min: numberOf(min), max: numberOf(max), first: numberOf(first), last: numberOf(last) };
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

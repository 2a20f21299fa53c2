import { groupBy } from '../../core/group-by';
import type { EventFacts, EventQuery } from '../../core/store-port';
import { eventFactsOf } from '../logic/contacts/event-facts';
import type { JsonObject } from '../../core/json';
import type { Connection } from './connection';

const matching = `FROM json_each(?) j CROSS JOIN "event" t WHERE t."contact" = j.value AND t."name" = ? AND t."at" > ? AND t."at" <= ?`;

/** Summed up in the database: a contact may have thousands of events. */
export function sqliteEventFacts(connection: Connection, contacts: readonly string[], query: EventQuery): ReadonlyMap<string, EventFacts> {
  const { event, property, from, to } = query;
  const parameters = [JSON.stringify(contacts), event, from, to];
  // Names that a JSON path can't hold are looked up here.
  if (/["\\\u0000-\u001f]/u.test(property)) return inCode(connection, parameters, property);
  const path = `$."${property}"`;
  const sql = `SELECT contact, count(*), sum(number), min(number), max(number), min(at), max(at) FROM (
    SELECT t."contact" AS contact, t."at" AS at,
      CASE WHEN json_type(t."properties", ?) IN ('integer', 'real') THEN json_extract(t."properties", ?) END AS number
    ${matching}) GROUP BY contact`;
  return new Map(connection.all(sql, [path, path, ...parameters]).map((cells) => [String(cells[0]), factsOf(cells.slice(1))]));
}

function inCode(connection: Connection, parameters: readonly (string | number)[], property: string): ReadonlyMap<string, EventFacts> {
  const rows = connection.all(`SELECT t."contact", t."at", t."properties" ${matching}`, parameters).map((cells) => ({
    contact: String(cells[0]),
    at: Number(cells[1]),
    properties: JSON.parse(String(cells[2])) as JsonObject,
  }));
  return new Map(Array.from(groupBy(rows, (row) => row.contact), ([contact, events]) => [contact, eventFactsOf(events, property)]));
}

function factsOf([count, sum, min, max, first, last]: readonly unknown[]): EventFacts {
  return { count: Number(count), sum: numberOf(sum) ?? 0, min: numberOf(min), max: numberOf(max), first: numberOf(first), last: numberOf(last) };
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

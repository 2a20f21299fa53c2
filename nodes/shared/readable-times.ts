import type { Json } from '../../core/json';

/** How reports and receipts name what is a time, in ms since 1970; whoever writes one keeps to it, also that nothing else has such a name. */
const isTime = /^(at|.*At|since|until|asOf|journeyTime)$/;

/** A report for people: its times as ISO 8601 in UTC. Only for what the store says; a contact's own fields mean what they mean. */
export function readableTimes<T extends object>(report: T): T {
  return readable(report as Json) as T;
}

function readable(value: Json): Json {
  if (Array.isArray(value)) return value.map((entry: Json) => readable(entry));
  if (value === null || typeof value !== 'object') return value;
  const readableField = (name: string, entry: Json): Json => (typeof entry === 'number' && isTime.test(name) ? new Date(entry).toISOString() : readable(entry));
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, readableField(name, entry)]));
}

import type { JsonObject } from '../../../core/json';
import type { EventFacts } from '../../../core/store-port';

/** What {@link EventFacts} says of these events. */
export function eventFactsOf(events: readonly { readonly at: number; readonly properties: JsonObject }[], property: string): EventFacts {
  const numbers = events.flatMap(({ properties }) => {
    const value = properties[property];
    return typeof value === 'number' ? [value] : [];
  });
  const times = events.map((event) => event.at);
  return {
    count: events.length,
    sum: numbers.reduce((sum, value) => sum + value, 0),
    min: least(numbers),
    max: greatest(numbers),
    first: least(times),
    last: greatest(times),
  };
}

function least(values: readonly number[]): number | null {
  return values.reduce<number | null>((least, value) => (least === null || value < least ? value : least), null);
}

function greatest(values: readonly number[]): number | null {
  return values.reduce<number | null>((greatest, value) => (greatest === null || value > greatest ? value : greatest), null);
}

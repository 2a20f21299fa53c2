import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { contentHash } from '../../../core/journey/content-hash';
import type { JourneyDocument } from '../../../core/journey/journey';
import { fillDefaults, normalizeJourney } from '../../../core/journey/normalize';
import type { Json } from '../../../core/json';

const document = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'schemas', 'examples', 'win-back.journey.json'), 'utf8')) as JourneyDocument;

describe('the canonical form', () => {
  test('has every default, nested ones too', () => {
    const sparse = { steps: [{ id: 's', kind: 'segment', name: 'S', config: { segments: [{ id: 'a', name: 'A', rule: { type: 'group', rules: [{ type: 'event', event: 'x', within: {} }] } }] } }] };
    expect(fillDefaults('journey.schema.json', sparse)).toMatchObject({
      description: '',
      steps: [{ config: { asOf: '', segments: [{ rule: { combinator: 'all', rules: [{ type: 'event', event: 'x', measure: 'count', property: '', within: { amount: 1, unit: 'days' }, op: 'gte', value: 1 }] } }] } }],
    });
  });

  test('keeps what is given, expressions included', () => {
    const given = { steps: [{ id: 'w', kind: 'delay', name: 'W', config: { duration: { $expr: '$json.d' } } }] };
    expect(fillDefaults('journey.schema.json', given)).toMatchObject(given);
  });

  test('is not filled with more the second time, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.record({ steps: fc.array(fc.record({ kind: fc.constantFrom('entry', 'segment', 'send', 'delay', 'x'), config: fc.jsonValue() }, { requiredKeys: [] })), settings: fc.jsonValue(), messages: fc.jsonValue() }, { requiredKeys: [] }), (value) => {
        const once = fillDefaults('journey.schema.json', JSON.parse(JSON.stringify(value)) as Json);
        expect(fillDefaults('journey.schema.json', once)).toEqual(once);
      }),
    );
  });

  test('is what the example is written in', () => {
    expect(JSON.stringify(normalizeJourney(document))).toBe(JSON.stringify(document));
  });
});

describe('the content hash', () => {
  const journey = normalizeJourney(document);

  test('does not mind the order of keys or where steps stand', () => {
    const turned = turnKeys(JSON.parse(JSON.stringify(journey)) as Json) as unknown as typeof journey;
    expect(Object.keys(turned)).not.toEqual(Object.keys(journey));
    expect(contentHash(turned)).toBe(contentHash(journey));
    expect(contentHash({ ...journey, layout: {} })).toBe(contentHash(journey));
  });

  test('changes with every value, and with the order of lists', () => {
    const others = [{ ...journey, name: 'x' }, { ...journey, edges: [...journey.edges].reverse() }, { ...journey, settings: { ...journey.settings, timeZone: 'UTC' } }, { ...journey, n8n: { a: 1 } }];
    expect(new Set([journey, ...others].map(contentHash)).size).toBe(others.length + 1);
    expect(contentHash(journey)).toMatch(/^[0-9a-f]{64}$/);
  });
});

function turnKeys(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry: Json) => turnKeys(entry));
  return Object.fromEntries(Object.entries(value).reverse().map(([key, entry]) => [key, turnKeys(entry)]));
}

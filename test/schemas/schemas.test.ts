import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channelIds } from '../../core/channel-id';
import { schemaFiles, schemaOf, within } from '../../core/journey/schemas';
import { isObject } from '../../core/json';
import type { SchemaPlace } from '../../core/journey/schemas';
import { validateJourney } from '../../core/validate/validate-journey';

const root = join(__dirname, '..', '..', 'schemas');

interface Property {
  readonly place: string;
  readonly required: boolean;
  readonly keywords: Readonly<Record<string, unknown>>;
}

const properties = schemaFiles.flatMap((file) => propertiesOf(schemaOf(file), file));

describe('the schemas', () => {
  test('are all known by name', () => {
    const onDisk = [...readdirSync(root), ...readdirSync(join(root, 'steps')).map((name) => `steps/${name}`)].filter((name) => name.endsWith('.schema.json'));
    expect([...schemaFiles].sort()).toEqual(onDisk.sort());
  });

  test('have many properties, so that the next tests say something', () => {
    expect(properties.length).toBeGreaterThan(120);
  });

  test.each(properties)('say what $place is', ({ keywords }) => {
    expect(typeof keywords['title']).toBe('string');
    expect(typeof keywords['description']).toBe('string');
  });

  test.each(properties.filter(({ required }) => !required))('say what leaving out $place means', ({ keywords }) => {
    expect([keywords['default'] !== undefined, keywords['x-absent'] !== undefined]).toContain(true);
    expect(keywords['default'] !== undefined && keywords['x-absent'] !== undefined).toBe(false);
  });
});

test('caps can count every channel, or all', () => {
  const lookUp = (place: SchemaPlace, ...keys: readonly string[]): unknown =>
    keys.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), place.schema);
  const cap = ['properties', 'config', 'properties', 'caps', 'items', 'properties', 'channel'];
  const channel = ['$defs', 'channel'];
  const [common, caps] = [schemaOf('common.schema.json'), schemaOf('steps/fatigue-cap.schema.json')];
  expect(lookUp(caps, ...cap, 'enum')).toEqual(['', ...channelIds]);
  expect(lookUp(caps, ...cap, 'x-labels')).toMatchObject({ ...(lookUp(common, ...channel, 'x-labels') as object) });
});

describe('the examples', () => {
  const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.journey.json'));
  test.each(examples)('%s has no problem, not even a warning', (name) => {
    expect(validateJourney(JSON.parse(readFileSync(join(root, 'examples', name), 'utf8'))).problems).toEqual([]);
  });
});

function propertiesOf(place: SchemaPlace, name: string): readonly Property[] {
  const { properties: own, required } = place.schema;
  const needed = Array.isArray(required) ? (required as readonly unknown[]) : [];
  const here = isObject(own)
    ? Object.entries(own).map(([key, property]) => ({ place: `${name} ${key}`, required: needed.includes(key), keywords: within(place, property)?.schema ?? {} }))
    : [];
  // Not through references: every file and definition is visited by itself.
  const inner = Object.entries(place.schema).flatMap(([key, value]) => {
    // In a map of properties a key is a name, not a keyword: an event has a property called `properties`.
    if (key === 'properties' && isObject(value)) return Object.entries(value).flatMap(([entry, schema]) => innerOf(place.file, schema, `${name}/${entry}`));
    return innerOf(place.file, value, `${name}/${key}`);
  });
  return [...here, ...inner];
}

function innerOf(file: string, value: unknown, name: string): readonly Property[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => innerOf(file, entry, `${name}/${index}`));
  return isObject(value) ? propertiesOf({ file, schema: value }, name) : [];
}

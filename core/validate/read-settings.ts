import { journeyFormat, type StepConfigs, type StepKind } from '../journey/journey';
import { fillDefaults } from '../journey/normalize';
import { isList, isObject, type Json, type JsonObject } from '../json';
import { keysOf } from '../json-pointer';
import type { Result } from '../result';
import { isAsOf } from '../segment/as-of';
import { findingsOf, type ShapeFinding } from './shape-errors';
import { journeyShape } from './validators.generated';

/**
 * Settings of one step as a run may use them: every default filled in, of the shape that the step's schema asks for. An expression of
 * n8n may yield anything; a number or a yes/no that came as text is taken as what it says, nothing as empty text.
 *
 * @param settings with expressions evaluated.
 * @returns what doesn't fit, with pointers into the settings.
 */
export function readSettings<K extends StepKind>(kind: K, settings: JsonObject): Result<StepConfigs[K], readonly ShapeFinding[]> {
  const first = check(kind, settings);
  if (first.ok || first.error.every(({ code }) => code !== 'wrong-type')) return first;
  return check(kind, first.error.reduce(withMeantValue, settings));
}

const before = '/steps/0/config';

/** The schemas of steps hang together through the journey's: a journey of this step alone is looked at. */
function check<K extends StepKind>(kind: K, settings: JsonObject): Result<StepConfigs[K], readonly ShapeFinding[]> {
  const document = fillDefaults('journey.schema.json', {
    ...journeyFormat,
    id: 'settings',
    name: 'settings',
    steps: [{ id: 'step', kind, name: 'step', config: settings }],
    edges: [],
  });
  if (!journeyShape(document)) {
    const findings = findingsOf(journeyShape.errors ?? []);
    return { ok: false, error: findings.map((finding) => ({ ...finding, pointer: finding.pointer.slice(before.length) })) };
  }
  const [step] = isObject(document) && isList(document['steps']) ? document['steps'] : [];
  const config = isObject(step) ? step['config'] : undefined;
  const asOf = isObject(config) ? config['asOf'] : undefined;
  if (typeof asOf === 'string' && !isAsOf(asOf)) return { ok: false, error: [{ code: 'bad-date', pointer: '/asOf', params: { date: asOf } }] };
  // Its shape was checked against the schema that the type is made from.
  return { ok: true, value: (config ?? {}) as unknown as StepConfigs[K] };
}

/** n8n gives text where a person wrote `=3` or where the item holds text, and nothing where the item holds nothing. */
function withMeantValue(settings: JsonObject, { code, pointer, params }: ShapeFinding): JsonObject {
  if (code !== 'wrong-type') return settings;
  const types = typeof params['expected'] === 'string' ? params['expected'].split(', ') : [];
  const change = (value: Json): Json => meant(value, types);
  const changed = changeAt(settings, keysOf(pointer), change);
  return isObject(changed) ? changed : settings;
}

function meant(value: Json, types: readonly string[]): Json {
  if (value === null) return types.includes('string') ? '' : value;
  if (typeof value !== 'string' || value.trim() === '') return value;
  if ((types.includes('number') || types.includes('integer')) && Number.isFinite(Number(value))) return Number(value);
  return types.includes('boolean') && (value === 'true' || value === 'false') ? value === 'true' : value;
}

function changeAt(value: Json, keys: readonly string[], change: (value: Json) => Json): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return change(value);
  if (isList(value)) return value.map((entry, index) => (String(index) === key ? changeAt(entry, rest, change) : entry));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, name === key ? changeAt(entry, rest, change) : entry]));
}

import { compileJourney } from '../../../core/compile/compile-journey';
import { decompileWorkflow } from '../../../core/compile/decompile-workflow';
import { journeyFormat, stepKinds } from '../../../core/journey/journey';
import { fillDefaults } from '../../../core/journey/normalize';
import type { Json } from '../../../core/json';
import { validateJourney } from '../../../core/validate/validate-journey';

const expr = { $expr: '{{ $json.x }}' };

/** Settings in which every list has an entry. */
const full: Readonly<Record<string, object>> = {
  segment: { segments: [{ id: 'a', name: 'A', rule: { type: 'group', combinator: 'all', rules: [{ type: 'attribute', field: 'attributes.tier', op: 'in', value: ['a'] }] } }] },
  'consent-check': { topic: 't', channels: ['email', 'sms'] },
  tailor: { message: 'm', channels: ['email'] },
  split: { variants: [{ id: 'a', name: 'A', weight: 1 }] },
};

type Path = readonly (string | number)[];
const cases = stepKinds.flatMap((kind) => {
  const [, step] = (fillDefaults('journey.schema.json', documentOf(kind, full[kind] ?? {})) as { steps: [unknown, { config: Json }] }).steps;
  return placesIn(step.config).map((path) => ({ kind, path, place: `${kind}: /${path.join('/')}`, config: replaced(step.config, path) as object }));
});

test.each(cases)('an expression in place of a setting is refused or comes back from the workflow ($place)', ({ kind, path, config }) => {
  const document = documentOf(kind, config);
  const refused = validateJourney(document).problems.filter(({ code }) => code === 'expression-not-allowed');
  if (refused.length > 0) {
    expect(refused).toMatchObject([{ pointer: `/steps/1/config${path.map((key) => `/${key}`).join('')}` }]);
    return;
  }
  const journey = fillDefaults('journey.schema.json', document) as never;
  const { steps } = decompileWorkflow(JSON.parse(JSON.stringify(compileJourney(journey))) as never);
  expect(steps[1]).toMatchObject({ kind, config });
  // n8n evaluates what begins with "=", and nothing else.
  expect(JSON.stringify(compileJourney(journey).nodes[1]?.parameters)).not.toContain('$expr');
});

function documentOf(kind: string, config: object): never {
  const entry = { id: 'in', kind: 'entry', name: 'In' };
  return { ...journeyFormat, id: 'j', name: 'J', steps: [entry, { id: 's', kind, name: 'S', config }], edges: [], layout: { in: { x: 0, y: 0 }, s: { x: 240, y: 0 } } } as never;
}

function placesIn(value: Json, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value) ? value.map((entry: Json, index) => [index, entry] as const) : Object.entries(value);
  return [...(at.length === 0 ? [] : [at]), ...entries.flatMap(([key, entry]) => placesIn(entry, [...at, key]))];
}

function replaced(value: Json, [key, ...rest]: Path): Json {
  if (key === undefined) return expr;
  if (Array.isArray(value)) return value.map((entry: Json, index) => (index === key ? replaced(entry, rest) : entry));
  return Object.fromEntries(Object.entries(value as object).map(([name, entry]: [string, Json]) => [name, name === key ? replaced(entry, rest) : entry]));
}

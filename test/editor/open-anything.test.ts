import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileJourney } from '../../core/compile/compile-journey';
import { placesOf } from '../../core/compile/positions';
import { openDocument } from '../../core/document/open-document';
import type { JourneyDocument } from '../../core/journey/journey';
import { normalizeJourney } from '../../core/journey/normalize';
import { isList, isObject, type Json, type JsonObject } from '../../core/json';
import { drawMap } from '../../core/map/draw-map';
import { validateJourney } from '../../core/validate/validate-journey';
import { projectEdges, projectNodes } from '../../editor/src/canvas/project';
import { en } from '../../editor/src/i18n/en';
import { mapSizes } from '../../editor/src/map/map-sizes';
import { outlineOf } from '../../editor/src/outline/outline-tree';
import { cardLine } from '../../editor/src/sentence/card-line';
import { enExplain } from '../../words/explain/en-explain';
import { explainStep } from '../../words/explain/explain-step';

/** Everything that is drawn of a journey. */
function show(text: string): 'shown' | 'refused' {
  const opened = openDocument(text, 'Workflow');
  if (opened.type === 'refused') {
    expect(opened.findings.length).toBeGreaterThan(0);
    return 'refused';
  }
  const { journey } = opened;
  validateJourney(journey);
  const spoken = { role: '', describe: (step: (typeof journey.steps)[number]) => `${explainStep(step, enExplain, journey)} ${cardLine(step, journey, en.card, enExplain)}` };
  const { steps, edges } = journey;
  const drawing = { steps, edges, allEdges: edges, places: placesOf(journey), dragged: new Map(), selection: new Set<string>(), current: undefined, folded: new Map(), spoken };
  expect(projectNodes(drawing)).toHaveLength(steps.length);
  projectEdges(edges, undefined);
  drawMap(journey, mapSizes);
  outlineOf(journey);
  return 'shown';
}

const journeys = ['win-back', 'post-purchase-survey'].map((id) => JSON.parse(readFileSync(join(__dirname, `../../schemas/examples/${id}.journey.json`), 'utf8')) as JsonObject);
const documents = [
  ...journeys.map((journey) => [JSON.stringify(journey['id']), journey] as const),
  // Through text, for no key is undefined in a file.
  ...journeys.slice(0, 1).map((journey) => ['a workflow of n8n', JSON.parse(JSON.stringify(compileJourney(normalizeJourney(journey as unknown as JourneyDocument)))) as JsonObject] as const),
];

/** Every value of a document replaced by another one, of values in places of the same kind one. */
function damaged(document: Json, damage: (value: Json) => Json | undefined): readonly Json[] {
  const seen = new Set<string>();
  const within = function* (value: Json, place: string): Generator<Json> {
    if (seen.has(place) && !isList(value) && !isObject(value)) return;
    const hurt = seen.has(place) ? undefined : damage(value);
    seen.add(place);
    if (hurt !== undefined) yield hurt;
    if (isList(value)) for (const [index, entry] of value.entries()) for (const other of within(entry, `${place}/${kindOf(entry)}`)) yield value.with(index, other);
    if (isObject(value)) for (const [name, entry] of Object.entries(value)) for (const other of within(entry, `${place}/${name}`)) yield { ...value, [name]: other };
  };
  return Array.from(within(document, ''));
}

function kindOf(value: Json): string {
  const kind = isObject(value) ? (value['kind'] ?? value['type'] ?? value['name']) : undefined;
  return typeof kind === 'string' ? kind : '*';
}

describe.each([
  ['a word that nobody knows', (value: Json) => (typeof value === 'string' ? '(unknown)' : undefined), 0.3],
  // But for the version of the format.
  ['a number far out', (value: Json) => (typeof value === 'number' && value !== 1 ? -1e9 : undefined), 1],
  ['an empty list', (value: Json) => (isList(value) && value.length > 0 ? [] : undefined), 0.5],
  ['an expression', (value: Json) => (value === null ? undefined : { $expr: '$json.a' }), 0.1],
  ['nothing', () => null, 0],
] as const)('%s in the place of any value', (_, damage, least) => {
  test.each(documents)('of %s is shown, or refused with its reason', (_name, document) => {
    const results = damaged(document, damage).map((hurt) => show(JSON.stringify(hurt)));
    expect(results.length).toBeGreaterThan(3);
    expect(results.filter((result) => result === 'shown').length / results.length).toBeGreaterThanOrEqual(least);
  }, 60_000);
});

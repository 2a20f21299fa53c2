import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workflow, type INode, type INodeParameters } from 'n8n-workflow';
import { nodeNames } from '../../core/compile/names';
import { toParameters } from '../../core/compile/parameters';
import { compileJourney } from '../../core/compile/compile-journey';
import type { StepKind } from '../../core/journey/journey';
import { validateJourney } from '../../core/validate/validate-journey';
import { dataResources } from '../../nodes/JourneyData/operations';
import { ourNodes } from './our-nodes';

/** What n8n's canvas shows below the name of a node of this type. */
function subtitle(type: string, parameters: INodeParameters): unknown {
  const own = ourNodes.find((node) => node.description.name === type);
  if (own === undefined) throw new Error(`no node ${type}`);
  const node = { id: 'n', name: 'n', type, typeVersion: 1, position: [0, 0], parameters } as unknown as INode;
  const nodeTypes = { getByName: () => own, getByNameAndVersion: () => own, getKnownTypes: () => ({}) };
  const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
  return workflow.expression.getSimpleParameterValue(node, own.description.subtitle, 'internal', {});
}
const ofStep = (kind: StepKind, config: object): unknown => subtitle(nodeNames[kind], toParameters(kind, config as never) as INodeParameters);

test.each<[StepKind, object, string]>([
  ['entry', { source: 'offer', event: '' }, 'Takes offered contacts'],
  ['entry', { source: 'event', event: 'signup' }, 'On event signup'],
  ['entry', { source: 'items', event: '' }, 'Takes the items that come'],
  ['segment', { segments: [{ id: 'a', name: 'Japan' }, { id: 'b', name: 'Rest' }], asOf: '' }, 'Japan, Rest'],
  ['segment', { segments: [{ id: 'a', name: 'Lapsed' }], asOf: '2026-01-01T00:00:00Z' }, 'Lapsed (as of 2026-01-01)'],
  ['consent-check', { topic: 'promotions', channels: ['email'] }, 'Consent to promotions'],
  ['fatigue-cap', { caps: [cap(2, 7, 'days'), cap(1, 1, 'days')], whenCapped: 'leave', giveUpAfter: { amount: 1, unit: 'days' } }, 'At most 2 a week, 1 a day'],
  ['fatigue-cap', { caps: [cap(3, 12, 'hours')], whenCapped: 'leave', giveUpAfter: { amount: 1, unit: 'days' } }, 'At most 3 in 12 hours'],
  ['tailor', { message: 'offer', channels: ['email'] }, 'Prepares “offer”'],
  ['wait-for-reply', { send: '', timeout: { amount: 1, unit: 'weeks' } }, 'Up to 1 week'],
  ['delay', { duration: { amount: 1, unit: 'days' } }, 'Waits 1 day'],
  ['delay', { duration: { amount: 90, unit: 'minutes' } }, 'Waits 90 minutes'],
  ['split', { variants: [{ id: 'a', name: 'Short', weight: 1 }, { id: 'b', name: 'Long', weight: 3 }], holdout: 1, salt: '' }, 'Short 1 : Long 3 : holdout 1'],
  ['exit', { reason: 'completed', goal: true }, 'Goal: completed'],
])('%s with %j says "%s"', (kind, config, said) => {
  expect(ofStep(kind, config)).toBe(said);
});

test('a segment that cannot be read says so', () => {
  expect(subtitle(nodeNames.segment, { segments: '[{', asOf: '' })).toBe('Segments to be corrected');
});

test('every operation of Journey Data says what it does', () => {
  for (const { value: resource, operations } of dataResources) {
    for (const { value: operation, action } of operations) expect(subtitle('journeyData', { resource, operation })).toBe(action);
  }
});

test("n8n's canvas cuts no subtitle of the win-back journey", () => {
  const file = join(__dirname, '..', '..', 'schemas', 'examples', 'win-back.journey.json');
  const { journey } = validateJourney(JSON.parse(readFileSync(file, 'utf8')));
  if (journey === undefined) throw new Error('the example is broken');
  for (const node of compileJourney(journey).nodes) {
    const said = subtitle(node.type.replace('n8n-nodes-journeys.', ''), node.parameters as INodeParameters);
    expect(String(said)).toMatch(/^\S.{3,27}$/);
  }
});

function cap(limit: number, amount: number, unit: string): object {
  return { limit, window: { amount, unit }, channel: '', topic: '' };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { normalizeJourney } from '../../../core/journey/normalize';
import type { JourneyDocument } from '../../../core/journey/journey';
import { journeyProblemCodes } from '../../../core/validate/problem-codes';
import { validateJourney } from '../../../core/validate/validate-journey';

const text = readFileSync(join(__dirname, '..', '..', '..', 'schemas', 'examples', 'win-back.journey.json'), 'utf8');
const winBack = (): JourneyDocument => JSON.parse(text) as JourneyDocument;

describe('a sound journey', () => {
  test('has no problems and comes back in its canonical form', () => {
    const document = winBack();
    const { problems, journey } = validateJourney(document);
    expect(problems).toEqual([]);
    expect(journey).toEqual(normalizeJourney(document));
  });

  test('is not changed by looking at it', () => {
    const document = winBack();
    validateJourney(document);
    expect(document).toEqual(winBack());
  });

  test('may leave out whatever has a default', () => {
    const document = { $schema: 'urn:n8n-nodes-journeys:journey:1', schemaVersion: 1, id: 'a', name: 'A', steps: [{ id: 'in', kind: 'entry', name: 'In' }, { id: 'out', kind: 'exit', name: 'Out' }], edges: [{ from: 'in', port: 'entered', to: 'out' }] };
    const { problems, journey } = validateJourney(document);
    expect(problems).toEqual([]);
    expect(journey?.settings).toEqual({ timeZone: 'UTC', reentry: { mode: 'never', days: 90 }, exitWhen: [] });
    expect(journey?.steps[0]?.config).toEqual({ source: 'offer', event: '' });
  });

  test('may read another node where no wait lies between', () => {
    const names = new Map(winBack().steps.map((step) => [step.id, step.name]));
    const reading = (step: string) => ({ 'tailor-offer': { message: { $expr: `{{ $('${names.get(step) ?? ''}').item.json.message }}` } } });
    expect(validateJourney(withConfigs(reading('lapsed'))).problems).toEqual([]);
    const { problems } = validateJourney(withConfigs({ wait: { send: { $expr: `$node["${names.get('lapsed') ?? ''}"].json.send` } } }));
    expect(problems).toMatchObject([{ code: 'reads-across-wait', step: 'wait', params: { node: names.get('lapsed') } }]);
  });

  test('is told of nodes that its settings read and that it lacks, each once', () => {
    const { problems } = validateJourney(withConfigs({ 'tailor-offer': { message: { $expr: "{{ $('Gone').item.json[$node['Gone too'].json.key] ?? $items(\"Gone\")[0] }}" } } }));
    expect(problems).toMatchObject([
      { code: 'unknown-node', severity: 'error', step: 'tailor-offer', pointer: expect.stringMatching(/^\/steps\/\d+\/config\/message$/), params: { node: 'Gone' } },
      { code: 'unknown-node', params: { node: 'Gone too' } },
    ]);
    expect(validateJourney(withConfigs({ 'tailor-offer': { message: { $expr: '{{ $(`Look up ${$json.which}`).item.json.message }}' } } })).problems).toEqual([]);
  });

  test.each([
    ['consent', 'topic'], ['cap', 'whenCapped'], ['cap', 'caps'], ['tailor-offer', 'message'], ['send-offer', 'class'], ['wait', 'send'], ['lapsed', 'asOf'],
  ])('is told of it at %s, in %s', (step, setting) => {
    const { problems, journey } = validateJourney(withConfigs({ [step]: { [setting]: { $expr: "{{ $('Gone').item.json.x }}" } } }));
    expect(problems).toMatchObject([{ code: 'unknown-node', step, pointer: expect.stringMatching(new RegExp(`/config/${setting}$`)) }]);
    expect(journey).toBeUndefined();
  });

  test('may hold an n8n expression in any setting, at any depth', () => {
    const document = withConfigs({
      consent: { topic: { $expr: '$json.topic' } },
      cap: { caps: [{ limit: { $expr: '$json.limit' }, window: { amount: { $expr: '3' }, unit: 'days' } }] },
      'tailor-offer': { message: { $expr: '$json.message' }, channels: { $expr: '$json.channels' } },
      'send-offer': { class: { $expr: '$json.class' }, expiresAfter: { $expr: '$json.expires' } },
      wait: { send: { $expr: '$json.send' } },
      lapsed: { asOf: { $expr: '$now.toISO()' } },
    });
    const { problems, journey } = validateJourney(document);
    expect(problems).toEqual([]);
    expect(journey?.steps.find(({ id }) => id === 'consent')?.config).toMatchObject({ topic: { $expr: '$json.topic' } });
  });

  test('may wait in a cap between consent check and send', () => {
    expect(validateJourney(withConfigs({ cap: { whenCapped: 'wait' } })).problems).toEqual([]);
  });

  test('may have its entry deactivated in n8n: nobody new comes in', () => {
    const document = winBack();
    const steps = document.steps.map((step) => (step.kind === 'entry' ? { ...step, n8n: { disabled: true } } : step));
    expect(validateJourney({ ...document, steps }).problems).toEqual([]);
  });

  test('may use an error output that n8n was told to give it', () => {
    const document = winBack();
    const steps = document.steps.map((step) => (step.id === 'lapsed' ? { ...step, n8n: { onError: 'continueErrorOutput' } } : step));
    const edges = [...document.edges, { from: 'lapsed', port: 'error', to: 'not-lapsed' }];
    expect(validateJourney({ ...document, steps, edges }).problems).toEqual([]);
    expect(validateJourney({ ...document, edges }).problems.map(({ code }) => code)).toEqual(['unknown-port']);
  });
});

describe('a broken journey', () => {
  test('shows problems of shape, drawing and meaning together', () => {
    const document = winBack() as unknown as { steps: { id: string; config: Record<string, unknown> }[]; edges: unknown[]; colour: string };
    document.colour = 'red';
    document.edges.push({ from: 'wait', port: 'replied', to: 'ghost' });
    for (const step of document.steps) {
      if (step.id === 'consent') step.config['topic'] = 'news';
      if (step.id === 'send-offer') step.config['class'] = 'advert';
    }
    expect(validateJourney(document).problems.map(({ code, pointer, step }) => [code, pointer, step])).toEqual([
      ['unknown-property', '/colour', undefined],
      ['not-one-of', '/steps/5/config/class', 'send-offer'],
      ['edge-to-nowhere', '/edges/33/to', undefined],
      ['unknown-topic', '/steps/2/config/topic', 'consent'],
    ]);
  });

  test('names a key with a slash by an escaped pointer', () => {
    const document = { ...winBack(), 'a/b~c': 1 };
    expect(validateJourney(document).problems.map(({ pointer }) => pointer)).toEqual(['/a~1b~0c']);
  });

  test.each([null, 1, 'journey', [], undefined])('is told when it is no object: %p', (document) => {
    expect(validateJourney(document).problems.map(({ code }) => code)).toEqual(['not-a-journey']);
  });

  test('never stops the search, whatever stands where', () => {
    const places = placesIn(winBack());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), fc.constant({ $expr: '$json.x' })), (place, value) => {
        const { problems, journey } = validateJourney(replaced(winBack(), place, value));
        for (const problem of problems) expect(Object.keys(journeyProblemCodes)).toContain(problem.code);
        expect(journey === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 400 },
    );
  });

  test('is looked through in a moment, though it has as many steps as a journey may', () => {
    const count = 1_998;
    const delays = Array.from({ length: count }, (_, index) => ({ id: `d${index}`, kind: 'delay', name: `D${index}` }));
    const edges = delays.map(({ id }, index) => ({ from: id, port: 'done', to: index + 1 < count ? `d${index + 1}` : 'out' }));
    const document = { ...winBack(), messages: {}, layout: {}, steps: [{ id: 'in', kind: 'entry', name: 'In' }, ...delays, { id: 'out', kind: 'exit', name: 'Out' }], edges: [{ from: 'in', port: 'entered', to: 'd0' }, ...edges] };
    expect(validateJourney(document).problems).toEqual([]);
  });
});

function withConfigs(changes: Readonly<Record<string, object>>): unknown {
  const document = winBack();
  const unknown = Object.keys(changes).filter((id) => document.steps.every((step) => step.id !== id));
  if (unknown.length > 0) throw new Error(`the example has no step ${unknown.join(', ')}`);
  return { ...document, steps: document.steps.map((step) => ({ ...step, config: { ...step.config, ...changes[step.id] } })) };
}

type Place = readonly string[];

function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((entry: unknown, index) => (String(index) === key ? replaced(entry, rest, by) : entry));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replaced(object[key], rest, by) };
}

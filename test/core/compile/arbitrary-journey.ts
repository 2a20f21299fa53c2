import fc from 'fast-check';
import { portsOf } from '../../../core/compile/ports';
import type { Edge, Journey, Step, StepKind } from '../../../core/journey/journey';
import { stepKinds } from '../../../core/journey/journey';
import { normalizeJourney } from '../../../core/journey/normalize';
import { isObject, type JsonObject } from '../../../core/json';

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('', '=', '={{ $json.x }}', '=1+1', '{{ name }}', 'a }} b {{ c', '="q"', '==x', '=\\ "{{"', '={{ /* text */ "=x" ', 'ä 日本', '__proto__', "=don't\n}}"),
);
const expression = fc.constantFrom('{{ $json.amount }}', "{{ $('Send').item.json.x }}", 'Hello {{ $json.name }}', '{{ "=x" }}', '$json.city', '').map(($expr) => ({ $expr }));
const or = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.oneof({ arbitrary: value, weight: 5 }, { arbitrary: expression, weight: 1 });
const one = (...values: readonly string[]): fc.Arbitrary<unknown> => or(fc.constantFrom(...values));
const amount = or(fc.oneof(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.1, max: 99, noNaN: true })));
const duration = fc.oneof(
  { arbitrary: fc.record({ amount, unit: fc.constantFrom('seconds', 'minutes', 'hours', 'days', 'weeks') }), weight: 6 },
  { arbitrary: fc.record({ amount, unit: fc.constant({ $expr: '{{ $json.unit }}' }) }), weight: 1 },
  { arbitrary: expression, weight: 1 },
);
const channels = or(fc.uniqueArray(fc.constantFrom('email', 'sms'), { maxLength: 2 }));
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,7}$/);

const rule = fc.letrec<{ rule: unknown }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small' },
    fc.record({ type: fc.constant('attribute'), field: fc.constant('attributes.tier'), op: fc.constantFrom('eq', 'in', 'exists'), value: fc.oneof(text, fc.array(text, { maxLength: 2 }), fc.integer()) }),
    fc.record({ type: fc.constant('event'), event: text, measure: fc.constantFrom('count', 'sum'), property: text, op: fc.constant('gte'), value: fc.integer() }),
    fc.record({ type: fc.constant('group'), combinator: fc.constantFrom('all', 'any', 'none'), rules: fc.array(tie('rule'), { maxLength: 2 }) }),
  ),
})).rule;

const configs: Readonly<Record<StepKind, fc.Arbitrary<unknown>>> = {
  entry: fc.record({ source: one('offer', 'event', 'items'), event: or(text) }),
  segment: fc.record({ segments: fc.uniqueArray(fc.record({ id, name: text, rule }), { selector: (entry) => entry.id, maxLength: 4 }), asOf: or(text) }),
  'consent-check': fc.record({ topic: or(text), channels }),
  'fatigue-cap': fc.record({
    caps: or(fc.array(fc.record({ limit: or(fc.nat(5)), window: duration, channel: or(text), topic: or(text) }), { maxLength: 3 })),
    whenCapped: one('leave', 'wait'),
    giveUpAfter: duration,
  }),
  tailor: fc.record({ message: or(text), channels }),
  send: fc.record({ class: one('marketing', 'service', 'transactional'), from: or(text), smsFrom: or(text), quietHours: one('obey', 'ignore'), expiresAfter: duration, giveUpAfter: duration }),
  'wait-for-reply': fc.record({ send: or(text), timeout: duration }),
  delay: fc.record({ duration }),
  split: fc.record({
    variants: fc.uniqueArray(fc.record({ id, name: text, weight: or(fc.nat(9)) }), { selector: (entry) => entry.id, maxLength: 4 }),
    holdout: or(fc.nat(3)),
    salt: or(text),
  }),
  exit: fc.record({ reason: or(text), goal: or(fc.boolean()) }),
};

const nodeKeys = fc.record(
  {
    disabled: fc.boolean(),
    onError: fc.constantFrom('continueErrorOutput', 'continueRegularOutput'),
    notes: text,
    notesInFlow: fc.boolean(),
    retryOnFail: fc.constant(true),
    webhookId: fc.uuid(),
    typeVersion: fc.constantFrom(1, 2, 1.1),
    credentials: fc.record({ smtp: fc.record({ id: fc.string({ maxLength: 4 }), name: text }) }),
  },
  { requiredKeys: [] },
);
const names = fc.oneof(fc.constantFrom('Send', 'Send 2', 'Send 2 2', 'Check', 'constructor', '__proto__', 'toString', 'HTTP Request'), text.filter((name) => name !== ''));
const notes = fc.option(text, { nil: undefined });

function ownStep(kind: StepKind, stepId: string): fc.Arbitrary<unknown> {
  return fc.record({ name: names, note: notes, config: configs[kind], n8n: fc.option(nodeKeys, { nil: undefined }) }).map((rest) => ({ id: stepId, kind, ...rest }));
}

const parameters = fc.constantFrom(
  {}, { url: '={{ $json.url }}', options: {} }, { jsCode: "return $('Send').all()" }, { a: { b: [1, null, '=x'] } }, { content: '## note {{ x }}' },
);
function opaqueStep(stepId: string): fc.Arbitrary<unknown> {
  const types = fc.constantFrom('n8n-nodes-base.httpRequest', 'n8n-nodes-base.code', '@n8n/n8n-nodes-langchain.agent', 'n8n-nodes-base.stickyNote');
  return fc
    .record({ name: names, note: notes, mayRepeat: fc.boolean(), type: types, parameters, keys: nodeKeys, nodeId: fc.option(fc.constantFrom('1', 'abc'), { nil: undefined, freq: 6 }) })
    .map(({ name, note, mayRepeat, type, parameters: given, keys, nodeId }) => ({
      id: stepId, kind: 'n8n', name, note, config: { mayRepeat }, n8n: { ...keys, type, parameters: given, ...(nodeId !== undefined && { id: `${nodeId}-${stepId}` }) },
    }));
}

export interface Shape {
  readonly maxSteps: number;
  readonly entry: boolean;
}

/** Canonical journeys of any shape, most of them far from valid: the laws hold for drafts too. */
export function arbitraryJourney({ maxSteps, entry }: Shape): fc.Arbitrary<Journey> {
  const ids = fc.uniqueArray(id, { minLength: 1, maxLength: maxSteps, size: 'max' });
  return ids
    .chain((stepIds) =>
      fc.tuple(
        ...stepIds.map((stepId, index) =>
          index === 0 && entry
            ? ownStep('entry', stepId)
            : fc.oneof({ arbitrary: fc.constantFrom(...stepKinds.filter((kind) => kind !== 'entry')).chain((kind) => ownStep(kind, stepId)), weight: 3 }, { arbitrary: opaqueStep(stepId), weight: 1 }),
        ),
      ),
    )
    .chain((unordered) => (entry ? fc.shuffledSubarray(unordered, { minLength: unordered.length }) : fc.constant(unordered)))
    .chain((steps) => fc.record({ steps: fc.constant(steps as Step[]), edges: edgesOf(steps as Step[]), layout: layoutOf(steps as Step[]), level, n8n: workflowKeys }))
    .map(({ steps, edges, layout, level: head, n8n }) => tidy({ ...head, steps, edges, layout, n8n }));
}

function edgesOf(steps: readonly Step[]): fc.Arbitrary<Edge[]> {
  const edge = fc.record({ from: fc.constantFrom(...steps), to: fc.constantFrom(...steps), pick: fc.nat(), odd: fc.nat(19), input: fc.constantFrom(0, 0, 0, 1) }).map(({ from, to, pick, odd, input }): Edge => {
    const config: unknown = from.config;
    const ports = from.kind === 'n8n' ? ['0', '1', '2'] : [...portsOf(from.kind, isObject(config) ? config : {}), 'error', '#7'];
    const type = odd === 0 ? 'ai_tool' : 'main';
    const port = odd === 0 ? '0' : odd === 1 ? 'gone' : (ports[pick % ports.length] ?? '0');
    return { from: from.id, port: portable(port, from), to: odd === 2 ? 'nowhere' : to.id, input, type };
  });
  return fc.array(edge, { maxLength: steps.length * 2, size: 'max' });
}

/** `error` names an output only where the node has one; otherwise it is one of the edges that can't be drawn. */
function portable(port: string, from: Step): string {
  return port === '#7' && from.kind !== 'n8n' ? '#9' : port;
}

function layoutOf(steps: readonly Step[]): fc.Arbitrary<Journey['layout']> {
  const point = fc.record({ x: fc.integer({ min: -999, max: 5000 }), y: fc.integer({ min: -999, max: 5000 }) });
  return fc.oneof(
    fc.constant({}),
    fc.tuple(...steps.map(() => point)).map((points) => Object.fromEntries(steps.map((step, index) => [step.id, points[index]]))),
    fc.tuple(...steps.map(() => fc.option(point, { nil: undefined }))).map((points) => Object.fromEntries(steps.map((step, index) => [step.id, points[index]] as const).filter(([, at]) => at !== undefined))),
  );
}

const map = fc.record({
  stages: fc.uniqueArray(fc.record({ id, name: text, note: text }), { selector: (stage) => stage.id, maxLength: 3 }),
  stageOf: fc.dictionary(id, id, { maxKeys: 3 }),
  touchpoints: fc.array(fc.record({ id, name: text, stage: fc.oneof(id, fc.constant('')), where: text, steps: fc.array(id, { maxLength: 2 }), needs: text, feeling: fc.constantFrom('delighted', 'upset'), feels: text, hurts: text, owner: text, note: text }), { maxLength: 2 }),
});

const level = fc.record({
  $schema: fc.constant('urn:n8n-nodes-journeys:journey:1'),
  schemaVersion: fc.constant(1),
  id,
  name: text,
  description: text,
  settings: fc.record(
    {
      timeZone: fc.constantFrom('UTC', 'Asia/Tokyo'),
      reentry: fc.record({ mode: fc.constantFrom('never', 'after'), days: fc.nat(400) }),
      exitWhen: fc.array(rule, { maxLength: 2 }),
      goal: rule,
      quietHours: fc.record({ from: fc.constant('21:00'), to: fc.constant('08:00') }),
    },
    { requiredKeys: ['timeZone', 'reentry', 'exitWhen'] },
  ),
  topics: fc.array(fc.record({ id, name: text, basis: fc.constantFrom('consent', 'contract') }), { maxLength: 2 }),
  messages: fc.dictionary(id, fc.record({ name: text, defaultLocale: fc.constant('en'), facts: fc.dictionary(id, text, { maxKeys: 2 }), variants: fc.record({ sms: fc.record({ en: fc.record({ text }) }) }) }), { maxKeys: 2 }),
  tests: fc.array(fc.record({ given: text }), { maxLength: 1 }),
  map: fc.option(map, { nil: undefined }),
});

const workflowKeys = fc.record(
  {
    settings: fc.constantFrom({ executionOrder: 'v1', saveDataSuccessExecution: 'none' }, { executionOrder: 'v0' }, {}, null),
    staticData: fc.constant({ global: { n: 1 } }),
    pinData: fc.constant({ Send: [{ json: { a: 1 } }] }),
    tags: fc.constant([{ name: 'x' }]),
    meta: fc.constant({ instanceId: 'abc' }),
  },
  { requiredKeys: [] },
);

/** Through JSON text, so that no `undefined` is left, and into canonical form. */
function tidy(journey: unknown): Journey {
  return normalizeJourney(JSON.parse(JSON.stringify(journey)) as JsonObject as never);
}

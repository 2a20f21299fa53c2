import { Workflow } from 'n8n-workflow';
import type { INodeTypes, NodeParameterValue } from 'n8n-workflow';
import { fromRaw, toRaw } from '../../../core/compile/expression';
import { fromParameters, ParameterError, toParameters } from '../../../core/compile/parameters';

const texts = ['=', '={{ 1 }}', '==', '=a {{ $json.x }} b', '="quoted" \\ }} {{', '=日本\nline', "='", '=*/ }}'];

test.each(texts)('the literal %j reads as itself and n8n evaluates it to itself', (text) => {
  const raw = toRaw(text);
  expect(raw).not.toBe(text);
  expect(fromRaw(raw)).toBe(text);
  expect(evaluate(raw as string)).toBe(text);
});

test.each(['plain', '{{ name }}', ' =x', ''])('the literal %j needs no escape', (text) => {
  expect(toRaw(text)).toBe(text);
});

test("an expression is n8n's raw value", () => {
  expect(toRaw({ $expr: '{{ $json.city }}' })).toBe('={{ $json.city }}');
  expect(fromRaw('={{ $json.city }}')).toEqual({ $expr: '{{ $json.city }}' });
  expect(fromRaw('={{ "=a" }}')).toEqual({ $expr: '{{ "=a" }}' });
});

test('defaults are left out and come back', () => {
  const config = fromParameters('send', {});
  expect(config).toEqual({ class: 'marketing', from: '', smsFrom: '', quietHours: 'obey', expiresAfter: { amount: 3, unit: 'days' }, giveUpAfter: { amount: 2, unit: 'days' } });
  expect(toParameters('send', config)).toEqual({});
});

test('a duration, a list and JSON each have their form', () => {
  expect(toParameters('wait-for-reply', { send: 'offer', timeout: { amount: 3, unit: 'hours' } })).toEqual({ send: 'offer', timeoutUnit: 'hours' });
  const caps = [{ limit: 2, window: { amount: 7, unit: 'days' }, channel: '', topic: { $expr: '{{ $json.t }}' } }];
  expect(toParameters('fatigue-cap', { caps })).toEqual({ caps: { cap: [{ limit: 2, windowAmount: 7, topic: '={{ $json.t }}' }] } });
  expect(toParameters('segment', { segments: [{ id: 'a' }] })).toEqual({ segments: '[\n  {\n    "id": "a"\n  }\n]' });
});

test('a whole list or duration may be an expression', () => {
  expect(fromParameters('fatigue-cap', { capsExpression: '={{ $json.caps }}' })['caps']).toEqual({ $expr: '{{ $json.caps }}' });
  const parameters = toParameters('delay', { duration: { $expr: '{{ $json.wait }}' } });
  expect(fromParameters('delay', parameters)).toEqual({ duration: { $expr: '{{ $json.wait }}' } });
});

test('at run time evaluated values are taken as they are', () => {
  const wait = { amount: 2, unit: 'hours' };
  expect(fromParameters('delay', { durationAmount: wait, durationUnit: wait }, { evaluated: true })).toEqual({ duration: wait });
  expect(fromParameters('fatigue-cap', { capsExpression: [] }, { evaluated: true })['caps']).toEqual([]);
  expect(fromParameters('exit', { reason: '=not an expression any more' }, { evaluated: true })['reason']).toBe('=not an expression any more');
});

test.each([
  ['segment', { segments: '[{' }, 'broken-json'],
  ['fatigue-cap', { caps: 'three' }, 'not-a-list'],
  ['fatigue-cap', { caps: { cap: [{ limit: 1, surprise: 2 }] } }, 'unknown-parameter'],
  ['exit', { reason: { a: 1 } }, 'not-a-value'],
] as const)('%s with %j is refused as %s', (kind, parameters, code) => {
  const error = thrownBy(() => fromParameters(kind, parameters));
  expect(error).toBeInstanceOf(ParameterError);
  expect(error).toMatchObject({ code });
});

function evaluate(raw: string): NodeParameterValue {
  const nodeTypes = { getByName: () => undefined, getByNameAndVersion: () => ({ description: { properties: [] } }), getKnownTypes: () => ({}) } as unknown as INodeTypes;
  const node = { id: '1', name: 'A', type: 't', typeVersion: 1, position: [0, 0] as [number, number], parameters: {} };
  const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
  return workflow.expression.resolveSimpleParameterValue(raw, {}, null, 0, 0, 'A', [], 'manual', {}) as NodeParameterValue;
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

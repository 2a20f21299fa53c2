import { parameterNames } from '../../../core/compile/parameters';
import { nodeProperties } from '../../../core/compile/properties';
import type { NodeProperty } from '../../../core/compile/node-property';
import { stepKinds, type StepKind } from '../../../core/journey/journey';

const byName = (kind: StepKind, name: string): NodeProperty | undefined => nodeProperties(kind).find((property) => property.name === name);
const deep = (properties: readonly NodeProperty[]): readonly NodeProperty[] =>
  properties.flatMap((property) => [property, ...(property.options ?? []).flatMap((option) => ('values' in option ? deep(option.values) : []))]);

describe.each(stepKinds)('the node of %s', (kind) => {
  test('shows every setting, once', () => {
    const names = nodeProperties(kind).map((property) => property.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...parameterNames(kind), 'stepId']));
  });

  test('is readable: names in title case, a description, choices with names', () => {
    for (const property of deep(nodeProperties(kind)).filter(({ type }) => type !== 'hidden' && type !== 'notice')) {
      expect(property.displayName).toMatch(/^[A-Z]/);
      const options = property.options ?? [];
      expect(property.description ?? options.map((option) => ('description' in option ? option.description : '')).join('')).not.toBe('');
      expect(`${property.description ?? ''}${property.displayName}`).not.toContain('`');
      for (const option of options) expect(('value' in option ? option.name : option.displayName)).toMatch(/^[A-Z]/);
    }
  });

  test('shows no field by the value of another, because n8n drops hidden fields', () => {
    expect(JSON.stringify(nodeProperties(kind))).not.toContain('displayOptions');
  });
});

test('a duration is a number and a unit', () => {
  expect(byName('wait-for-reply', 'timeoutAmount')).toMatchObject({ displayName: 'Wait at Most', type: 'number', default: 3, typeOptions: { minValue: 0 } });
  expect(byName('wait-for-reply', 'timeoutUnit')).toMatchObject({ displayName: 'Wait at Most (Unit)', type: 'options', default: 'days' });
});

test('choices say what each value means', () => {
  expect(byName('fatigue-cap', 'whenCapped')?.options).toEqual([
    { name: 'Leave by Capped', value: 'leave', description: 'Go out by "Capped" at once' },
    { name: 'Wait for a Free Place', value: 'wait', description: 'Stay until a message would fit again' },
  ]);
  expect(byName('tailor', 'channels')).toMatchObject({ type: 'multiOptions', options: [{ name: 'Email', value: 'email' }, { name: 'SMS', value: 'sms' }] });
});

test('a text field that may stay empty says what that means, without opening anything', () => {
  for (const [kind, name] of [['wait-for-reply', 'send'], ['send', 'from'], ['segment', 'asOf']] as const) {
    expect(byName(kind, name)?.placeholder).toMatch(/^[A-Z]/);
  }
  const texts = stepKinds.flatMap((kind) => deep(nodeProperties(kind))).filter(({ type, description = '' }) => type === 'string' && description.includes('empty:'));
  expect(texts.length).toBeGreaterThan(3);
  for (const { placeholder } of texts) expect(placeholder).not.toBeUndefined();
});

test('caps are a list of fields, in their default form', () => {
  expect(byName('fatigue-cap', 'caps')).toMatchObject({
    type: 'fixedCollection',
    placeholder: 'Add Frequency Cap',
    default: { cap: [{ limit: 1, windowAmount: 1, windowUnit: 'days', channel: '', topic: '' }] },
  });
});

test('what may hold {{ }} is JSON text that n8n never evaluates', () => {
  for (const [kind, name] of [['segment', 'segments'], ['entry', 'journey'], ['entry', 'messages']] as const) {
    expect(byName(kind, name)).toMatchObject({ type: 'json', noDataExpression: true });
  }
});

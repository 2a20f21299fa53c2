import { compileJourney } from '../../../core/compile/compile-journey';
import { openDocument, type TextFinding } from '../../../core/document/open-document';
import type { Journey } from '../../../core/journey/journey';
import { winBack } from '../edit/scene';

const textOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function opened(text: string): Journey {
  const result = openDocument(text, 'Untitled');
  if (result.type === 'refused') throw new Error(JSON.stringify(result.findings));
  return result.journey;
}

function findings(text: string): readonly TextFinding[] {
  const result = openDocument(text, 'Untitled');
  return result.type === 'refused' ? result.findings : [];
}

describe('a journey', () => {
  it('opens as it is', () => {
    expect(textOf(opened(textOf(winBack)))).toBe(textOf(winBack));
  });

  it('opens with errors of meaning, and with values that are out of range', () => {
    const unconnected = { ...winBack, edges: [], settings: { ...winBack.settings, timeZone: 'Mars' } };
    expect(textOf(opened(textOf(unconnected)))).toBe(textOf(unconnected));
    const tooMuch = { ...winBack, steps: winBack.steps.map((step) => (step.kind === 'split' ? { ...step, config: { ...step.config, holdout: -1 } } : step)) };
    expect(textOf(opened(textOf(tooMuch)))).toBe(textOf(tooMuch));
  });

  it('opens with parts that nobody knows, and keeps them', () => {
    const journey = opened(textOf({ ...winBack, owner: { team: 'CRM' }, steps: winBack.steps.map((step) => ({ ...step, colour: 'red' })) }));
    expect(journey).toMatchObject({ owner: { team: 'CRM' } });
    expect(journey.steps.every((step) => 'colour' in step)).toBe(true);
  });

  it('without a kind or a name for a step names each with its place, in the order of the text', () => {
    const broken = textOf({ ...winBack, steps: [{ id: 'a', kind: 'teleport', name: 'A', config: {} }, { id: 'b', kind: 'exit', config: {} }] });
    expect(findings(broken)).toEqual([
      { about: 'journey', code: 'unknown-step-kind', params: { kind: 'teleport' }, pointer: '/steps/0/kind', line: lineOf(broken, '"kind": "teleport"'), column: 7 },
      { about: 'journey', code: 'missing-property', params: { property: 'name' }, pointer: '/steps/1', line: lineOf(broken, '"id": "b"') - 1, column: 5 },
    ]);
  });
});

describe('a workflow of n8n', () => {
  const { name: _, ...copied } = compileJourney(winBack);

  it('opens as the journey that it carries, also one copied on the canvas, without a name', () => {
    expect(opened(textOf(compileJourney(winBack)))).toEqual(winBack);
    expect(opened(textOf(copied))).toEqual({ ...winBack, name: 'Untitled' });
  });

  it('names nodes that are none, with their places', () => {
    const text = textOf({ ...copied, nodes: [{ name: 'A' }], connections: { A: 1 } });
    expect(findings(text)).toMatchObject([
      { about: 'workflow', code: 'badNode', pointer: '/nodes/0', line: 3, column: 5 },
      { about: 'workflow', code: 'badConnection', pointer: '/connections/A' },
    ]);
  });
});

describe('a text', () => {
  it.each([
    ['hello', 'InvalidSymbol', 1, 1],
    ['', 'ValueExpected', 1, 1],
    ['{\n  "id": "a",\n  "id": "b"\n}', 'duplicateKey', 3, 3],
    ['['.repeat(100_000), 'tooDeep', 1, 201],
    ['PK\u0003\u0004\u0000', 'notText', 1, 1],
  ])('that is no JSON is told by its place: %.12j', (text, code, line, column) => {
    expect(findings(text)).toContainEqual({ about: 'json', code, params: {}, pointer: '', line, column });
  });

  it.each(['[]', '"a"', 'null', '7'])('that is JSON of another kind is no journey: %s', (text) => {
    expect(findings(text)).toEqual([{ about: 'journey', code: 'not-a-journey', params: {}, pointer: '', line: 1, column: 1 }]);
  });

  it('whose names mean something to JavaScript opens nothing of it', () => {
    const journey = opened(textOf(winBack).replace('{', '{ "__proto__": { "polluted": true }, "constructor": 1,'));
    expect(Object.hasOwn(journey, '__proto__')).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(JSON.stringify(journey)).toContain('"polluted":true');
  });
});

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

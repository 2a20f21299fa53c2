import { faultRanges } from '../../../editor/src/template-editor/fault-ranges';
import { markPieces } from '../../../editor/src/template-editor/mark-pieces';

const source = 'Hi {{contact.fristName}},\n{{facts.shop}} {{facts.shop';
const shown = (faults: Parameters<typeof faultRanges>[1]): readonly string[] => faultRanges(source, faults).map(({ from, to, severity }) => `${severity} ${source.slice(from, to)}`);

test('pieces are the whole text in order', () => {
  const pieces = markPieces(source, [{ from: 5, to: 22, severity: 'error' }], [30]);
  expect(pieces.map(({ text }) => text).join('')).toBe(source);
  expect(pieces.map(({ text, isTag, fault }) => [text, isTag, fault])).toEqual([
    ['Hi ', false, undefined], ['{{', true, undefined], ['contact.fristName', true, 'error'], ['}}', true, undefined], [',\n', false, undefined],
    ['{{fa', true, undefined], ['cts.shop}}', true, undefined], [' {{facts.shop', false, undefined],
  ]);
});

test.each([
  ['template-unknown-variable', { variable: 'contact.fristName' }, ['error contact.fristName']],
  ['template-unknown-variable', { variable: 'item.rows[].fristName' }, ['error fristName']],
  ['template-unknown-helper', { helper: 'facts' }, ['error facts']],
  ['template-syntax', { line: 2 }, ['error {{facts.shop}} {{facts.shop']],
  ['template-syntax', {}, [`error ${source}`]],
  ['bad-length', { maximum: 3 }, []],
] as const)('%s %j is shown at its place', (code, params, ranges) => {
  expect(shown([{ code, params, severity: 'error' }])).toEqual(ranges);
});

test('a text without anything has nothing to mark', () => {
  expect(markPieces('', [])).toEqual([]);
  expect(faultRanges('', [{ code: 'template-syntax', params: {}, severity: 'error' }])).toEqual([]);
});

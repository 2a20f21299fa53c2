import fc from 'fast-check';
import { locatePointer } from '../../../core/document/locate';
import { parseDocument } from '../../../core/document/parse-document';

function locate(text: string, pointer: string): string {
  const document = parseDocument(text);
  if (document.type !== 'read') throw new Error('no JSON');
  const { line, column } = locatePointer(document.text, document.tree, pointer);
  return `${line}:${column}`;
}

describe('the place of a JSON pointer', () => {
  const text = '{\n  "steps": [\n    { "id": "a" },\n    { "id": "b", "config": { "x/y": 1, "m~n": [1, 2] } }\n  ]\n}';

  it.each([
    ['', '1:1'],
    ['/steps', '2:3'],
    ['/steps/1', '4:5'],
    ['/steps/1/id', '4:7'],
    ['/steps/1/config/x~1y', '4:30'],
    ['/steps/1/config/m~0n/1', '4:51'],
  ])('%s is at %s', (pointer, place) => {
    expect(locate(text, pointer)).toBe(place);
  });

  it('is that of the nearest thing around it when it is not there', () => {
    expect(locate(text, '/steps/0/config/timeout')).toBe('3:5');
    expect(locate(text, '/steps/7/id')).toBe('2:3');
    expect(locate(text, '/layout')).toBe('1:1');
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end with %j', (end) => {
    expect(locate(['{', '"a": 1,', ' "b": 2 }'].join(end), '/b')).toBe('3:2');
  });

  it('does not count a byte order mark', () => {
    expect(locate('\uFEFF{"a": 1}', '/a')).toBe('1:2');
  });

  it('points at the value that a pointer means, whatever the document', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), fc.integer(), (keys, value) => {
        const unique = [...new Set(keys)].filter((key) => key !== '__proto__');
        const document = JSON.stringify(Object.fromEntries(unique.map((key) => [key, value])), null, 2);
        return unique.every((key) => {
          const [line = 0, column = 0] = locate(document, `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).split(':').map(Number);
          return document.split('\n')[line - 1]?.slice(column - 1).startsWith(JSON.stringify(key)) === true;
        });
      }),
    );
  });
});

describe('JSON that is none', () => {
  it.each([
    ['{ "a": 1,\n}', 'PropertyNameExpected', 2, 1],
    ['{\n  "a": 1\n  "b": 2\n}', 'CommaExpected', 3, 3],
    ['{\n  // no\n  "a": 1 }', 'InvalidCommentToken', 2, 3],
    ['', 'ValueExpected', 1, 1],
  ])('%j is told with its place', (text, code, line, column) => {
    expect(parseDocument(text)).toMatchObject({ type: 'no-json', problems: expect.arrayContaining([{ code, line, column }]) });
  });
});

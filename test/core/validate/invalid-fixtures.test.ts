import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../core/problem';
import { journeyProblemCodes, rowProblemCodes } from '../../../core/validate/problem-codes';
import { readConsentEvent, readContact, readEvent } from '../../../core/validate/validate-input';
import { validateJourney } from '../../../core/validate/validate-journey';

/** `test/invalid/<code>.json` or `<code>.<variant>.json` must give that code and no other. */
const folder = join(__dirname, '..', '..', 'invalid');
const journeys = fixturesIn(folder);
const rows = fixturesIn(join(folder, 'rows'));

const defaults = { now: Date.parse('2026-11-27T00:00:00Z'), createId: () => 'made-up' };
const readers: Readonly<Record<string, (value: unknown) => { readonly ok: boolean; readonly error?: readonly Problem[] }>> = {
  contact: readContact,
  event: (value) => readEvent(value, defaults),
  consent: (value) => readConsentEvent(value, defaults),
};

describe('a broken journey', () => {
  test.each(journeys)('gives $code alone: $name', ({ code, document }) => {
    const { problems, journey } = validateJourney(document);
    expect(codesOf(problems)).toEqual([code]);
    const isError = journeyProblemCodes[code as keyof typeof journeyProblemCodes] === 'error';
    expect(journey === undefined).toBe(isError);
  });

  test.each(journeys)('is told where it is broken: $name', ({ document }) => {
    for (const { pointer, step } of validateJourney(document).problems) {
      expect(lookUp(document, pointer)).toBe(true);
      const index = /^\/steps\/(\d+)/.exec(pointer)?.[1];
      if (index !== undefined && step !== undefined) expect(lookUp(document, `/steps/${index}/id`)).toBe(true);
    }
  });

  test('has a fixture for every code', () => {
    expect(new Set(journeys.map(({ code }) => code))).toEqual(new Set(Object.keys(journeyProblemCodes)));
  });
});

describe('a broken row', () => {
  test.each(rows)('gives $code alone: $name', ({ code, document }) => {
    const { kind, value } = document as { readonly kind: string; readonly value: unknown };
    const read = readers[kind]?.(value);
    expect(read?.ok).toBe(false);
    expect(codesOf(read?.error ?? [])).toEqual([code]);
  });

  test('has a fixture for every code', () => {
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(Object.keys(rowProblemCodes)));
  });
});

function fixturesIn(path: string): readonly { readonly name: string; readonly code: string; readonly document: unknown }[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, code: name.split('.')[0] ?? '', document: JSON.parse(readFileSync(join(path, name), 'utf8')) as unknown }));
}

function codesOf(problems: readonly Problem[]): readonly string[] {
  return Array.from(new Set(problems.map(({ code }) => code)));
}

/** Whether a pointer leads somewhere; a default that was filled in is not in the file, so its parent must be. */
function lookUp(document: unknown, pointer: string): boolean {
  const keys = pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = document;
  for (const [position, key] of keys.entries()) {
    if (typeof value !== 'object' || value === null) return false;
    if (!Object.hasOwn(value, key)) return position > 0 && ['config', ...keys.slice(position, position + 1)].includes(key);
    value = Reflect.get(value, key);
  }
  return true;
}

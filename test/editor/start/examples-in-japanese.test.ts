import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journey } from '../../../core/journey/journey';
import { normalizeJourney } from '../../../core/journey/normalize';
import { isList, isObject, type Json } from '../../../core/json';
import { validateJourney } from '../../../core/validate/validate-journey';
import { exampleIn } from '../../../editor/src/start/example-in';
import { ja } from '../../../editor/src/i18n/ja';
import { jaExampleNames } from '../../../editor/src/start/ja-example-names';

const folder = join(__dirname, '../../../schemas/examples');
const examples = readdirSync(folder).map((file) => normalizeJourney(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Journey));

test.each(examples.map((example) => [example.id, example] as const))('%s begins in Japanese with Japanese names and texts, and is as valid', (_id, example) => {
  const journey = exampleIn('ja', example, ja.start.about[example.id]);
  expect([journey.description, ...journey.steps.flatMap(({ note }) => note ?? [])].filter((text) => !/[\p{sc=Hira}\p{sc=Kana}]/u.test(text))).toEqual([]);
  expect(journey.steps.filter(({ note }) => note !== undefined).map(({ id }) => id)).toEqual(example.steps.filter(({ note }) => note !== undefined).map(({ id }) => id));
  expect(namesOf(journey as unknown as Json).filter((name) => !/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(name))).toEqual([]);
  expect(Object.values(journey.messages).map((message) => message?.defaultLocale)).toEqual(Object.values(journey.messages).map(() => 'ja'));
  expect(validateJourney(journey).problems).toEqual(validateJourney(example).problems);
});

test('no name is there that no example has', () => {
  const all = new Set(examples.flatMap((example) => namesOf(example as unknown as Json)));
  expect(Object.keys(jaExampleNames).filter((name) => !all.has(name))).toEqual([]);
});

test('in English an example is what its file says', () => {
  for (const example of examples) expect(exampleIn('en', example)).toBe(example);
});

function namesOf(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(namesOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'name' && typeof inner === 'string' ? [inner] : namesOf(inner)));
}

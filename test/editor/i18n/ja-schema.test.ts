import { schemaFiles, schemaOf, within, type SchemaPlace } from '../../../core/journey/schemas';
import { isList, type JsonObject } from '../../../core/json';
import { jaSchema } from '../../../editor/src/i18n/ja-schema';
import { jaSchemaChoices } from '../../../editor/src/i18n/ja-schema-choices';
import { branchesOf, branchOf, fieldKindOf, itemPlaceOf, propertiesOf, textOf } from '../../../editor/src/inspector/schema-field';
import { absentText, choiceText, emptyText, schemaText } from '../../../editor/src/inspector/schema-text';

/** The English of forms. */
interface Shown {
  readonly texts: Set<string>;
  readonly choices: Set<string>;
  readonly seen: Set<JsonObject>;
}

const shown = everyForm();

test('every title, description and placeholder of a form is there in Japanese', () => {
  expect(Array.from(shown.texts).filter((text) => !Object.hasOwn(jaSchema, text))).toEqual([]);
});

test('every choice of a form is there in Japanese', () => {
  expect(Array.from(shown.choices).filter((text) => !Object.hasOwn(jaSchemaChoices, text))).toEqual([]);
});

test('nothing is there in Japanese that no form shows', () => {
  expect(Object.keys(jaSchema).filter((text) => !shown.texts.has(text))).toEqual([]);
  expect(Object.keys(jaSchemaChoices).filter((text) => !shown.choices.has(text))).toEqual([]);
});

test('what is left empty is named in the language of the designer', () => {
  const caps = itemPlaceOf(at('steps/fatigue-cap.schema.json', 'properties', 'config', 'properties', 'caps'));
  const places = new Map((caps === undefined ? [] : propertiesOf(caps)).map(({ key, place }) => [key, place]));
  const [channel, topic] = [places.get('channel'), places.get('topic')];
  if (channel === undefined || topic === undefined) throw new Error('a cap has no channel or topic');
  expect([choiceText(channel, '', 'en'), choiceText(channel, '', 'ja')]).toEqual(['All channels', 'すべてのチャネル']);
  expect([emptyText(topic, 'en'), emptyText(topic, 'ja')]).toEqual(['All topics', 'すべてのトピック']);
});

test('every form of every schema is walked', () => {
  expect(Array.from(shown.texts)).toEqual(expect.arrayContaining(['Salt', 'Now', 'Preheader', 'Legal basis', 'Combinator', 'Set in n8n']));
  expect(Array.from(shown.choices)).toEqual(expect.arrayContaining(['Weeks', 'starts with', 'Every rule holds', 'Offered contacts', 'Consent']));
});

function everyForm(): Shown {
  const found: Shown = { texts: new Set(), choices: new Set(), seen: new Set() };
  const configs = schemaFiles.filter((file) => file.startsWith('steps/')).map((file) => at(file, 'properties', 'config'));
  // Fields of a step's settings stand in the inspector as they are, without one around them.
  for (const config of configs) for (const { place } of propertiesOf(config)) walk(place, found);
  for (const key of ['name', 'note']) walk(at('steps/delay.schema.json', 'properties', key), found);
  walk(at('segment.schema.json'), found);
  walk(at('message.schema.json'), found);
  for (const name of Object.keys(at('common.schema.json', '$defs').schema)) walk(at('common.schema.json', '$defs', name), found);
  for (const { place } of propertiesOf(at('journey.schema.json'))) walk(place, found);
  for (const { place } of propertiesOf(at('journey.schema.json', '$defs', 'touchpoint'))) walk(place, found);
  return found;
}

/** A place in a file, by the keys that lead to it. */
function at(file: string, ...keys: readonly string[]): SchemaPlace {
  return keys.reduce<SchemaPlace>((place, key) => {
    const inner = within(place, place.schema[key]);
    if (inner === undefined) throw new Error(`${file} has no ${key}`);
    return inner;
  }, schemaOf(file));
}

/** Finds what the field of this kind shows, as the components in inspector/fields do. */
function walk(place: SchemaPlace, found: Shown): void {
  if (found.seen.has(place.schema)) return;
  found.seen.add(place.schema);
  const { title, description } = schemaText(place, 'en');
  for (const text of [title, description, emptyText(place, 'en'), absentText(place, 'en')]) if (text !== '') found.texts.add(text);
  switch (fieldKindOf(place)) {
    case 'choice':
      return addChoices(place, found);
    case 'choices':
      return addChoices(itemPlaceOf(place), found);
    case 'duration':
      return addChoices(propertiesOf(place).find(({ key }) => key === 'unit')?.place, found);
    case 'object':
    case 'section':
    case 'quiet-hours':
      return propertiesOf(place).forEach((property) => walk(property.place, found));
    case 'list':
    case 'weights':
      return walkIfThere(itemPlaceOf(place), found);
    case 'variant':
    case 'rule':
      return walkBranches(place, found);
    case 'json':
      // What stands under free names, such as a message's texts by language, has a form of its own.
      return walkIfThere(within(place, place.schema['additionalProperties']), found);
    case 'text':
    case 'long-text':
    case 'template':
    case 'template-line':
    case 'number':
    case 'yes-no':
    case 'message':
    case 'topic':
    case 'id':
    case 'local-time':
    case 'time-zone':
    case 'send-step':
    case 'event-name':
    case 'contact-field':
    case 'rule-value':
      return;
  }
}

function walkBranches(place: SchemaPlace, found: Shown): void {
  const { tag, names } = branchesOf(place);
  for (const name of names) {
    found.choices.add(choiceText(place, name, 'en'));
    const branch = branchOf(place, { [tag]: name });
    for (const property of branch === undefined ? [] : propertiesOf(branch)) walk(property.place, found);
  }
}

function walkIfThere(place: SchemaPlace | undefined, found: Shown): void {
  if (place !== undefined) walk(place, found);
}

function addChoices(place: SchemaPlace | undefined, found: Shown): void {
  if (place === undefined) return;
  const values = isList(place.schema['enum']) ? place.schema['enum'].map(textOf) : [];
  // An empty choice is named by what empty means, which is among the texts.
  for (const value of values.filter((one) => one !== '')) found.choices.add(choiceText(place, value, 'en'));
}

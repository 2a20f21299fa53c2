import { listVariables } from '../../../core/message/list-variables';
import { missingPaths, pickVariables } from '../../../core/message/template-data';

const variables = (source: string): Record<string, boolean> => {
  const result = listVariables(source);
  if (!result.ok) throw new Error(result.error.code);
  return Object.fromEntries(result.value.variables.map(({ path, required }) => [path, required]));
};

test.each<[string, Record<string, boolean>]>([
  ['Dear {{contact.firstName}}', { 'contact.firstName': true }],
  ['{{default contact.firstName "friend"}}', { 'contact.firstName': false }],
  ['{{#if contact.country}}in {{contact.city}}{{/if}}', { 'contact.country': false, 'contact.city': false }],
  ['{{#if a}}{{b}}{{/if}} {{b}}', { a: false, b: true }],
  ['{{date item.due "long"}} {{currency item.total item.code}}', { 'item.due': true, 'item.total': true, 'item.code': true }],
  ['{{plural item.n one=item.one other="x"}}', { 'item.n': true, 'item.one': true }],
  ['{{#each item.rows}}{{title}} {{this.price}} {{../contact.id}} {{@index}} {{@root.facts.x}}{{/each}}', {
    'item.rows': false, 'item.rows[].title': true, 'item.rows[].price': true, 'contact.id': true, 'facts.x': true,
  }],
  ['{{#each item.rows as |row|}}{{row.title}}{{#each row.tags}}{{this}}{{/each}}{{/each}}', {
    'item.rows': false, 'item.rows[].title': true, 'item.rows[].tags': false, 'item.rows[].tags[]': true,
  }],
  ['{{#with contact.attributes}}{{company}}{{/with}}', { 'contact.attributes': false, 'contact.attributes.company': false }],
  ['{{upper (default contact.firstName facts.name)}}', { 'contact.firstName': false, 'facts.name': false }],
  ['{{contact.date}} {{this.number}}', { 'contact.date': true, number: true }],
  ['plain', {}],
])('%s', (source, expected) => {
  expect(variables(source)).toEqual(expected);
});

test('names helpers that do not exist', () => {
  const result = listVariables('{{shout a}} {{#if (loud b)}}{{/if}} {{#twice c}}{{/twice}}');
  expect(result).toMatchObject({ ok: true, value: { unknownHelpers: ['shout', 'loud', 'twice'] } });
});

const list = (source: string) => {
  const result = listVariables(source);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.variables;
};

test('missing, null and blank are missing; zero and false are not', () => {
  const data = { a: null, b: ' ', c: 0, d: false, rows: [{ t: 'x' }, {}] };
  expect(missingPaths(list('{{a}}{{b}}{{c}}{{d}}{{e.f}}{{#each rows}}{{t}}{{/each}}'), data)).toEqual(['a', 'b', 'e.f', 'rows[].t']);
});

test('a loop over nothing misses nothing', () => {
  expect(missingPaths(list('{{#each rows}}{{t}}{{/each}}'), { rows: [] })).toEqual([]);
  expect(missingPaths(list('{{#each rows}}{{t}}{{/each}}'), {})).toEqual([]);
});

test('a draft holds what the text reads and no more', () => {
  const data = { contact: { id: '1', firstName: 'Ada', attributes: { secret: 's', company: 'c' } }, item: { rows: [{ t: 1, u: 2 }], other: 3 } };
  const source = '{{contact.firstName}} {{contact.attributes.company}} {{#each item.rows}}{{t}}{{/each}}';
  expect(pickVariables(list(source), data)).toEqual({ contact: { firstName: 'Ada', attributes: { company: 'c' } }, item: { rows: [{ t: 1, u: 2 }] } });
});

test('picking never reaches into prototypes', () => {
  const picked = pickVariables(list('{{contact.__proto__.polluted}} {{__proto__.x}} {{constructor.name}}'), { contact: {} });
  expect(picked).toEqual({ contact: {} });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

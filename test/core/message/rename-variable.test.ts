import { isVariableName, renameVariable } from '../../../core/message/rename-variable';

test.each([
  ['{{facts.old}} {{date facts.old "long"}}', '{{facts.new}} {{date facts.new "long"}}'],
  ['{{#if facts.old}}{{{facts.old}}}{{/if}}', '{{#if facts.new}}{{{facts.new}}}{{/if}}'],
  ['{{#each item.rows}}{{../facts.old}} {{@root.facts.old}}{{/each}}', '{{#each item.rows}}{{../facts.new}} {{@root.facts.new}}{{/each}}'],
  ['{{default facts.old "facts.old"}}', '{{default facts.new "facts.old"}}'],
  ['{{plural facts.old one=(upper facts.old) }}', '{{plural facts.new one=(upper facts.new) }}'],
  ['{{facts.old.year}}', '{{facts.new.year}}'],
])('a variable is called otherwise: %s', (source, renamed) => {
  expect(renameVariable(source, 'facts.old', 'facts.new')).toBe(renamed);
});

test.each(['facts.old', '{{facts.older}}', '{{facts.old-price}}', '{{item.facts.old}}', '{{xfacts.old}}', '{{! facts.old }}', '{{facts.旧}}', '{{facts.old'])('and nothing else: %s', (source) => {
  expect(renameVariable(source, 'facts.old', 'facts.new')).toBe(source);
});

test('signs of regular expressions are only signs', () => {
  expect(renameVariable('{{facts.a$b}} {{facts.axb}}', 'facts.a$b', 'facts.c$&')).toBe('{{facts.c$&}} {{facts.axb}}');
});

test.each([['until', true], ['終了日', true], ['gift-code', true], ['my price', false], ['a.b', false], ['', false], ['12', false], ['x}}', false], ['true', false], ['"', false]])('%j is a name that texts can use: %s', (name, can) => {
  expect(isVariableName(name)).toBe(can);
});

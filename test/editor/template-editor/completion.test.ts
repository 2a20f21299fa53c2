import { accept, matching, typedWord, type Suggestion } from '../../../editor/src/template-editor/completion';

const variable = (text: string, label = text): Suggestion => ({ text, kind: 'variable', label, side: '' });
const suggestions: readonly Suggestion[] = [
  variable('contact.firstName', '名'), variable('contact.country', '国'), variable('facts.validUntil'), variable('facts.offerCode'),
  { text: 'date', kind: 'helper', label: '', side: '' }, { text: 'default', kind: 'helper', label: '', side: '' }, { text: 'if', kind: 'block', label: '', side: '' },
];

/** The text with the caret where `|` stands. */
function at(text: string): { readonly source: string; readonly caret: number } {
  return { source: text.replace('|', ''), caret: text.indexOf('|') };
}

function offered(text: string): readonly string[] | undefined {
  const { source, caret } = at(text);
  const typed = typedWord(source, caret);
  return typed && matching(suggestions, typed).map((one) => one.text);
}

function accepted(text: string, choice: string): string {
  const { source, caret } = at(text);
  const typed = typedWord(source, caret);
  const suggestion = suggestions.find((one) => one.text === choice);
  if (typed === undefined || suggestion === undefined) throw new Error('nothing is offered here');
  const change = accept(source, typed, caret, suggestion);
  const written = source.slice(0, change.from) + change.text + source.slice(change.to);
  return `${written.slice(0, change.caret)}|${written.slice(change.caret)}`;
}

test.each(['Hello |', 'Hi {{x}} |', '{{! a remark |', '{{date facts.validUntil "lo|', '{{/i|', '{ |'])('nothing is offered at %s', (text) => {
  expect(offered(text)).toBeUndefined();
});

test.each([
  ['{{|', ['contact.firstName', 'contact.country', 'facts.validUntil', 'facts.offerCode', 'date', 'default', 'if']],
  ['{{con|', ['contact.firstName', 'contact.country']],
  ['{{fir|', ['contact.firstName']],
  ['{{名|', ['contact.firstName']],
  ['{{da|', ['date']],
  ['{{date |', ['contact.firstName', 'contact.country', 'facts.validUntil', 'facts.offerCode']],
  ['{{date facts.v|', ['facts.validUntil']],
  ['{{#|', ['contact.firstName', 'contact.country', 'facts.validUntil', 'facts.offerCode', 'if']],
  ['{{#if (da|', ['date']],
  ['{{zz|', []],
])('at %s is offered what begins so', (text, list) => {
  expect(offered(text)).toEqual(list);
});

test.each([
  ['Hi {{con|', 'contact.firstName', 'Hi {{contact.firstName}}|'],
  ['Hi {{con|}}, you', 'contact.firstName', 'Hi {{contact.firstName|}}, you'],
  ['Hi {{co|untry}}', 'contact.firstName', 'Hi {{contact.firstName|}}'],
  ['Hi {{con| and {{facts.offerCode}}', 'contact.firstName', 'Hi {{contact.firstName}}| and {{facts.offerCode}}'],
  ['{{da|', 'date', '{{date |'],
  ['{{date |', 'facts.validUntil', '{{date facts.validUntil}}|'],
  ['{{i|', 'if', '{{#if |'],
  ['{{#i|', 'if', '{{#if |'],
  ['{{#if fac|', 'facts.offerCode', '{{#if facts.offerCode}}|{{/if}}'],
  ['{{#if fac| x {{/if}}', 'facts.offerCode', '{{#if facts.offerCode}}| x {{/if}}'],
])('%s and %s is %s', (text, choice, written) => {
  expect(accepted(text, choice)).toBe(written);
});

test.each([
  ['{{|様、こんにちは', 'contact.firstName', '{{contact.firstName}}|様、こんにちは'],
  ['{{con|Hi there', 'contact.firstName', '{{contact.firstName}}|Hi there'],
  ['{{con|Hi {{facts.offerCode}}', 'contact.firstName', '{{contact.firstName}}|Hi {{facts.offerCode}}'],
])('what stood behind the caret stays: %s', (text, choice, then) => {
  expect(accepted(text, choice)).toBe(then);
});

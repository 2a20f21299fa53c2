import { onePerUnit, truncate } from '../../../core/message/helpers';
import { templateLimits } from '../../../core/message/parse-template';
import { renderTemplate } from '../../../core/message/template-engine';
import type { JsonObject } from '../../../core/json';

const context = { locale: 'en', timeZone: 'Asia/Tokyo' };
const text = (source: string, data: JsonObject = {}, locale = 'en'): string => {
  const result = renderTemplate(source, data, 'text', { ...context, locale });
  return result.ok ? result.value : `fault:${result.error.code}`;
};
const html = (source: string, data: JsonObject): string => {
  const result = renderTemplate(source, data, 'html', context);
  return result.ok ? result.value : `fault:${result.error.code}`;
};

describe('helpers', () => {
  test.each([
    ['{{date d}}', 'December 24, 2026'],
    ['{{date d "short"}}', '12/24/2026'],
    ['{{date instant}}', 'December 25, 2026'],
    ['{{date instant "time"}}', '8:30 AM'],
    ['{{date "no date"}}', ''],
    ['{{number n decimals=1}}', '1,234.5'],
    ['{{currency n "USD"}}', '$1,234.50'],
    ['{{currency n "nonsense"}}', ''],
    ['{{default missing "friend"}}', 'friend'],
    ['{{default blank name}}', 'Zoë'],
    ['{{#if (eq name "Zoë")}}yes{{else}}no{{/if}}', 'yes'],
    ['{{#if (ne name "Zoë")}}yes{{else}}no{{/if}}', 'no'],
    ['{{#if (gt n 1000)}}many{{/if}}{{#if (lt n 1000)}}few{{/if}}', 'many'],
    ['{{upper name}} {{lower name}}', 'ZOË zoë'],
    ['{{truncate flags 2}}', '👩‍👩‍👧…'],
    ['{{truncate name 3}}', 'Zoë'],
    ['{{plural one one="# invoice" other="# invoices"}}, {{plural two one="# invoice" other="# invoices"}}', '1 invoice, 2 invoices'],
    ['{{plural two "# mail" "# mails"}}', '2 mails'],
    ['{{join list}} {{join list "/"}}', 'a, b a/b'],
    ['?q={{url query}}', '?q=a%26b%20%EF%BF%BD'],
  ])('%s gives %s', (source, expected) => {
    const data = { d: '2026-12-24', instant: '2026-12-24T23:30:00Z', n: 1234.5, blank: ' ', name: 'Zoë', flags: '👩‍👩‍👧🇯🇵😀', one: 1, two: 2, list: ['a', 'b'], query: 'a&b \ud800' };
    expect(text(source, data)).toBe(expected);
  });

  test('follow the language of the text', () => {
    expect(text('{{date d}} {{currency n "EUR"}}', { d: '2026-12-24', n: 1234.5 }, 'de')).toBe('24. Dezember 2026 1.234,50\u00a0€');
    expect(text('{{date d}}', { d: '2026-12-24' }, 'ja')).toBe('2026年12月24日');
  });

  test('a language that Intl refuses is taken for English', () => {
    expect(text('{{number n}}', { n: 1234 }, 'en-aa-bb-cc')).toBe('1,234');
  });
});

describe('truncate', () => {
  test('takes the quick way only through texts in which every unit is a character to the reader', () => {
    const quick = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) => onePerUnit.test(character));
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const clusters = (value: string): number => Array.from(segmenter.segment(value)).length;
    // Every neighbour that could join: each character with itself, with the next, and with ones of other scripts.
    expect(quick.length).toBeGreaterThan(25_000);
    expect(clusters(quick.join(''))).toBe(quick.length);
    expect(clusters(quick.map((character) => `${character}${character}`).join(''))).toBe(quick.length * 2);
    expect(clusters(quick.map((character, index) => `${character}${quick[(index * 7919) % quick.length] ?? ''}`).join(''))).toBe(quick.length * 2);
  });

  test.each([
    ['e\u0301e\u0301e\u0301', 'e\u0301…'],
    ['か\u3099か\u3099か\u3099', 'か\u3099…'],
    ['ｶﾞｷﾞｸﾞ', 'ｶﾞ…'],
    ['東京都', '東…'],
    ['été', 'é…'],
  ])('%s to two characters is %s', (value, expected) => {
    expect(truncate(value, 2, 'ja')).toBe(expected);
  });
});

describe('hostile data stays text', () => {
  const evil = { x: '<script>alert(1)</script>', q: '" onmouseover="x', t: '{{constructor}}' };

  test('in HTML every value is escaped, with three braces and ampersand as well', () => {
    for (const source of ['{{x}}', '{{{x}}}', '{{&x}}', '{{#with x}}{{{this}}}{{/with}}', '{{{default missing x}}}']) {
      expect(html(source, evil)).toBe('&lt;script&gt;alert(1)&lt;/script&gt;');
    }
    expect(html('<a title="{{q}}">', evil)).not.toContain('" on');
  });

  test('a value that looks like a template is not run', () => {
    expect(text('{{t}}', evil)).toBe('{{constructor}}');
  });

  test('constructors and prototypes are out of reach', () => {
    for (const source of ['{{x.constructor}}', '{{constructor.constructor}}', '{{__proto__}}', '{{#with (lookup x "constructor")}}got{{/with}}', '{{lookup this "__proto__"}}', '{{toString}}']) {
      expect(['', 'fault:missing-value']).toContain(text(source, evil));
    }
  });
});

describe('what is refused', () => {
  test.each([
    ['{{#if x}}', 'template-syntax'],
    ['{{> header}}', 'template-not-allowed'],
    ['{{#*inline "a"}}x{{/inline}}', 'template-not-allowed'],
    ['{{shout x}}', 'unknown-helper'],
    ['{{#shout x}}{{/shout}}', 'unknown-helper'],
    ['{{log x}}', 'unknown-helper'],
    ['{{nobody.here}}', 'missing-value'],
  ])('%s is %s', (source, code) => {
    expect(text(source, { x: 'x' })).toBe(`fault:${code}`);
  });

  test('a text without end', () => {
    expect(text('a'.repeat(templateLimits.source + 1))).toBe('fault:template-too-large');
  });

  test('loops within loops stop before they hurt', () => {
    const rows = Array.from({ length: 1500 }, () => 1);
    expect(text('{{#each rows}}{{#each ../rows}}{{/each}}{{/each}}', { rows })).toBe('fault:template-too-much');
    expect(text(`{{#each rows}}${'x'.repeat(50_000)}{{/each}}`, { rows })).toBe('fault:template-too-much');
    expect(text(`{{#rows}}${'x'.repeat(50_000)}{{/rows}}`, { rows })).toBe('fault:template-too-much');
  });

  test('a long value does not make a message without end', () => {
    expect(text('{{x}}{{x}}{{x}}', { x: 'y'.repeat(200_000) })).toBe('fault:template-too-large');
  });

  test('deep nesting is refused, not a crash', () => {
    for (const depth of [templateLimits.depth + 1, 5_000]) {
      expect(text('{{#if x}}'.repeat(depth) + '{{/if}}'.repeat(depth), { x: 1 })).toBe('fault:template-too-much');
      expect(text('{{#if x}}'.repeat(depth), { x: 1 })).toBe('fault:template-too-much');
      expect(text(`{{upper ${'(lower '.repeat(depth)}x${')'.repeat(depth)}}}`, { x: 'x' })).toBe('fault:template-too-much');
    }
    expect(text(`${'{{#if x}}'.repeat(templateLimits.depth)}in${'{{/if}}'.repeat(templateLimits.depth)}`, { x: 1 })).toBe('in');
    expect(text('{{#if no}}a{{else}}b{{/if}}{{^no}}c{{/no}}{{#if x}}d{{^}}e{{/if}}'.repeat(60), { x: 1, no: false })).toBe('bcd'.repeat(60));
  });
});

test('loops, conditions and outer scopes work as in Handlebars', () => {
  const data = { name: 'Ada', rows: [{ n: 1 }, { n: 2 }] };
  expect(text('{{#each rows}}{{@index}}:{{n}}{{../name}}{{#unless @last}}, {{/unless}}{{else}}none{{/each}}', data)).toBe('0:1Ada, 1:2Ada');
  expect(text('{{#each none}}x{{else}}none{{/each}}', data)).toBe('none');
  expect(text('{{#each rows as |row|}}{{row.n}}{{/each}}', data)).toBe('12');
});

import { channelRules } from '../../../core/channel';
import { renderMessage } from '../../../core/channel/render-message';
import type { MessageFrame } from '../../../core/channel/channel-rules';
import type { JsonObject } from '../../../core/json';

const identity = { brand: 'Müller & Co', postalAddress: '1-2-3 Ginza, Tokyo', replyTo: 'hello@example.com', messageIdDomain: 'example.com' };
const marketing: MessageFrame = { identity, class: 'marketing' };
const service: MessageFrame = { identity, class: 'service' };

const mail = (parts: Record<string, string>, variables: JsonObject, frame?: MessageFrame, locale = 'en') => {
  const result = renderMessage({ channel: 'email', locale, parts: { subject: 'S', preheader: '', text: 'T', html: '', ...parts }, variables }, frame);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

test('line breaks in a value start no header of their own', () => {
  const { subject } = mail({ subject: 'Hi {{name}}' }, { name: 'Eve\r\nBcc: all@example.com\u2028x\u0000' });
  expect(subject).toBe('Hi Eve Bcc: all@example.com x');
});

test('HTML made from text escapes everything and links addresses only', () => {
  const { html, text } = mail(
    { text: 'Dear {{name}},\n\nsee https://example.com/?a=1&b="x". Or javascript:alert(1)\nbye', preheader: '{{name}}' },
    { name: '<img src=x onerror=alert(1)>' },
    service,
  );
  expect(text).toContain('Dear <img src=x onerror=alert(1)>,');
  expect(html).not.toContain('<img');
  expect(html).toContain('&#60;img src=x onerror=alert(1)&#62;');
  expect(html).toContain('<a href="https://example.com/?a=1&#38;b="');
  expect(html).not.toMatch(/href="javascript/);
  expect(html?.match(/<p /g)).toHaveLength(2);
  expect(html).toContain('display:none');
  expect(html).toContain('Müller &#38; Co');
});

test('HTML somebody wrote is kept, with escaped values', () => {
  const { html } = mail({ html: '<html><body class="x"><b>{{{name}}}</b></body></html>', preheader: 'pre' }, { name: '<i>' }, marketing);
  expect(html).toMatch(/^<html><body class="x"><div style="display:none[^>]*>pre<\/div><b>&lt;i&gt;<\/b><table.*STOP.*<\/table><\/body><\/html>$/s);
});

test.each(['en', 'de', 'fr', 'pt-BR', 'ja'])('marketing mail in %s says who sends, where they live and how to stop', (locale) => {
  const { text, html } = mail({ text: 'Buy' }, {}, marketing, locale);
  for (const part of ['Müller & Co', '1-2-3 Ginza, Tokyo', 'STOP', 'hello@example.com']) expect(text).toContain(part);
  expect(html).toContain('STOP');
  expect(html).toContain('1-2-3 Ginza, Tokyo');
});

test('languages differ in the small print, and one we do not speak gets English', () => {
  const prints = ['en', 'de', 'fr', 'pt', 'ja'].map((locale) => mail({}, {}, marketing, locale).text);
  expect(new Set(prints).size).toBe(5);
  expect(mail({}, {}, marketing, 'fi').text).toBe(prints[0]);
  expect(mail({}, {}, marketing, 'constructor').text).toBe(prints[0]);
});

test('service mail has no small print', () => {
  expect(mail({ text: 'Thanks' }, {}, service).text).toBe('Thanks');
});

test('without an address to answer to, the small print does not invent one', () => {
  expect(mail({}, {}, { identity: { ...identity, replyTo: '' }, class: 'marketing' }).text).toContain('reply with STOP.');
});

test('the small print names the bare address, whatever name stands before it', () => {
  expect(mail({}, {}, { identity: { ...identity, replyTo: 'Müller <hello@example.com>' }, class: 'marketing' }).text).toContain('write to hello@example.com.');
});

test('a text message of class marketing says who writes, once, and ends with how to stop', () => {
  const sms = (frame?: MessageFrame) => renderMessage({ channel: 'sms', locale: 'de', parts: { text: 'Hallo {{n}}\r\n' }, variables: { n: 'A\u0007B' } }, frame);
  const { brand } = marketing.identity;
  expect(sms(marketing)).toEqual({ ok: true, value: { text: `${brand}: Hallo AB\nAbbestellen: STOP antworten.` } });
  expect(sms(service)).toEqual({ ok: true, value: { text: 'Hallo AB' } });
  expect(renderMessage({ channel: 'sms', locale: 'de', parts: { text: `Hallo von ${brand}` }, variables: {} }, marketing)).toMatchObject({ value: { text: `Hallo von ${brand}\nAbbestellen: STOP antworten.` } });
});

test('dates are written in the zone that was frozen with the values', () => {
  expect(mail({ text: '{{date at}}' }, { at: '2026-12-24T23:30:00Z', timeZone: 'Asia/Tokyo' }).text).toBe('December 25, 2026');
});

test('a missing value is a fault, not a hole', () => {
  expect(renderMessage({ channel: 'sms', locale: 'en', parts: { text: 'Hi {{name}}' }, variables: {} })).toEqual({
    ok: false,
    error: { code: 'missing-value', detail: { path: 'name' } },
  });
});

test('the segments of a text message are counted with what marketing has below', () => {
  expect(channelRules.sms.measure('x'.repeat(150), 'en')).toEqual({ segments: 2 });
  expect(channelRules.sms.sourceProblems('x'.repeat(459), 'en')).toMatchObject([{ code: 'sms-too-long', params: { segments: 4 } }]);
});

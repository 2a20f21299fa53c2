import { knownVariables } from '../../../core/known/known-variables';
import { inertHtml, fetchesPictures } from '../../../editor/src/preview/inert-html';
import { readOwnSample } from '../../../editor/src/preview/own-sample';
import { renderPreview } from '../../../editor/src/preview/render-preview';
import { sampleContact, sampleIds } from '../../../editor/src/preview/samples';
import { standIns } from '../../../editor/src/preview/stand-ins';
import { messageClass } from '../../../core/message/message-class';
import { stepsUsing } from '../../../core/message/steps-using';
import type { Message } from '../../../core/journey/journey';
import { winBack } from '../../core/edit/scene';

const { offer } = winBack.messages;
if (offer === undefined) throw new Error('the example has an offer');

const mail = (text: string, html = ''): Message => ({ name: 'M', defaultLocale: 'en', facts: { shop: 'Shop' }, variants: { email: { en: { subject: 'S', preheader: 'P', text, html } } } });
const render = (message: Message, more: Partial<Parameters<typeof renderPreview>[0]> = {}) =>
  renderPreview({ message, channel: 'email', locale: 'en', contact: sampleContact('hannah', 'en'), isSample: true, timeZone: 'UTC', class: 'marketing', ...more });

describe('a preview', () => {
  test.each(sampleIds)('of the example can be shown to everybody, or says what %s lacks', (id) => {
    const shown = render(offer, { contact: sampleContact(id, 'en') });
    expect(shown.type === 'message' ? shown.rendered.text : shown).toEqual(id === 'nameless' ? { type: 'missing', paths: ['contact.firstName'] } : expect.stringContaining('WELCOME15'));
  });

  test('stands in for what only a run knows, but not for somebody’s own data', () => {
    const message = mail('{{item.giftCode}} {{date contact.attributes.endsOn}}');
    expect(render(message)).toMatchObject({ type: 'message', rendered: { text: expect.stringContaining('‹giftCode› March 14, 2027') } });
    expect(render(message, { isSample: false })).toEqual({ type: 'missing', paths: ['contact.attributes.endsOn'] });
  });

  test.each(['{{#if', '{{facts.gone}}', '{{nohelper contact.id}}', '{{contct.id}}'])('of %s is refused as wrong, not as missing', (text) => {
    expect(render(mail(text))).toEqual({ type: 'faulty' });
  });

  test('is in the journey’s time zone for whom has one that isn’t real, as the message will be', () => {
    const contact = { ...sampleContact('hannah', 'en'), timeZone: 'Mars/Olympus' };
    expect(render(mail('{{timeZone}}'), { contact, timeZone: 'Asia/Tokyo' })).toMatchObject({ type: 'message', rendered: { text: expect.stringContaining('Asia/Tokyo') } });
  });

  test('counts the subject, the preheader and the mail', () => {
    expect(render(mail('Hello'))).toMatchObject({ preheader: 'P', counts: [{ part: 'subject', value: 1 }, { part: 'preheader', value: 1 }, { part: 'html' }] });
  });

  test('has the small print only as marketing', () => {
    const html = (messageClass: 'marketing' | 'service'): string => {
      const shown = render(mail('Hello'), { class: messageClass });
      return shown.type === 'message' ? (shown.rendered.html ?? '') : '';
    };
    expect([html('marketing').includes('STOP'), html('service').includes('STOP')]).toEqual([true, false]);
  });
});

test('how a message is sent is read from the drawing', () => {
  expect(stepsUsing(winBack, 'offer').map(({ id }) => id)).toEqual(['tailor-offer']);
  expect([messageClass(winBack, 'offer'), messageClass(winBack, 'thank-you'), messageClass(winBack, 'nobody’s')]).toEqual(['marketing', 'service', 'marketing']);
});

test('stand-ins are made where the paths lead', () => {
  expect(standIns(['code', 'rows[].total', 'rows[].on.day', 'dueDate', '__proto__.x'])).toEqual({ code: '‹code›', rows: [{ total: '‹total›', on: { day: '‹day›' } }], dueDate: '2027-03-14' });
});

describe('somebody’s own contact', () => {
  test('is read by the rules for contacts', () => {
    expect(readOwnSample('{"id":"a","firstName":"Ann","addresses":[{"channel":"sms","value":"+819012345678"}]}')).toMatchObject({ ok: true, contact: { firstName: 'Ann' } });
  });
  test.each([
    ['{', 'not-json', ''], ['[]', 'not-an-object', ''], ['{}', 'missing-property', ''], ['{"id":"a","country":"Japan"}', 'bad-pattern', '/country'],
    ['{"id":"a","addresses":[{"channel":"sms","value":"090"}]}', 'bad-phone-number', '/addresses/0/value'], ['{"id":"a","fistName":"x"}', 'unknown-property', '/fistName'],
  ])('%s is refused with its reason', (text, code, pointer) => {
    expect(readOwnSample(text)).toMatchObject({ ok: false, problems: [{ code, pointer }] });
  });
});

describe('the HTML of a mail', () => {
  test('comes after the rule that takes the network away, whatever it begins with', () => {
    const shown = inertHtml('<!DOCTYPE html PUBLIC "x"><html><head><base href="https://evil.example/"></head></html>', { pictures: false, dark: false });
    expect(shown.indexOf('Content-Security-Policy')).toBeLessThan(shown.indexOf('evil.example'));
    expect(shown.match(/<!doctype/gi)).toHaveLength(1);
    expect(shown).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:;");
  });
  test('may fetch pictures only if somebody wants them', () => {
    expect(inertHtml('', { pictures: true, dark: false })).toContain('img-src data: https: http:;');
    expect(['<img src="https://x.example/a.png">', "<td background='//x.example/a.png'>", '<p style="background:url(http://x.example/a)">', '<img src="data:image/png;base64,">', '<a href="https://x.example">'].map(fetchesPictures)).toEqual([true, true, true, false, false]);
  });
});

test('a text can use the contact, what the journey speaks of, the facts and the journey', () => {
  const journey = { ...winBack, messages: { ...winBack.messages, other: mail('{{contact.attributes.plan}} {{item.code}} {{#each item.rows}}{{this.x}}{{/each}}') } };
  const paths = knownVariables(journey, offer, { contact: { firstName: 'Ann' }, facts: { shop: 'S' } }).map(({ path, sample }) => `${path}=${sample}`);
  expect(paths).toEqual(expect.arrayContaining(['contact.firstName=Ann', 'contact.attributes.plan=', 'facts.shop=S', 'item.code=', 'journey.id=']));
  expect(paths.some((path) => path.includes('[]'))).toBe(false);
});

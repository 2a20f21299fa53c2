import { channelRules } from '../../../core/channel';

describe('a text message', () => {
  test.each([
    ['a'.repeat(160), { value: 160, limit: 160, segments: { count: 1, limit: 3, encoding: 'gsm-7' } }],
    ['a'.repeat(161), { value: 161, limit: 306, segments: { count: 2, limit: 3, encoding: 'gsm-7' } }],
    ['あ'.repeat(70), { value: 70, limit: 70, segments: { count: 1, limit: 3, encoding: 'ucs-2' } }],
    ['あ'.repeat(202), { value: 202, limit: 268, segments: { count: 4, limit: 3, encoding: 'ucs-2' } }],
  ])('is counted by its segments', (text, count) => {
    expect(channelRules.sms.count({ text })).toEqual([{ part: 'text', unit: 'units', ...count }]);
  });
});

describe('a mail', () => {
  const counts = (message: Parameters<typeof channelRules.email.count>[0]): Readonly<Record<string, number>> => Object.fromEntries(channelRules.email.count(message).map(({ part, value }) => [part, value]));

  test('is as wide as it looks: 漢字 takes twice the room of Latin letters', () => {
    expect(counts({ subject: 'Ann & 花子 🎁', preheader: 'ｱﾝ', text: '' })).toEqual({ subject: 13, preheader: 2, html: 0 });
  });

  test('is as large as its HTML in bytes', () => {
    expect(counts({ subject: '', text: '', html: '<p>é</p>' })['html']).toBe(9);
  });
});

import { stripQuotes } from '../../../core/reply/strip-quotes';

const replies: readonly (readonly [name: string, mail: string, own: string])[] = [
  ['Gmail, English', 'Yes please!\n\nOn Sun, Nov 22, 2026 at 10:00 AM Shop <news@example.com> wrote:\n\n> Shall we?\n> Best\n', 'Yes please!'],
  ['Gmail, English, broken line', 'Yes please!\n\nOn Sun, Nov 22, 2026 at 10:00 AM Shop of Nice Things <news@example.com>\nwrote:\n\n> Shall we?\n', 'Yes please!'],
  ['Gmail, German', 'Ja, gern.\n\nAm So., 22. Nov. 2026 um 10:00 Uhr schrieb Shop <news@example.com>:\n\n> Hallo\n', 'Ja, gern.'],
  ['Gmail, French', "Oui, d'accord.\n\nLe dim. 22 nov. 2026 à 10:00, Shop <news@example.com> a écrit :\n\n> Bonjour\n", "Oui, d'accord."],
  ['Gmail, Portuguese', 'Sim!\n\nEm dom., 22 de nov. de 2026 às 10:00, Shop <news@example.com> escreveu:\n\n> Olá\n', 'Sim!'],
  ['Gmail, Japanese', 'はい、お願いします。\n\n2026年11月22日(日) 10:00 ショップ <news@example.com>:\n\n> こんにちは\n', 'はい、お願いします。'],
  ['Gmail, Japanese, broken line', 'はい、お願いします。\n\n2026年11月22日(日) 10:00 とても長い名前のショップ\n<news@example.com>:\n\n> こんにちは\n', 'はい、お願いします。'],
  ['iPhone, English', 'Sounds good\n\nSent from my iPhone\n\n> On Nov 22, 2026, at 10:00, Shop <news@example.com> wrote:\n> \n> Hello\n', 'Sounds good'],
  ['iPhone, Japanese', '了解です\n\niPhoneから送信\n\n2026/11/22 10:00、Shop <news@example.com>のメール:\n\n> こんにちは\n', '了解です'],
  ['iPhone, German', 'Passt\n\nVon meinem iPhone gesendet\n\n> Am 22.11.2026 um 10:00 schrieb Shop <news@example.com>:\n> \n> Hallo\n', 'Passt'],
  ['Outlook, English', 'Fine with me.\n\nFrom: Shop <news@example.com>\nSent: Sunday, November 22, 2026 10:00 AM\nTo: Ann\nSubject: Offer\n\nHello Ann\n', 'Fine with me.'],
  ['Outlook without brackets', 'Fine with me.\n\nFrom: Shop\nSent: Sunday, November 22, 2026 10:00 AM\nTo: Ann\nSubject: Offer\n\nHello Ann\n', 'Fine with me.'],
  ['Outlook with a rule', 'Fine.\n\n________________________________\nFrom: Shop <news@example.com>\nSent: Sunday\nTo: Ann\n\nHello\n', 'Fine.'],
  ['Outlook, German', 'Ja\n\nVon: Shop <news@example.com>\nGesendet: Sonntag, 22. November 2026 10:00\nAn: Ann\nBetreff: Angebot\n\nHallo\n', 'Ja'],
  ['Outlook, French', 'Oui\n\nDe : Shop <news@example.com>\nEnvoyé : dimanche 22 novembre 2026 10:00\nÀ : Ann\n\nBonjour\n', 'Oui'],
  ['Outlook, Japanese', '承知しました。\n\n差出人: Shop <news@example.com>\n送信日時: 2026年11月22日 10:00\n宛先: Ann\n件名: ご案内\n\nこんにちは\n', '承知しました。'],
  ['Outlook, classic', 'OK\n\n-----Original Message-----\nFrom: Shop\n\nHello\n', 'OK'],
  ['classic, Japanese', 'OKです\n\n-----元のメッセージ-----\nFrom: Shop\n\nこんにちは\n', 'OKです'],
  ['classic, German', 'OK\n\n-----Ursprüngliche Nachricht-----\nVon: Shop\n\nHallo\n', 'OK'],
  ['Thunderbird, Japanese', 'わかりました\n\nOn 2026/11/22 10:00, Shop wrote:\n> こんにちは\n', 'わかりました'],
  ['a polite Japanese heading', 'はい\n\n2026/11/22 Shopさんは書きました:\n> こんにちは\n', 'はい'],
  ['wide quote marks', 'はい\n\n＞こんにちは\n＞お元気ですか\n', 'はい'],
  ['signature after two dashes', 'Yes\n\n-- \nAnn Example\n+1 555 0100\n', 'Yes'],
  ['Japanese ruled signature', 'お願いします。\n\n━━━━━━━━━━━━━━\n株式会社サンプル 山田太郎\nTEL: 03-0000-0000\n━━━━━━━━━━━━━━\n', 'お願いします。'],
  ['CRLF', 'Yes\r\n\r\nOn Sun, Nov 22, 2026 at 10:00 AM Shop <news@example.com> wrote:\r\n> Hello\r\n', 'Yes'],
  ['answers between quotes', '> Shall we?\nYes\n> When?\nMonday\n', 'Yes\nMonday'],
  ['only a quote', '> Shall we?\n> When?\n', ''],
  ['nothing', '', ''],
];

describe('only what the person wrote is left', () => {
  test.each(replies)('%s', (_name, mail, own) => {
    expect(stripQuotes(mail)).toBe(own);
  });
});

describe('prose is left alone', () => {
  test.each([
    'I am from: everywhere.\nDate me tomorrow.',
    'On Monday I would like a table for two.\nThanks',
    '2026年11月22日に行きます。\nよろしくお願いします。',
    '彼は手紙を書きました\nそれだけです。',
    'メールから送信できますか？\nよろしく',
    'Here is the list:\n- one\n- two\n\nTell me.',
    'A line\n\n==========\nand then more text without any contact',
  ])('%j', (text) => {
    expect(stripQuotes(text)).toBe(text);
  });
});

test('what stands below the quote, where nothing stands above it', () => {
  expect(stripQuotes('On Mon, 23 Nov 2026 at 10:00, Shop <shop@example.com> wrote:\n> We miss you.\n> Come back!\n\nSTOP\n')).toBe('STOP');
  // A longer line of the quote may have been broken, and the rest have lost its mark.
  expect(stripQuotes('On Mon, 23 Nov 2026 at 10:00, Shop <shop@example.com> wrote:\n> We miss you. If you want to hear no more of us, here is the link:\nUnsubscribe\n')).toBe('');
  expect(stripQuotes('On Mon, 23 Nov 2026 at 10:00, Shop <shop@example.com> wrote:\n> come back.\nSTOP')).toBe('STOP');
  expect(stripQuotes('Yes!\n\nOn Mon, 23 Nov 2026 at 10:00, Shop <shop@example.com> wrote:\n> We miss you.\n\n-- \nAnn')).toBe('Yes!');
});

test('hostile text takes no time', () => {
  const started = performance.now();
  for (const text of ['On a\n'.repeat(50_000), `Op ${'a '.repeat(100_000)}`, 'Le \n'.repeat(50_000), '在'.repeat(100_000), `${'pe x '.repeat(40_000)}\n`, '>'.repeat(200_000), ` ${'\n'.repeat(200_000)}x`, 'From:[\n'.repeat(40_000), 'a on at '.repeat(40_000), 'abc. skrev '.repeat(20_000)]) {
    stripQuotes(text);
  }
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('what stands between the lines of a quote is the answer', () => {
  expect(stripQuotes('On Mon, 23 Nov 2026 at 10:00, Shop <shop@example.com> wrote:\n> Do you want tickets?\nYes, two.\n> For which day?\nFriday.')).toBe('Yes, two.\nFriday.');
});

test.each([
  'Please unsubscribe alero@uol.com.br<mailto:alero@uol.com.br>',
  'Please remove me from your list, I asked 2 times.\nLee <lee@example.com>',
  'Ich habe Ihnen bereits am 3.11. geschrieben:\nBitte nehmen Sie mich aus dem Verteiler.',
  'I already wrote to you on 3 November:\nplease remove me from your mailing list.',
  'Unsubscribe me please. This is the 3rd time.\nann@example.com<mailto:ann@example.com>',
  'Bitte melden Sie mich ab: Ann <ann.1980@example.com>',
  'Yes, 2 tickets please.\nAnn Lee <ann@example.com>',
  'Yes! Please send the invoice to Bob <bob2@example.com>\nand book two seats',
  'Datum: 3.12.\nVon: 18 Uhr bis 20 Uhr\nBitte Tisch fuer zwei reservieren.',
  'Date: 3 December\nFrom: 6 pm\nTable for two please',
])('what a person writes is no heading of a quote: %j', (text) => {
  expect(stripQuotes(text)).toBe(text);
});

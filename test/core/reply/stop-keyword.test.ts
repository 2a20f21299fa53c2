import { isOptOut } from '../../../core/reply/opt-out';
import { mailFooter, smsOptOut } from '../../../core/message/opt-out-text';

const asks = (text: string): boolean => isOptOut({ channel: 'email', text, subject: 'Re: Offer' });

test.each([
  'STOP\nKarl', 'STOP, I have already asked twice', 'Hallo,\n\nSTOP\n\nGruß', 'STOPお願いします', 'STOP希望', 'STOPでお願いします', 'ストップしてください', 'Stop. Karl', 'STOP\n\nThis email and any attachments are confidential.',
  'This is the third time I ask: STOP', 'I said STOP', 'STOP - Anna', 'Hi\nSTOP\nAnna', 'STOPP\nKarl', 'Bitte STOP', '(STOP)', 'ＳＴＯＰ\n山田', 'arrêt\nMarie', 'Please STOP!\n\nI have no time for this, and I told you so last week.',
])('the word of our small print, whatever stands around it: %j', (text) => {
  expect(asks(text)).toBe(true);
});

test.each([
  'The bus stop is near', 'WHERE IS THE BUS STOP', 'Non-STOP fun, thanks', 'The STOP button in your app is broken', 'First stop: Paris!', "Please don't STOP", 'Stop! I already bought one yesterday. Could you send the invoice?', '配送をストップしてください',
])('the same letters in another sense: %j', (text) => {
  expect(asks(text)).toBe(false);
});

test('our small print asks for that word in every language', () => {
  const identity = { brand: '', postalAddress: '', replyTo: '', messageIdDomain: '' };
  for (const locale of ['en', 'de', 'fr', 'pt', 'ja', 'xx']) expect([mailFooter(identity, locale), smsOptOut(locale)]).toEqual([expect.stringContaining('STOP'), expect.stringContaining('STOP')]);
});

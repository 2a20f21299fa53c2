import { isOptOut } from '../../../core/reply/opt-out';
import { mailFooter, smsOptOut } from '../../../core/message/opt-out-text';

const asks = (text: string): readonly boolean[] => [isOptOut({ channel: 'email', text, subject: 'Re: Offer' }), isOptOut({ channel: 'sms', text, subject: '' })];

test.each([
  'STOP\nKarl', 'STOP, I have already asked twice', 'Hallo,\n\nSTOP\n\nGruß', 'STOPお願いします', 'STOP希望', 'STOPでお願いします', 'ストップしてください', 'Stop. Karl', 'STOP\n\nThis email and any attachments are confidential.',
  'This is the third time I ask: STOP', 'I said STOP', 'STOP - Anna', 'Hi\nSTOP\nAnna', 'STOPP\nKarl', 'Bitte STOP', '(STOP)', 'ＳＴＯＰ\n山田', 'arrêt\nMarie', 'Please STOP!\n\nI have no time for this, and I told you so last week.',
  'No. Stop.', 'Enough! Stop!', 'I said stop', 'Stop, wrong person', 'Wrong number, stop', 'Wrong number stop', 'stop wrong number', 'Stop already', 'no thanks stop', 'Nein danke, stop', 'Stop bitte, falsche Nummer', 'Stop! I never gave you my number', 'Stop, número equivocado',
  'Who is this? Stop', 'Stop. Who is this?', 'Stop! How did you get my number?', 'もうストップ', '停止でお願いします', 'I told you guys to stop', 'Please stop. Could you confirm that?', 'thanks. stopp', 'No. stop. I am not a customer.', 'stop txting me',
])('the word of our small print, whatever stands around it: %j', (text) => {
  expect(asks(text)).toEqual([true, true]);
});

test.each([
  'The bus stop is near', 'I am at the bus STOP', 'I am at the bus stop. Yes, two please.', 'Our next stop, Paris, was lovely', "I won't ever say stop, I like these. Don't say stop", 'Stop! Wait, which colour is it?', 'Stop, I forgot to add my address!', 'Stop! I forgot the size', 'Stop, I want two of them, not three!', 'Stop! That is the wrong colour. Please send the blue one.', 'Yes, full stop.', 'Can you stop?',
  'WHERE IS THE BUS STOP', 'Non-STOP fun, thanks', 'The STOP button in your app is broken', 'First stop: Paris!', "Please don't STOP", 'Stop! I already bought one yesterday. Could you send the invoice?', '配送をストップしてください',
])('the same letters in another sense: %j', (text) => {
  expect(asks(text)).toEqual([false, false]);
});

test('our small print asks for that word in every language', () => {
  const identity = { brand: '', postalAddress: '', replyTo: '', messageIdDomain: '' };
  for (const locale of ['en', 'de', 'fr', 'pt', 'ja', 'xx']) expect([mailFooter(identity, locale), smsOptOut(locale)]).toEqual([expect.stringContaining('STOP'), expect.stringContaining('STOP')]);
});

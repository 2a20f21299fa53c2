import { createHmac } from 'node:crypto';
import { parseIncomingSms } from '../../channels/sms/parse-incoming';
import { isFromTwilio } from '../../channels/sms/twilio-signature';

describe('incoming', () => {
  const form = { MessageSid: 'SM1', From: '+819012345678', To: '+15005550006', Body: ' Yes please ' };
  test('a message becomes a reply', () => {
    expect(parseIncomingSms(form, 42)).toEqual({
      ok: true,
      value: { dedupKey: 'SM1', channel: 'sms', from: '+819012345678', references: [], kind: 'human', intent: 'none', text: 'Yes please', subject: '', at: 42 },
    });
  });
  test.each(['STOP', 'stop.', 'ストップ', '配信停止', 'ARRET', 'Stopp'])('%s is an opt-out', (Body) => {
    expect(parseIncomingSms({ ...form, Body }, 42)).toMatchObject({ value: { intent: 'opt-out' } });
  });
  test("Twilio's own word for an opt-out counts", () => {
    expect(parseIncomingSms({ ...form, Body: 'QUITTER', OptOutType: 'STOP' }, 42)).toMatchObject({ value: { intent: 'opt-out' } });
    for (const OptOutType of ['HELP', 'START']) expect(parseIncomingSms({ ...form, Body: OptOutType, OptOutType }, 42)).toMatchObject({ value: { kind: 'auto-reply', intent: 'none' } });
  });
  test.each([{}, { MessageSid: 'SM1' }, { ...form, From: 7 }, { MessageSid: 'SM1', From: '+1' }])('%j is no message', (broken) => {
    expect(parseIncomingSms(broken, 42)).toEqual({ ok: false, error: 'not-an-sms' });
  });

  // The example that Twilio's own client libraries are tested with.
  const signed = { authToken: '12345', url: 'https://mycompany.com/myapp.php?foo=1&bar=2', form: { Digits: '1234', To: '+18005551212', From: '+14158675309', Caller: '+14158675309', CallSid: 'CA1234567890ABCDE' } };
  test('the signature of the documentation is right', () => {
    expect(isFromTwilio({ ...signed, signature: 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' })).toBe(true);
  });
  test('a changed form, another token and rubbish are not', () => {
    const signature = createHmac('sha1', 'other').update('x').digest('base64');
    expect(isFromTwilio({ ...signed, signature })).toBe(false);
    expect(isFromTwilio({ ...signed, form: { ...signed.form, Digits: '1235' }, signature: 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' })).toBe(false);
    expect(isFromTwilio({ ...signed, authToken: '54321', signature: 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' })).toBe(false);
    expect(isFromTwilio({ ...signed, signature: 'rubbish' })).toBe(false);
  });
  test('without a token nothing is, whoever signed it with none', () => {
    const signature = createHmac('sha1', '').update('https://mycompany.com/').digest('base64');
    expect(isFromTwilio({ authToken: '', url: 'https://mycompany.com/', form: {}, signature })).toBe(false);
  });
  test('a reply to one of our messages names it', () => {
    expect(parseIncomingSms({ ...form, OriginalRepliedMessageSid: 'SM0' }, 42)).toMatchObject({ value: { references: ['SM0'] } });
  });
});

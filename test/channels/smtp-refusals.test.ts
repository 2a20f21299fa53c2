import type { DeliveryResult } from '../../core/delivery-result';
import type { SmtpBehaviour } from '../support/smtp-server';
import { channel, closeAll, mail, mails, sendOne, server } from './smtp-world';

// smtp-server lets every connection wait 100 ms for its greeting.
jest.setTimeout(30_000);
afterEach(closeAll);

describe('what the server says decides', () => {
  test.each<[string, SmtpBehaviour, Partial<DeliveryResult>]>([
    ['unknown mailbox', { rcpt: () => '550 5.1.1 User unknown' }, { type: 'failed', code: 'no-such-address' }],
    ['policy', { rcpt: () => '550 5.7.1 Message refused' }, { type: 'failed', code: 'refused' }],
    ['full mailbox', { rcpt: () => '552 5.2.2 Over quota' }, { type: 'failed', code: 'mailbox-full' }],
    ['relay denied', { rcpt: () => '554 5.7.1 Relay access denied' }, { type: 'channel-down', code: 'relay-denied' }],
    ['greylisting', { rcpt: () => '450 4.2.0 Greylisted' }, { type: 'retry', code: 'recipient-busy', afterMs: 900_000 }],
    ['busy provider', { rcpt: () => '451 4.3.0 Try again' }, { type: 'retry', code: 'provider-busy', afterMs: 60_000 }],
    ['throttled after the body', { data: () => '454 4.7.0 Throttling failure' }, { type: 'retry', code: 'provider-busy' }],
    ['refused after the body', { data: () => '554 5.6.0 Spam' }, { type: 'failed', code: 'refused' }],
    ['sender refused', { mailFrom: () => '550 5.7.60 Not allowed to send as this sender' }, { type: 'channel-down', code: 'bad-sender' }],
    ['sender temporarily refused', { mailFrom: () => '452 4.3.1 Out of space' }, { type: 'retry', code: 'provider-busy' }],
    ['login required', { mailFrom: () => '530 5.7.0 Authentication required' }, { type: 'channel-down', code: 'auth' }],
    ['greeting refused', { greeting: () => '554 5.7.1 Blocked' }, { type: 'channel-down', code: 'refused' }],
    ['greeting busy', { greeting: () => '421 4.3.2 Too many connections' }, { type: 'retry' }],
    ['closing', { rcpt: () => '421 4.7.0 Closing' }, { type: 'retry', code: 'provider-busy' }],
  ])('%s', async (_name, behaviour, expected) => {
    const smtp = await server(behaviour);
    expect(await sendOne(smtp.port)).toMatchObject(expected);
    expect(smtp.mails).toHaveLength(0);
  });

  test.each([true, false])('one refused recipient does not touch the others (no pipelining: %s)', async (hidePipelining) => {
    const smtp = await server({ hidePipelining, rcpt: (address) => (address === 'p3@example.com' ? '550 5.1.1 User unknown' : undefined) });
    const results = await channel(smtp.port, {}, {}, 1).send(mails(6));
    expect(results.map((result) => result.type)).toEqual(['sent', 'sent', 'sent', 'failed', 'sent', 'sent']);
    expect(smtp.connections).toBe(1);
  });

  test('a wrong password is tried once, whatever the size of the group', async () => {
    const smtp = await server({ login: { user: 'shop', password: 'right' } });
    const results = await channel(smtp.port, { user: 'shop', password: 'wrong' }).send(mails(20));
    expect(new Set(results.map((result) => `${result.type} ${'code' in result ? result.code : ''}`))).toEqual(new Set(['channel-down auth']));
    expect(smtp.logins).toBe(1);
  });

  test('the right password is used', async () => {
    const smtp = await server({ login: { user: 'shop', password: 'right' } });
    expect((await channel(smtp.port, { user: 'shop', password: 'right' }).send([mail('a@example.com')]))[0]).toMatchObject({ type: 'sent' });
    expect(smtp.mails[0]?.user).toBe('shop');
  });

  test('a login that fails for the moment is tried later', async () => {
    const smtp = await server({ loginReply: '454 4.7.0 Temporary authentication failure' });
    expect((await channel(smtp.port, { user: 'shop', password: 'right' }).send([mail('a@example.com')]))[0]).toMatchObject({ type: 'retry', code: 'auth-temporary' });
  });

  test('fewer connections than we like are used as they are', async () => {
    const smtp = await server({ greeting: (connection) => (connection > 2 ? '421 4.3.2 Too many connections' : undefined), delayMs: 5 });
    const results = await channel(smtp.port).send(mails(30));
    expect(results.filter((result) => result.type === 'sent')).toHaveLength(30);
    expect(smtp.connections).toBeLessThan(10);
  });
});

import { closeSmtpPools } from '../../channels/email/smtp-pool';
import type { OutgoingMessage } from '../../core/services';
import { startScriptedServer } from '../support/scripted-server';
import type { SmtpBehaviour } from '../support/smtp-server';
import { startSmtpServer } from '../support/smtp-server';
import { channel, closeAll, closeLater, mail, mails, sendOne, server } from './smtp-world';

// smtp-server lets every connection wait 100 ms for its greeting.
jest.setTimeout(30_000);
afterEach(closeAll);

describe('a connection that breaks', () => {
  const big = mail('ann@example.com', { text: 'x'.repeat(70).concat('\n').repeat(20_000) });
  test.each<[string, SmtpBehaviour, OutgoingMessage, string, number]>([
    ['on connect', { drop: () => 'connect' }, mail('a@example.com'), 'retry', 0],
    ['at MAIL', { drop: () => 'mail' }, mail('a@example.com'), 'retry', 0],
    ['at RCPT', { drop: () => 'rcpt' }, mail('a@example.com'), 'retry', 0],
    ['in the body', { drop: () => 'in-data' }, big, 'unknown', 0],
    ['after the body was taken', { drop: () => 'after-data' }, mail('a@example.com'), 'unknown', 1],
    ['after a big body was taken', { drop: () => 'after-data' }, big, 'unknown', 1],
  ])('%s', async (_name, behaviour, message, expected, taken) => {
    for (const hidePipelining of [true, false]) {
      const smtp = await server({ ...behaviour, hidePipelining });
      expect(await sendOne(smtp.port, message)).toMatchObject({ type: expected });
      expect(smtp.mails).toHaveLength(taken);
    }
  });

  test('at DATA, before the server asks for the body: certainly not sent', async () => {
    const smtp = await startScriptedServer((line, socket) => {
      if (line === 'DATA') socket.destroy();
      return line === '' ? '220 test' : '250 ok';
    });
    closeLater(smtp.close);
    expect(await sendOne(smtp.port)).toMatchObject({ type: 'retry', code: 'connection-lost' });
    expect(smtp.lines.filter((line) => line.startsWith('Message-ID'))).toEqual([]);
  });

  test('only the mail on the wire is unknown; those behind it go over another connection', async () => {
    const smtp = await server({ drop: (recipient) => (recipient === 'p3@example.com' ? 'after-data' : undefined) });
    const results = await channel(smtp.port, {}, {}, 1).send(mails(8));
    expect(results.map((result) => result.type)).toEqual(['sent', 'sent', 'sent', 'unknown', 'sent', 'sent', 'sent', 'sent']);
    expect(smtp.mails).toHaveLength(8);
  });

  test('a kept connection that broke before the body costs nothing: another one takes the mail', async () => {
    const smtp = await server();
    await sendOne(smtp.port, mail('a@example.com'));
    smtp.behave({ drop: (_recipient, connection) => (connection === 1 ? 'mail' : undefined) });
    expect(await sendOne(smtp.port, mail('b@example.com'))).toMatchObject({ type: 'sent' });
    smtp.cutAll();
    expect(await sendOne(smtp.port, mail('c@example.com'))).toMatchObject({ type: 'sent' });
    expect(smtp.mails.map((taken) => taken.to[0])).toEqual(['a@example.com', 'b@example.com', 'c@example.com']);
  });

  test('nobody listens: everything waits, after one try', async () => {
    const smtp = await startSmtpServer();
    await smtp.close();
    const results = await channel(smtp.port).send(mails(20));
    expect(results).toHaveLength(20);
    for (const result of results) expect(result).toMatchObject({ type: 'retry', code: 'unreachable', afterMs: 60_000 });
  });

  test('a host name nobody knows', async () => {
    expect((await channel(25, { host: 'nowhere.invalid' }).send([mail('a@example.com')]))[0]).toMatchObject({ type: 'retry', code: 'unreachable' });
  });

  test('a silent server before the greeting: not sent', async () => {
    const smtp = await startScriptedServer(() => undefined);
    closeLater(smtp.close);
    expect(await sendOne(smtp.port, mail('a@example.com'), { greeting: 60 })).toMatchObject({ type: 'retry', code: 'timeout' });
  });

  test('silence after the body: unknown', async () => {
    const smtp = await server({ delayMs: 2_000 });
    expect(await sendOne(smtp.port, mail('a@example.com'), { socket: 300 })).toMatchObject({ type: 'unknown', code: 'no-answer' });
  });

  test('silence before the body: not sent', async () => {
    const smtp = await startScriptedServer((line) => (line === '' ? '220 test' : line.startsWith('EHLO') ? '250 ok' : undefined));
    closeLater(smtp.close);
    expect(await sendOne(smtp.port, mail('a@example.com'), { socket: 300 })).toMatchObject({ type: 'retry', code: 'timeout' });
  });

  test('a slow server is waited for', async () => {
    const smtp = await server({ delayMs: 150 });
    expect(await sendOne(smtp.port)).toMatchObject({ type: 'sent' });
  });

  test('closing while mails wait answers every one of them', async () => {
    const smtp = await server({ delayMs: 30 });
    const sending = channel(smtp.port, {}, {}, 1).send(mails(5));
    while (smtp.mails.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await closeSmtpPools();
    expect((await sending).map((result) => result.type)).toEqual(['sent', 'retry', 'retry', 'retry', 'retry']);
  });
});

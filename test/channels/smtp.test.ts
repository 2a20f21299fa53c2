import { simpleParser } from 'mailparser';
import { closeSmtpPools } from '../../channels/email/smtp-pool';
import { startScriptedServer } from '../support/scripted-server';
import { channel, closeAll, closeLater, mail, mails, sendOne, server } from './smtp-world';

// smtp-server lets every connection wait 100 ms for its greeting.
jest.setTimeout(30_000);
afterEach(closeAll);

describe('a mail that is taken', () => {
  test('arrives with envelope, Message-ID and headers as given', async () => {
    const smtp = await server();
    const result = await sendOne(
      smtp.port,
      mail('ann@example.com', {
        subject: '春のセール\r\nBcc: evil@example.com',
        text: 'こんにちは',
        html: '<p>こんにちは</p>',
        messageId: '<key-1@journeys.example.com>',
        replyTo: 'Help <help@example.com>',
      }),
    );
    expect(result).toEqual({ type: 'sent', providerId: '<key-1@journeys.example.com>' });
    expect(smtp.mails[0]).toMatchObject({ from: 'news@example.com', to: ['ann@example.com'] });
    const raw = smtp.mails[0]?.raw ?? '';
    const parsed = await simpleParser(Buffer.from(raw, 'latin1'));
    expect(parsed.messageId).toBe('<key-1@journeys.example.com>');
    expect(parsed.subject).toBe('春のセール Bcc: evil@example.com');
    expect(parsed.text?.trim()).toBe('こんにちは');
    expect(parsed.html).toContain('こんにちは');
    expect(parsed.replyTo?.text).toBe('"Help" <help@example.com>');
    expect(parsed.bcc).toBeUndefined();
    const unfolded = `\r\n${raw}`.replace(/\r\n[ \t]/g, ' ');
    expect(unfolded).not.toContain('List-Unsubscribe');
    expect(unfolded).toContain('\r\nAuto-Submitted: auto-generated\r\n');
    expect(unfolded).toContain('\r\nX-Auto-Response-Suppress: OOF, AutoReply\r\n');
    expect(raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });

  test.each([
    ['hello@example.com', 'hello@example.com', 'hello@example.com'],
    ['Shop <hello@example.com>', '"Shop" <hello@example.com>', 'hello@example.com'],
    ['"Smith, Jo" <jo+news@example.com>', '"Smith, Jo" <jo+news@example.com>', 'jo%2Bnews@example.com'],
    ['山田商店 <info@例え.example>', '"山田商店" <info@例え.example>', 'info@xn--r8jz45g.example'],
    ['Müller & Söhne <a&b?c=d#e%f@example.com>', '"Müller & Söhne" <a&b?c=d#e%f@example.com>', 'a%26b%3Fc%3Dd%23e%25f@example.com'],
    // Answers go to the sender then, so that is where to write.
    ['', undefined, 'news@example.com'],
  ])('a mail that offers to stop names the bare address that answers go to: %j', async (replyTo, shown, address) => {
    const smtp = await server();
    expect(await sendOne(smtp.port, mail('ann@example.com', { replyTo, offersOptOut: true }))).toMatchObject({ type: 'sent' });
    const raw = smtp.mails[0]?.raw ?? '';
    expect(raw.replace(/\r\n[ \t]/g, ' ')).toContain(`\r\nList-Unsubscribe: <mailto:${address}?subject=unsubscribe>\r\n`);
    expect((await simpleParser(Buffer.from(raw, 'latin1'))).replyTo?.text).toBe(shown);
  });

  test('200 mails over 5 connections give 200 results in order, each mail once', async () => {
    const smtp = await server({ delayMs: 5 });
    const messages = Array.from({ length: 200 }, (_, index) => mail(`p${index}@example.com`, { messageId: `<m${index}@example.com>` }));
    const results = await channel(smtp.port).send(messages);
    expect(results).toEqual(messages.map((message) => ({ type: 'sent', providerId: message.messageId })));
    expect(smtp.mails.map((taken) => taken.to[0]).sort()).toEqual(messages.map((message) => message.to).sort());
    expect(smtp.peak).toBe(5);
  });

  test('connections are kept for the next group, and shared by channels of the same credential', async () => {
    const smtp = await server();
    await channel(smtp.port).send([mail('a@example.com')]);
    await channel(smtp.port).send([mail('b@example.com')]);
    await closeSmtpPools();
    expect(smtp.mails).toHaveLength(2);
    expect(smtp.connections).toBe(1);
  });

  test('no more connections are opened than there are mails', async () => {
    const smtp = await server({ delayMs: 20 });
    await channel(smtp.port).send([mail('a@example.com'), mail('b@example.com')]);
    await channel(smtp.port).send([mail('c@example.com'), mail('d@example.com')]);
    await closeSmtpPools();
    expect(smtp.mails).toHaveLength(4);
    expect(smtp.connections).toBe(2);
  });

  test('an idle connection says goodbye, and the next mail opens a new one', async () => {
    const smtp = await server();
    await sendOne(smtp.port, mail('a@example.com'), { idle: 20 });
    while (smtp.open > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await sendOne(smtp.port, mail('b@example.com'), { idle: 20 });
    expect(smtp.mails).toHaveLength(2);
    expect(smtp.connections).toBe(2);
  });

  test('a connection is replaced after 100 mails', async () => {
    const smtp = await server();
    const messages = mails(150);
    await channel(smtp.port, {}, {}, 1).send(messages);
    expect(smtp.mails.map((taken) => taken.to[0])).toEqual(messages.map((message) => message.to));
    expect(smtp.connections).toBe(2);
  });

  test('5 MB travel whole', async () => {
    const smtp = await server();
    await sendOne(smtp.port, mail('ann@example.com', { text: 'x'.repeat(70).concat('\n').repeat(75_000) }));
    expect(smtp.mails[0]?.raw.length).toBeGreaterThan(5_000_000);
  });
});

describe('addresses and headers', () => {
  test.each([
    'b@example.com\r\nBcc: evil@example.com', 'a@example.com,b@example.com', 'Ann <ann@example.com>', 'group: a@example.com;', 'no-at', 'a@', '@b.com',
    'a b@example.com', '"a b"@example.com', `${'x'.repeat(65)}@example.com`, 'a..b@example.com', 'a@exa_mple.com', 'a@[127.0.0.1]', '',
  ])('%j is no recipient, and nothing is sent', async (to) => {
    const smtp = await server();
    expect(await sendOne(smtp.port, mail(to))).toEqual({ type: 'failed', code: 'bad-address', detail: 'to' });
    expect(smtp.connections).toBe(0);
  });

  test('an address with an international domain goes out in ASCII', async () => {
    const smtp = await startScriptedServer((line) => (line === '' ? '220 test' : line === 'DATA' ? '554 no' : '250 ok'));
    closeLater(smtp.close);
    await sendOne(smtp.port, mail('ann@bücher.example'));
    expect(smtp.lines).toContain('RCPT TO:<ann@xn--bcher-kva.example>');
  });

  test.each([
    '<a@b>\r\nBcc: evil@example.com', 'a@b', '<a b@c>', '<a@b><c@d>',
  ])('the Message-ID %j is refused', async (messageId) => {
    const smtp = await server();
    expect(await sendOne(smtp.port, mail('ann@example.com', { messageId }))).toMatchObject({ type: 'failed', code: 'bad-header' });
    expect(smtp.connections).toBe(0);
  });

  test.each([
    [{ from: 'a@example.com, b@example.com' }, 'from'],
    [{ from: 'Shop <a@example.com>\r\nBcc: c@example.com' }, 'from'],
    [{ from: 'Shop <a@-.example.com>' }, 'from'],
    [{ replyTo: 'nobody' }, 'reply-to'],
    [{ replyTo: 'Help <help@example.com>, sales@example.com' }, 'reply-to'],
    [{ replyTo: 'help@example.com\r\nBcc: c@example.com' }, 'reply-to'],
    [{ replyTo: 'Help\nBcc: c@example.com <help@example.com>' }, 'reply-to'],
  ])('%j is our own mistake: the mail waits until it is corrected', async (more, detail) => {
    const smtp = await server();
    expect(await sendOne(smtp.port, mail('ann@example.com', more))).toMatchObject({ type: 'retry', code: 'bad-sender', detail });
    expect(smtp.connections).toBe(0);
  });

  test('a message text is never read as a file', async () => {
    const smtp = await server();
    await sendOne(smtp.port, mail('ann@example.com', { text: '/etc/passwd', html: 'file:///etc/passwd' }));
    expect(smtp.mails[0]?.raw).not.toContain('root:');
  });
});

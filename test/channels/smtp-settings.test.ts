import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { SmtpCredential } from '../../channels/email/smtp-settings';
import { localhostCertificate } from '../support/localhost-certificate';
import { startScriptedServer } from '../support/scripted-server';
import { channel, closeAll, closeLater, mail, server } from './smtp-world';

// smtp-server lets every connection wait 100 ms for its greeting.
jest.setTimeout(30_000);
afterEach(closeAll);

describe('encryption', () => {
  const before = getCACertificates('default');
  afterEach(() => setDefaultCACertificates(before));
  const send = async (port: number, credential: Partial<SmtpCredential>) => (await channel(port, { host: 'localhost', ...credential }).send([mail('a@example.com')]))[0];

  test.each([true, false])('a trusted certificate, TLS from the start: %s', async (fromStart) => {
    setDefaultCACertificates([...before, localhostCertificate.cert]);
    const smtp = await server({ tls: { ...localhostCertificate, fromStart }, login: { user: 'shop', password: 'right' } });
    expect(await send(smtp.port, { secure: fromStart, user: 'shop', password: 'right' })).toMatchObject({ type: 'sent' });
    expect(smtp.mails[0]?.raw).toContain('Hello there');
    expect(smtp.secureMails).toBe(1);
  });

  test.each([true, false])('a certificate nobody trusts stops the channel and no mail, TLS from the start: %s', async (fromStart) => {
    const smtp = await server({ tls: { ...localhostCertificate, fromStart } });
    expect(await send(smtp.port, { secure: fromStart })).toMatchObject({ type: 'channel-down', code: 'tls' });
    expect(smtp.mails).toHaveLength(0);
  });

  test('STARTTLS can be switched off', async () => {
    const smtp = await server({ tls: { ...localhostCertificate, fromStart: false } });
    expect(await send(smtp.port, { disableStartTls: true })).toMatchObject({ type: 'sent' });
    expect(smtp.secureMails).toBe(0);
  });

  test('TLS from the start against a plain server', async () => {
    const smtp = await server();
    expect(await send(smtp.port, { secure: true })).toMatchObject({ type: 'channel-down', code: 'tls' });
  });

  test('the client names itself as told', async () => {
    const smtp = await startScriptedServer((line) => (line === '' ? '220 test' : line === 'DATA' ? '554 no' : '250 ok'));
    closeLater(smtp.close);
    await send(smtp.port, { host: '127.0.0.1', hostName: 'shop.example.com' });
    expect(smtp.lines[0]).toBe('EHLO shop.example.com');
  });
});

test.each([{ port: 0 }, { port: 70_000 }, { port: 2.5 }, { port: Number.NaN }, { host: '' }, { host: 'a b' }])('settings that reach no server: %j', async (credential) => {
  expect((await channel(25, credential).send([mail('a@example.com')]))[0]).toMatchObject({ type: 'channel-down', code: 'bad-settings' });
});

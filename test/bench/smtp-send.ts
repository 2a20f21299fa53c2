import { createTransport } from 'nodemailer';
import { silentLog } from '../../channels/channel';
import { createSmtpChannel } from '../../channels/email/smtp';
import { closeSmtpPools } from '../../channels/email/smtp-pool';
import { startMailSink } from './mail-sink';
import { median } from './median';
import type { OutgoingMessage } from '../../core/services';

export interface SmtpSendRow {
  readonly what: string;
  readonly connections: number;
  /** Time the server takes to answer a message, ms. */
  readonly serverMs: number;
  readonly mails: number;
  readonly perSecond: number;
  /** Against raw pooled nodemailer in the same round. */
  readonly ratio: number;
}

export interface SmtpSendSizes {
  readonly mails: number;
  readonly rounds: number;
}

/**
 * Mails per second through our channel and through raw pooled nodemailer, in turn against the same server; the median round counts.
 * Both keep their connections from round to round.
 */
export async function benchSmtpSend(sizes: SmtpSendSizes = { mails: 500, rounds: 5 }): Promise<readonly SmtpSendRow[]> {
  const rows: SmtpSendRow[] = [];
  for (const serverMs of [0, 50]) {
    for (const connections of [5, 20]) rows.push(...(await compare(connections, serverMs, serverMs === 0 ? sizes.mails : Math.ceil(sizes.mails / 2), sizes.rounds)));
  }
  return rows;
}

async function compare(connections: number, serverMs: number, mails: number, rounds: number): Promise<readonly SmtpSendRow[]> {
  const server = await startMailSink({ serverMs });
  const messages = Array.from({ length: mails }, (_, index) => message(index));
  const transport = createTransport({ pool: true, maxConnections: connections, host: '127.0.0.1', port: server.port, secure: false });
  const channel = createSmtpChannel({ credential: { user: '', password: '', host: '127.0.0.1', port: server.port, secure: false }, from: 'news@example.com', connections, log: silentLog });

  const raw = async (): Promise<void> => {
    await Promise.all(
      messages.map((mail) =>
        transport.sendMail({ from: mail.from, to: mail.to, subject: mail.subject ?? '', text: mail.text, html: mail.html ?? '', messageId: mail.messageId ?? '' }),
      ),
    );
  };
  const ours = async (): Promise<void> => {
    const results = await channel.send(messages);
    if (results.some((result) => result.type !== 'sent')) throw new Error('a mail was not sent');
  };
  await raw();
  await ours();
  const rates: { readonly raw: number; readonly ours: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Who goes first alternates: the later one finds a calmer machine.
    const early = await perSecond(round % 2 === 0 ? raw : ours, mails);
    const late = await perSecond(round % 2 === 0 ? ours : raw, mails);
    rates.push(round % 2 === 0 ? { raw: early, ours: late } : { raw: late, ours: early });
  }
  transport.close();
  await closeSmtpPools();
  await server.close();
  const shared = { connections, serverMs, mails };
  return [
    { what: 'nodemailer, pooled', ...shared, perSecond: Math.round(median(rates.map((rate) => rate.raw))), ratio: 1 },
    { what: 'our channel', ...shared, perSecond: Math.round(median(rates.map((rate) => rate.ours))), ratio: Math.round(median(rates.map((rate) => rate.ours / rate.raw)) * 100) / 100 },
  ];
}

async function perSecond(work: () => Promise<void>, mails: number): Promise<number> {
  const started = performance.now();
  await work();
  return (mails * 1000) / (performance.now() - started);
}

function message(index: number): OutgoingMessage {
  const text = 'We have not seen you for a while. Here is something for your next order.\n\n'.repeat(12);
  return {
    messageKey: String(index),
    channel: 'email',
    to: `person${index}@example.com`,
    from: 'Shop <news@example.com>',
    subject: `お久しぶりです ${index}`,
    text,
    html: `<html><body><p>${text}</p></body></html>`,
    messageId: `<bench-${index}@example.com>`,
    offersOptOut: true,
  };
}


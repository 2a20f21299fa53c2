import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { silentLog } from '../../channels/channel';
import { createChannels } from '../../channels/create-channels';
import { closeSmtpPools } from '../../channels/email/smtp-pool';
import type { Channels, OutgoingMessage } from '../../core/services';
import { openStore } from '../../store/open-store';
import { benchPeople } from './bench-contacts';
import { runInProcess } from './in-process-run';
import { startMailSink } from './mail-sink';
import { median } from './median';
import { storePeople } from './store-people';

export interface SendStepSizes {
  readonly mails: number;
  readonly rounds: number;
  readonly connections: number;
  /** How long the server takes for a mail. */
  readonly serverMs: number;
}

export interface SendStepResult {
  readonly ours: number;
  readonly raw: number;
  readonly ratio: number;
}

/**
 * (c) Mails a second of the whole Send step, with its two transactions per group of mails in a SQLite file, and of raw pooled nodemailer
 * with the same mails to the same server, in turn.
 */
export async function benchSendStep({ mails, rounds, connections, serverMs }: SendStepSizes): Promise<SendStepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'journeys-bench-'));
  const store = await openStore({ type: 'sqlite', file: join(folder, 'journeys.sqlite'), testClock: false });
  const sink = await startMailSink({ serverMs });
  const smtp = { user: '', password: '', host: '127.0.0.1', port: sink.port, secure: false, disableStartTls: true };
  const seen: OutgoingMessage[] = [];
  const channels = keeping(createChannels({ credentials: { email: smtp }, sender: { from: 'hello@chinook.example' }, identity: { brand: 'Chinook Music', postalAddress: '12 Harbour Street', replyTo: 'hello@chinook.example', messageIdDomain: 'chinook.example' }, connections, log: silentLog }), seen);
  const transport = createTransport({ pool: true, maxConnections: channels.connections, maxMessages: Infinity, host: '127.0.0.1', port: sink.port, secure: false, ignoreTLS: true });
  try {
    await storePeople(store, benchPeople(mails * (rounds + 1), 9_000_000));
    const run = await runInProcess(store, 'items');
    const ours = async (round: number): Promise<number> => {
      const tickets = run.tailored.slice(round * mails, (round + 1) * mails);
      const before = sink.count();
      const began = performance.now();
      await run.send(tickets, channels);
      const seconds = (performance.now() - began) / 1000;
      if (sink.count() - before !== mails) throw new Error(`${sink.count() - before} of ${mails} mails arrived`);
      return mails / seconds;
    };
    // What the first round sent is what nodemailer sends, again and again.
    await ours(0);
    const messages = seen.slice(0, mails);
    const raw = async (): Promise<number> => {
      const began = performance.now();
      await Promise.all(messages.map(({ from, to, subject = '', text, html = '', messageId = '', replyTo = '' }) => transport.sendMail({ from, to, subject, text, html, messageId, replyTo })));
      return (mails * 1000) / (performance.now() - began);
    };
    await raw();
    const results: { readonly ours: number; readonly raw: number }[] = [];
    for (let round = 1; round <= rounds; round++) {
      const first = round % 2 === 0 ? await raw() : await ours(round);
      const second = round % 2 === 0 ? await ours(round) : await raw();
      results.push(round % 2 === 0 ? { raw: first, ours: second } : { ours: first, raw: second });
    }
    return { ours: median(results.map((result) => result.ours)), raw: median(results.map((result) => result.raw)), ratio: median(results.map((result) => result.ours / result.raw)) };
  } finally {
    transport.close();
    await closeSmtpPools();
    await store.close();
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same channels; what goes through them is kept. */
function keeping(channels: Channels, seen: OutgoingMessage[]): Channels {
  return {
    ...channels,
    send: (messages) => {
      seen.push(...messages);
      return channels.send(messages);
    },
  };
}

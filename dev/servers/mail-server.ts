import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Answer } from './answer';
import type { Inbox } from './inbox';
import { createInbox } from './inbox';
import { startWebInbox } from './web-inbox';

export interface MailServerOptions {
  /** 0: any free port. */
  readonly smtpPort?: number;
  readonly webPort?: number;
  /** Keeps messages over restarts; none: in memory only. */
  readonly folder?: string;
  /** Shared with the SMS gateway, so that one page shows both. */
  readonly inbox?: Inbox;
  /** Asked for when set; everybody may send otherwise. */
  readonly login?: { readonly user: string; readonly password: string };
  /** Gets the MIME text or webhook form that the page's Answer button made. Its rejection is shown on the page. */
  readonly onAnswer?: (answer: Answer) => Promise<string>;
}

export interface MailServer {
  readonly smtpPort: number;
  /** Address of the page, such as `http://127.0.0.1:8025/`. */
  readonly webUrl: string;
  readonly inbox: Inbox;
  close(): Promise<void>;
}

/** A mail server on 127.0.0.1 that takes everything, passes nothing on and shows it on a page. */
export async function startMailServer(options: MailServerOptions = {}): Promise<MailServer> {
  const inbox = options.inbox ?? createInbox(options.folder);
  const smtp = new SMTPServer({
    disabledCommands: options.login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    authOptional: options.login === undefined,
    disableReverseLookup: true,
    logger: false,
    onAuth: (auth, _session, callback) => {
      if (auth.username === options.login?.user && auth.password === options.login?.password) callback(null, { user: auth.username });
      else callback(Object.assign(new Error('5.7.8 Authentication credentials invalid'), { responseCode: 535 }));
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('latin1');
        const { mailFrom, rcptTo } = session.envelope;
        const message = inbox.add({
          channel: 'email',
          receivedAt: Date.now(),
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map((recipient) => recipient.address),
          raw,
          messageId: /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? '',
        });
        callback(null, `2.0.0 kept as ${message.id}`);
      });
    },
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    smtp.server.once('error', reject);
    smtp.listen(options.smtpPort ?? 0, '127.0.0.1', () => resolve());
  });
  const web = await startWebInbox({ inbox, port: options.webPort ?? 0, ...(options.onAnswer && { onAnswer: options.onAnswer }) });
  return {
    smtpPort: portOf(smtp.server.address()),
    webUrl: web.url,
    inbox,
    close: async () => {
      await Promise.all([new Promise<void>((resolve) => smtp.close(() => resolve())), web.close()]);
    },
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('server has no port');
  return address.port;
}

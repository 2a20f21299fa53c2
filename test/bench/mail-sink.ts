import { createRequire } from 'node:module';
import { SMTPServer } from 'smtp-server';

export interface MailSink {
  readonly port: number;
  /** Mails taken so far. */
  count(): number;
  close(): Promise<void>;
}

/** A mail server on loopback that takes everything, each mail in so many ms, and greets at once: smtp-server itself waits 100 ms, which would be most of what is measured. */
export async function startMailSink(options: { readonly serverMs?: number } = {}): Promise<MailSink> {
  const { serverMs = 0 } = options;
  greetAtOnce();
  let taken = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, callback) => {
      stream.on('end', () => {
        taken += 1;
        if (serverMs === 0) callback(null, 'OK');
        else setTimeout(() => callback(null, 'OK'), serverMs);
      });
      stream.resume();
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    count: () => taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

interface Connection {
  init(): void;
  _setListeners(done: () => void): void;
  connectionReady(): void;
}

function greetAtOnce(): void {
  const { SMTPConnection } = createRequire(__filename)('smtp-server/lib/smtp-connection') as { readonly SMTPConnection: { readonly prototype: Connection } };
  SMTPConnection.prototype.init = function init(this: Connection): void {
    this._setListeners(() => this.connectionReady());
  };
}

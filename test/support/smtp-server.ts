import { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerSession } from 'smtp-server';

/** Where a connection is cut. `after-data`: the server took the whole message but never said so. */
export type DropStage = 'connect' | 'mail' | 'rcpt' | 'in-data' | 'after-data';

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly user: string;
}

export interface SmtpBehaviour {
  /** Refuses a recipient with this reply; undefined takes it. */
  readonly rcpt?: (address: string) => string | undefined;
  readonly mailFrom?: (address: string) => string | undefined;
  /** Reply after the body; undefined takes it. */
  readonly data?: (mail: TakenMail) => string | undefined;
  /** Where to cut the connection for this recipient (or, at `connect`, for connection number n from 1). */
  readonly drop?: (recipient: string, connection: number) => DropStage | undefined;
  readonly login?: { readonly user: string; readonly password: string };
  /** Reply to a login instead of asking for the password. */
  readonly loginReply?: string;
  /** Refuses a connection with this reply instead of the greeting. */
  readonly greeting?: (connection: number) => string | undefined;
  /** Answers the body only after this many ms. */
  readonly delayMs?: number;
  readonly tls?: { readonly key: string; readonly cert: string; readonly fromStart: boolean };
  readonly hidePipelining?: boolean;
}

export interface TestSmtpServer {
  readonly port: number;
  readonly mails: readonly TakenMail[];
  /** Mails that came over an encrypted connection. */
  readonly secureMails: number;
  /** Connections made so far. */
  readonly connections: number;
  /** Connections open now. */
  readonly open: number;
  /** Most connections open at once so far. */
  readonly peak: number;
  /** Login attempts so far. */
  readonly logins: number;
  behave(behaviour: SmtpBehaviour): void;
  /** Cuts every open connection. */
  cutAll(): void;
  close(): Promise<void>;
}

/** A real mail server on 127.0.0.1 that misbehaves where it is told to. */
export async function startSmtpServer(initial: SmtpBehaviour = {}): Promise<TestSmtpServer> {
  let behaviour = initial;
  const mails: TakenMail[] = [];
  let connections = 0;
  let peak = 0;
  let open = 0;
  let logins = 0;
  let secureMails = 0;
  const numbers = new Map<string, number>();
  const cut = (session: SMTPServerSession): void => {
    for (const connection of server.connections) if (idOf(connection) === session.id) socketOf(connection)?.destroy();
  };
  const dropsAt = (session: SMTPServerSession, stage: DropStage, recipient = session.envelope.rcptTo[0]?.address ?? ''): boolean => {
    if (behaviour.drop?.(recipient, numbers.get(session.id) ?? 0) !== stage) return false;
    cut(session);
    return true;
  };

  const server = new SMTPServer({
    disableReverseLookup: true,
    logger: false,
    allowInsecureAuth: true,
    authOptional: !initial.login && !initial.loginReply,
    disabledCommands: [...(initial.tls ? [] : ['STARTTLS']), ...(initial.login || initial.loginReply ? [] : ['AUTH'])],
    hidePIPELINING: initial.hidePipelining ?? false,
    secure: initial.tls?.fromStart ?? false,
    ...(initial.tls && { key: initial.tls.key, cert: initial.tls.cert }),
    onConnect: (session, callback) => {
      connections += 1;
      open += 1;
      peak = Math.max(peak, open);
      numbers.set(session.id, connections);
      const refusal = behaviour.greeting?.(connections);
      if (dropsAt(session, 'connect', '')) return;
      callback(refusal === undefined ? null : reply(refusal));
    },
    onClose: () => {
      open -= 1;
    },
    onAuth: (auth, _session, callback) => {
      logins += 1;
      if (behaviour.loginReply !== undefined) return callback(reply(behaviour.loginReply));
      if (auth.username === behaviour.login?.user && auth.password === behaviour.login?.password) return callback(null, { user: auth.username });
      callback(reply('535 5.7.8 Authentication credentials invalid'));
    },
    onMailFrom: (address, session, callback) => {
      const refusal = behaviour.mailFrom?.(address.address);
      if (dropsAt(session, 'mail', '')) return;
      callback(refusal === undefined ? null : reply(refusal));
    },
    onRcptTo: (address, session, callback) => {
      const refusal = behaviour.rcpt?.(address.address);
      if (dropsAt(session, 'rcpt', address.address)) return;
      callback(refusal === undefined ? null : reply(refusal));
    },
    onData: (stream, session, callback) => {
      stream.once('data', () => dropsAt(session, 'in-data'));
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = {
          from: session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address,
          to: session.envelope.rcptTo.map((recipient) => recipient.address),
          raw: Buffer.concat(chunks).toString('latin1'),
          user: session.user ?? '',
        };
        const refusal = behaviour.data?.(mail);
        if (refusal !== undefined) return callback(reply(refusal));
        mails.push(mail);
        if (session.secure) secureMails += 1;
        if (dropsAt(session, 'after-data')) return;
        const done = (): void => callback(null, 'OK: queued');
        if (behaviour.delayMs === undefined) done();
        else setTimeout(done, behaviour.delayMs).unref();
      });
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
    mails,
    get secureMails() {
      return secureMails;
    },
    get connections() {
      return connections;
    },
    get open() {
      return open;
    },
    get peak() {
      return peak;
    },
    get logins() {
      return logins;
    },
    behave: (next) => {
      behaviour = next;
    },
    cutAll: () => {
      for (const connection of server.connections) socketOf(connection)?.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** smtp-server sends `responseCode` and then the message. */
function reply(line: string): Error {
  return Object.assign(new Error(line.slice(4)), { responseCode: Number(line.slice(0, 3)) });
}

function idOf(connection: object): unknown {
  return 'id' in connection ? connection.id : undefined;
}
function socketOf(connection: object): Socket | undefined {
  const socket = '_socket' in connection ? connection._socket : undefined;
  return socket instanceof Socket ? socket : undefined;
}

import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { ComposedMail } from './compose';
import type { SmtpFailure, SmtpPhase } from './smtp-outcome';
import type { SmtpCredential, SmtpTimeouts } from './smtp-settings';

export type SessionAnswer = { readonly ok: true; readonly serverMessageId: string } | { readonly ok: false; readonly failure: SmtpFailure };

/** One connection to a mail server, one message at a time. */
export interface SmtpSession {
  /** Connects and logs in; undefined when all went well. */
  open(): Promise<SmtpFailure | undefined>;
  send(mail: ComposedMail): Promise<SessionAnswer>;
  /** Messages tried over this connection. */
  readonly tried: number;
  /** False once the connection is of no more use. */
  readonly alive: boolean;
  /** An idle connection does not keep the process alive. */
  setIdle(idle: boolean): void;
  /** Says goodbye; resolves when the connection is gone. */
  quit(): Promise<void>;
}

/** A server that does not answer our goodbye is left after this. */
const quitMs = 1_000;

/**
 * Built on SMTPConnection instead of a transport, because only there the body is read no sooner than the server asks for it:
 * a connection lost before that certainly took nothing, one lost after that may have taken everything.
 *
 * @param onEnd called once, when an opened connection is gone for whatever reason
 */
export function createSmtpSession(credential: SmtpCredential, timeouts: SmtpTimeouts, onEnd: () => void): SmtpSession {
  const connection = new SMTPConnection({
    host: credential.host,
    port: credential.port,
    secure: credential.secure,
    ...(!credential.secure && { ignoreTLS: credential.disableStartTls === true }),
    ...(credential.hostName && { name: credential.hostName }),
    connectionTimeout: timeouts.connection,
    greetingTimeout: timeouts.greeting,
    dnsTimeout: timeouts.connection,
    socketTimeout: timeouts.socket,
    socketCloseTimeout: 1_000,
  });
  let alive = true;
  let tried = 0;
  let lastError: unknown;
  /** The RSET after a refused message; the next message waits for it. */
  let ready: Promise<void> = Promise.resolve();
  // Without a listener an 'error' after the answer would end the process; the answer itself comes through the callbacks.
  connection.on('error', (error) => {
    lastError = error;
    alive = false;
  });
  connection.once('end', () => {
    alive = false;
    onEnd();
  });

  function open(): Promise<SmtpFailure | undefined> {
    return new Promise((resolve) => {
      let phase: SmtpPhase = 'connect';
      const fail = (error: unknown): void => {
        alive = false;
        // First: close() emits 'end', which would tell less.
        resolve(toFailure(error, phase));
        connection.close();
      };
      const failed = (error: unknown): void => fail(error);
      const ended = (): void => fail(lastError ?? new Error('connection closed'));
      connection.once('error', failed);
      connection.once('end', ended);
      const ready = (): void => {
        connection.off('error', failed);
        connection.off('end', ended);
        resolve(undefined);
      };
      connection.connect((error) => {
        if (error) return fail(error);
        if (!connection.allowsAuth || (credential.user === '' && credential.password === '')) return ready();
        phase = 'login';
        connection.login({ credentials: { user: credential.user, pass: credential.password } }, (refusal) => (refusal ? fail(refusal) : ready()));
      });
    });
  }

  async function send(mail: ComposedMail): Promise<SessionAnswer> {
    tried += 1;
    await ready;
    const answer = await transfer(mail);
    if (!answer.ok) {
      const { reply } = answer.failure;
      if (reply === undefined || reply === 421 || reply === 503) alive = false;
      if (alive) ready = reset();
      else connection.close();
    }
    return answer;
  }

  function transfer(mail: ComposedMail): Promise<SessionAnswer> {
    return new Promise((resolve) => {
      let started = false;
      const lost = (error: unknown): void => resolve({ ok: false, failure: toFailure(error, started ? 'body' : 'envelope') });
      // The callback, which knows the server's reply, comes in the same turn as 'end'.
      const ended = (): void => {
        setImmediate(() => lost(lastError ?? new Error('connection closed')));
      };
      connection.once('end', ended);
      const body = bodyOf(mail.raw, () => {
        started = true;
      });
      connection.send({ from: mail.envelope.from, to: [mail.envelope.to], size: mail.raw.length }, body, (error, info) => {
        connection.off('end', ended);
        if (error) lost(error);
        else resolve({ ok: true, serverMessageId: info.serverMessageId ?? '' });
      });
    });
  }

  function reset(): Promise<void> {
    return new Promise((resolve) => {
      connection.once('end', resolve);
      connection.reset((trouble) => {
        connection.off('end', resolve);
        if (trouble) {
          alive = false;
          connection.close();
        }
        resolve();
      });
    });
  }

  function quit(): Promise<void> {
    alive = false;
    if (connection.destroyed) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => connection.close(), quitMs);
      connection.once('end', () => {
        clearTimeout(timer);
        resolve();
      });
      connection.quit();
    });
  }

  return {
    open,
    send,
    get tried() {
      return tried;
    },
    get alive() {
      return alive;
    },
    setIdle: (idle) => {
      const socket = connection._socket;
      if (socket) socket[idle ? 'unref' : 'ref']();
    },
    quit,
  };
}

/** Hands over all bytes on the first read, which SMTPConnection makes after the server's 354. */
function bodyOf(raw: Buffer, onStart: () => void): Readable {
  return new Readable({
    read() {
      onStart();
      this.push(raw);
      this.push(null);
    },
  });
}

function toFailure(error: unknown, phase: SmtpPhase): SmtpFailure {
  const known: { readonly code?: unknown; readonly originalCode?: unknown; readonly responseCode?: unknown; readonly command?: unknown; readonly message?: unknown } =
    typeof error === 'object' && error !== null ? error : { message: String(error) };
  return {
    phase,
    code: text(known.code),
    systemCode: text(known.originalCode),
    reply: typeof known.responseCode === 'number' && known.responseCode > 0 ? known.responseCode : undefined,
    command: text(known.command),
    text: text(known.message),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

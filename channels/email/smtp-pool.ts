import { createHash } from 'node:crypto';
import type { DeliveryResult } from '../../core/delivery-result';
import type { ChannelLog } from '../channel';
import type { ComposedMail } from './compose';
import type { SessionAnswer, SmtpSession } from './smtp-session';
import { createSmtpSession } from './smtp-session';
import type { SmtpFailure } from './smtp-outcome';
import { smtpOutcome } from './smtp-outcome';
import type { SmtpCredential, SmtpTimeouts } from './smtp-settings';
import { messagesPerConnection, smtpAccount } from './smtp-settings';

export interface SmtpPool {
  /** Sends when a connection is free, first come first served. */
  send(mail: ComposedMail): Promise<DeliveryResult>;
  /** Says goodbye on every connection; what still waits is answered `retry`. Resolves when all are gone. */
  close(): Promise<void>;
}

interface Job {
  readonly mail: ComposedMail;
  readonly resolve: (result: DeliveryResult) => void;
}

interface PoolOptions {
  readonly credential: SmtpCredential;
  readonly connections: number;
  readonly timeouts: SmtpTimeouts;
  readonly log: ChannelLog;
}

/** How long fewer connections are tried after the server refused one more. */
const narrowForMs = 60_000;
const pools = new Map<string, SmtpPool>();

/** The pool of this credential, kept for later executions in this process. */
export function smtpPool(options: PoolOptions): SmtpPool {
  const key = createHash('sha256').update(JSON.stringify([options.credential, options.connections, options.timeouts])).digest('hex');
  const known = pools.get(key);
  if (known) return known;
  const pool = createPool(options, () => {
    if (pools.get(key) === pool) pools.delete(key);
  });
  pools.set(key, pool);
  return pool;
}

/** Closes every SMTP connection of this process: for commands and tests, which end. */
export async function closeSmtpPools(): Promise<void> {
  await Promise.all([...pools.values()].map((pool) => pool.close()));
}

function createPool(options: PoolOptions, onEmpty: () => void): SmtpPool {
  const { credential, timeouts, log } = options;
  const account = smtpAccount(credential);
  const queue: Job[] = [];
  const idle: { readonly wake: () => void }[] = [];
  let opening = 0;
  let open = 0;
  /** Idle connections called to work that have not taken a mail yet. */
  let woken = 0;
  let narrowUntil = 0;
  let limit = options.connections;
  let closing = false;
  /** Connections at work or saying goodbye. */
  const running = new Set<Promise<void>>();

  function send(mail: ComposedMail): Promise<DeliveryResult> {
    if (closing) return Promise.resolve(closed(account));
    return new Promise((resolve) => {
      queue.push({ mail, resolve });
      serve();
    });
  }

  /** Gives waiting mails to idle connections first, then opens more. */
  function serve(): void {
    let waiting = queue.length - woken;
    while (waiting > 0 && idle.length > 0) {
      woken += 1;
      idle.pop()?.wake();
      waiting -= 1;
    }
    if (narrowUntil !== 0 && Date.now() >= narrowUntil) {
      narrowUntil = 0;
      limit = options.connections;
    }
    // The first connection is opened alone: a wrong password is tried once, not once per connection.
    const more = open === 0 ? 1 - opening : Math.min(limit - open - opening, waiting - opening);
    for (let count = 0; count < more && waiting > 0; count += 1) start();
  }

  function start(): void {
    const run = connect().finally(() => {
      running.delete(run);
    });
    running.add(run);
  }

  async function connect(): Promise<void> {
    opening += 1;
    let ended: () => void = () => undefined;
    const session = createSmtpSession(credential, timeouts, () => ended());
    let farewell = Promise.resolve();
    const failure = await session.open();
    opening -= 1;
    if (failure) {
      log.warn('mail server did not accept a connection', { account, phase: failure.phase, reply: failure.reply ?? null, detail: failure.text });
      if (open === 0 && opening === 0) {
        for (const job of queue.splice(0)) job.resolve(smtpOutcome(failure));
      } else {
        // The server lets us have some connections but not this one more: go on with those.
        limit = Math.max(1, open);
        narrowUntil = Date.now() + narrowForMs;
      }
    } else {
      open += 1;
      const working = work(session, (callback) => {
        ended = callback;
      });
      // Only now: this connection has taken its mail.
      serve();
      await working;
      open -= 1;
      if (session.alive) farewell = session.quit();
    }
    if (queue.length > 0) serve();
    else if (open === 0 && opening === 0) onEmpty();
    await farewell;
  }

  /** Sends until the connection is dead, worn out or no longer needed. */
  async function work(session: SmtpSession, onEnded: (callback: () => void) => void): Promise<void> {
    while (session.alive && session.tried < messagesPerConnection) {
      const job = queue.shift();
      if (job) settle(job, await session.send(job.mail), session.tried > 1);
      else if (closing || !(await waitForWork(session, onEnded))) return;
      else woken -= 1;
    }
  }

  /** True when there is work again; false when the wait was too long or the server left. */
  function waitForWork(session: SmtpSession, onEnded: (callback: () => void) => void): Promise<boolean> {
    return new Promise((resolve) => {
      const waiter = { wake: () => done(true) };
      const timer = setTimeout(() => done(false), timeouts.idle);
      timer.unref();
      session.setIdle(true);
      idle.push(waiter);
      onEnded(() => done(false));
      function done(work: boolean): void {
        clearTimeout(timer);
        onEnded(() => undefined);
        const position = idle.indexOf(waiter);
        if (position >= 0) idle.splice(position, 1);
        session.setIdle(false);
        resolve(work);
      }
    });
  }

  function settle(job: Job, answer: SessionAnswer, reused: boolean): void {
    if (answer.ok) return job.resolve({ type: 'sent', providerId: answer.serverMessageId || job.mail.messageId });
    // A kept connection may have been ended by the server in between; the mail was not begun, so another connection may take it.
    if (reused && !closing && endedUnbegun(answer.failure)) queue.unshift(job);
    else job.resolve(smtpOutcome(answer.failure));
  }

  async function close(): Promise<void> {
    closing = true;
    onEmpty();
    for (const job of queue.splice(0)) job.resolve(closed(account));
    woken += idle.length;
    for (const waiter of [...idle]) waiter.wake();
    await Promise.all(running);
  }

  return { send, close };
}

function endedUnbegun(failure: SmtpFailure): boolean {
  return failure.phase === 'envelope' && (failure.reply === 421 || (failure.reply === undefined && ['ECONNECTION', 'ESOCKET'].includes(failure.code)));
}

function closed(account: string): DeliveryResult {
  return { type: 'retry', code: 'closing', detail: account, afterMs: 0 };
}

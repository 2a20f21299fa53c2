import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';

/** A message that arrived at one of the development servers. */
export interface InboxMessage {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  /** Real clock, ms. */
  readonly receivedAt: number;
  /** Envelope addresses or phone numbers. */
  readonly from: string;
  readonly to: readonly string[];
  /** The MIME text as it came (latin1 keeps every byte), or the SMS text. */
  readonly raw: string;
  /** Message-ID with angle brackets, or the gateway's id of the SMS. */
  readonly messageId: string;
}

/** What a person sees of a message. */
export interface ReadableMessage {
  readonly subject: string;
  readonly from: string;
  readonly text: string;
  readonly html: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly references: readonly string[];
}

/** An answer that somebody gave on the inbox's page. */
export interface GivenAnswer {
  /** Id of the message. */
  readonly to: string;
  readonly text: string;
  /** What was sent, and what it led to. */
  readonly said: string;
  /** Real clock, ms. */
  readonly at: number;
}

export interface Inbox {
  /** Oldest first. */
  list(): readonly InboxMessage[];
  get(id: string): InboxMessage | undefined;
  add(message: Omit<InboxMessage, 'id'>): InboxMessage;
  read(message: InboxMessage): Promise<ReadableMessage>;
  noteAnswer(answer: GivenAnswer): void;
  /** Answers given to a message, oldest first. */
  answers(id: string): readonly GivenAnswer[];
  clear(): void;
  /** Resolves with the matching messages as soon as there are `count`. @throws Error after `timeoutMs`, telling how many there are */
  waitFor(count: number, matches: (message: InboxMessage) => boolean, timeoutMs: number): Promise<readonly InboxMessage[]>;
}

/** @param folder keeps the messages over restarts; none: in memory only */
export function createInbox(folder?: string): Inbox {
  const file = folder === undefined ? undefined : join(folder, 'inbox.jsonl');
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const messages = new Map<string, InboxMessage>();
  let answers: GivenAnswer[] = [];
  for (const line of file === undefined ? [] : load(file)) {
    if ('said' in line) answers.push(line);
    else messages.set(line.id, line);
  }
  const keep = (line: Line): void => {
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`);
  };
  let lastId = Math.max(0, ...[...messages.keys()].map(Number));
  const listeners = new Set<() => void>();

  function matching(matches: (message: InboxMessage) => boolean): readonly InboxMessage[] {
    return [...messages.values()].filter(matches);
  }

  return {
    list: () => [...messages.values()],
    get: (id) => messages.get(id),
    add: (content) => {
      lastId += 1;
      const message = { ...content, id: String(lastId) };
      messages.set(message.id, message);
      keep(message);
      for (const listener of listeners) listener();
      return message;
    },
    read: readMessage,
    noteAnswer: (answer) => {
      answers.push(answer);
      keep(answer);
    },
    answers: (id) => answers.filter((answer) => answer.to === id),
    clear: () => {
      messages.clear();
      answers = [];
      if (file !== undefined) rmSync(file, { force: true });
    },
    waitFor: (count, matches, timeoutMs) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          listeners.delete(check);
          reject(new Error(`${matching(matches).length} of ${count} messages after ${timeoutMs} ms`));
        }, timeoutMs);
        function check(): void {
          const found = matching(matches);
          if (found.length < count) return;
          clearTimeout(timer);
          listeners.delete(check);
          resolve(found);
        }
        listeners.add(check);
        check();
      }),
  };
}

async function readMessage(message: InboxMessage): Promise<ReadableMessage> {
  if (message.channel === 'sms') return { subject: '', from: message.from, text: message.raw, html: '', headers: [], references: [] };
  const mail: ParsedMail = await simpleParser(Buffer.from(message.raw, 'latin1'), { skipTextToHtml: true });
  const references = mail.references === undefined ? [] : [mail.references].flat();
  return {
    subject: mail.subject ?? '',
    from: mail.from?.text ?? message.from,
    text: mail.text ?? '',
    html: mail.html || '',
    headers: mail.headerLines.map(({ line }) => {
      const colon = line.indexOf(':');
      return { name: line.slice(0, colon), value: line.slice(colon + 1).replace(/\r?\n\s+/g, ' ').trim() };
    }),
    references,
  };
}

/** A line of the file. */
type Line = InboxMessage | GivenAnswer;

function load(file: string): readonly Line[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer, AnswerKind } from './answer';
import { createAnswer } from './answer';
import type { HttpReply } from './http-reply';
import { html, json, plain, redirect, serveHttp } from './http-reply';
import type { Inbox, InboxMessage } from './inbox';
import { inboxPage, type InboxRow } from './inbox-page';

export interface WebInboxOptions {
  readonly inbox: Inbox;
  readonly port: number;
  /** Takes an answer, and tells what became of it. */
  readonly onAnswer?: (answer: Answer) => Promise<string>;
}

const shown = 200;
const maxFormBytes = 1_000_000;
/** A mail's own HTML: no scripts, no forms, nothing of this page's origin. */
const mailPolicy = "sandbox; default-src 'none'; img-src data: https:; style-src 'unsafe-inline'";

/** A page on 127.0.0.1 that lists messages and answers them; the same as JSON under /api. */
export async function startWebInbox(options: WebInboxOptions): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = await serveHttp(options.port, (request) => handle(request, options));
  return { url: `http://127.0.0.1:${server.port}/`, close: () => server.close() };
}

async function handle(request: IncomingMessage, options: WebInboxOptions): Promise<HttpReply> {
  // A page elsewhere could point its own name at 127.0.0.1 or post a form here.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '') || isForeign(request)) return plain(403, 'only from this machine');
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const id = /^\/(?:api\/)?messages\/(\d+)(?:\/(?:html|raw|answer))?$/.exec(url.pathname)?.[1];
  if (id === undefined) return handleInbox(`${request.method} ${url.pathname}`, options, url);
  const message = options.inbox.get(id);
  return message ? handleMessage(`${request.method} ${url.pathname.replace(/\d+/, ':id')}`, request, options, message) : plain(404, 'no such message');
}

async function handleInbox(route: string, options: WebInboxOptions, url: URL): Promise<HttpReply> {
  const { inbox } = options;
  switch (route) {
    case 'GET /':
      return page(options, undefined, url.searchParams.get('said') ?? '');
    case 'GET /api/messages':
      return json(inbox.list().map(({ raw, ...rest }) => ({ ...rest, bytes: raw.length })));
    case 'DELETE /api/messages':
      inbox.clear();
      return json({});
    case 'POST /clear':
      inbox.clear();
      return redirect('/');
    default:
      return plain(404, 'not found');
  }
}

async function handleMessage(route: string, request: IncomingMessage, options: WebInboxOptions, message: InboxMessage): Promise<HttpReply> {
  const { inbox } = options;
  switch (route) {
    case 'GET /messages/:id':
      return page(options, message, new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('said') ?? '');
    case 'GET /messages/:id/html':
      return html(mailPolicy, (await inbox.read(message)).html);
    case 'GET /messages/:id/raw':
      return plain(200, Buffer.from(message.raw, message.channel === 'email' ? 'latin1' : 'utf8'));
    case 'GET /api/messages/:id':
      return json({ ...message, ...(await inbox.read(message)) });
    case 'POST /messages/:id/answer':
      return redirect(`/messages/${message.id}${await unlessNoted(inbox, message, answer(request, options, message))}`);
    case 'POST /api/messages/:id/answer':
      return json({ said: await answer(request, options, message) });
    default:
      return plain(405, 'not allowed');
  }
}

/** What was sent stands below the message from now on; only what failed has to be said. */
async function unlessNoted(inbox: Inbox, message: InboxMessage, answered: Promise<string>): Promise<string> {
  const said = await answered;
  return inbox.answers(message.id).at(-1)?.said === said ? '' : `?said=${encodeURIComponent(said)}`;
}

async function answer(request: IncomingMessage, options: WebInboxOptions, message: InboxMessage): Promise<string> {
  if (!options.onAnswer) return 'Nobody takes answers here.';
  const form = await readForm(request);
  const kind = answerKind(form.get('kind'));
  const content = form.get('text') ?? '';
  try {
    const became = await options.onAnswer(await createAnswer(options.inbox, message, kind, content));
    const said = `${{ reply: 'Answer', away: 'Out-of-office notice', bounce: 'Bounce' }[kind]} sent: ${became}.`;
    options.inbox.noteAnswer({ to: message.id, text: kind === 'reply' ? content : '', said, at: Date.now() });
    return said;
  } catch (error) {
    return `Could not hand over the answer: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function page(options: WebInboxOptions, selected: InboxMessage | undefined, said: string): Promise<HttpReply> {
  const { inbox } = options;
  const newest = inbox.list().slice(-shown).reverse();
  const rowOf = async (message: InboxMessage): Promise<InboxRow> => ({ message, readable: await inbox.read(message), answers: inbox.answers(message.id) });
  const rows = await Promise.all(newest.map(rowOf));
  const open = selected && (await rowOf(selected));
  const nonce = randomBytes(16).toString('base64');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  return html(policy, inboxPage({ rows, total: inbox.list().length, open, said, nonce, canAnswer: options.onAnswer !== undefined }));
}

function isForeign(request: IncomingMessage): boolean {
  const { origin } = request.headers;
  return request.method !== 'GET' && origin !== undefined && origin !== `http://${request.headers.host}`;
}

function answerKind(value: string | null): AnswerKind {
  return value === 'away' || value === 'bounce' ? value : 'reply';
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  if (!(Number(request.headers['content-length']) <= maxFormBytes)) throw new Error('form too big');
  return new URLSearchParams(await text(request));
}

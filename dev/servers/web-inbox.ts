import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Answer, AnswerKind } from './answer';
import { createAnswer } from './answer';
import type { Inbox, InboxMessage } from './inbox';
import { inboxPage } from './inbox-page';

export interface WebInboxOptions {
  readonly inbox: Inbox;
  readonly port: number;
  readonly onAnswer?: (answer: Answer) => Promise<void>;
}

const shown = 200;
const maxFormBytes = 1_000_000;

/** A page on 127.0.0.1 that lists messages and answers them; the same as JSON under /api. */
export async function startWebInbox(options: WebInboxOptions): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    handle(request, response, options).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('web inbox has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, options: WebInboxOptions): Promise<void> {
  const { inbox } = options;
  // A page elsewhere could point its own name at 127.0.0.1 or post a form here.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '') || isForeign(request)) return plain(response, 403, 'only from this machine');
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const message = /^\/(?:api\/)?messages\/(\d+)(?:\/(html|raw|answer))?$/.exec(url.pathname);
  const found = message?.[1] === undefined ? undefined : inbox.get(message[1]);
  if (message && !found) return plain(response, 404, 'no such message');
  const route = `${request.method} ${found ? url.pathname.replace(/\d+/, ':id') : url.pathname}`;

  switch (route) {
    case 'GET /':
      return page(response, options, undefined, url.searchParams.get('said') ?? '');
    case 'GET /api/messages':
      return json(response, inbox.list().map(({ raw, ...rest }) => ({ ...rest, bytes: raw.length })));
    case 'DELETE /api/messages':
    case 'POST /clear':
      inbox.clear();
      return request.method === 'POST' ? redirect(response, '/') : json(response, {});
    default:
      if (found) return handleMessage(route, request, response, options, found, url);
      return plain(response, 404, 'not found');
  }
}

async function handleMessage(route: string, request: IncomingMessage, response: ServerResponse, options: WebInboxOptions, message: InboxMessage, url: URL): Promise<void> {
  switch (route) {
    case 'GET /messages/:id':
      return page(response, options, message, url.searchParams.get('said') ?? '');
    case 'GET /messages/:id/html':
      return html(response, "sandbox; default-src 'none'; img-src data: https:; style-src 'unsafe-inline'", (await options.inbox.read(message)).html);
    case 'GET /messages/:id/raw':
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }).end(Buffer.from(message.raw, message.channel === 'email' ? 'latin1' : 'utf8'));
      return;
    case 'GET /api/messages/:id':
      return json(response, { ...message, ...(await options.inbox.read(message)) });
    case 'POST /messages/:id/answer':
    case 'POST /api/messages/:id/answer': {
      const form = await readForm(request);
      const said = await hand(options, message, answerKind(form.get('kind')), form.get('text') ?? '');
      if (route.startsWith('POST /api')) return json(response, { said });
      return redirect(response, `/messages/${message.id}?said=${encodeURIComponent(said)}`);
    }
    default:
      return plain(response, 405, 'not allowed');
  }
}

async function hand(options: WebInboxOptions, message: InboxMessage, kind: AnswerKind, text: string): Promise<string> {
  if (!options.onAnswer) return 'Nobody takes answers here.';
  try {
    await options.onAnswer(await createAnswer(options.inbox, message, kind, text));
    return kind === 'reply' ? 'Answer sent.' : kind === 'away' ? 'Out-of-office notice sent.' : 'Bounce sent.';
  } catch (error) {
    return `Could not hand over the answer: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function page(response: ServerResponse, options: WebInboxOptions, selected: InboxMessage | undefined, said: string): Promise<void> {
  const newest = options.inbox.list().slice(-shown).reverse();
  const rows = await Promise.all(newest.map(async (message) => ({ message, readable: await options.inbox.read(message) })));
  const nonce = randomBytes(16).toString('base64');
  const open = selected && { message: selected, readable: await options.inbox.read(selected) };
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  html(response, policy, inboxPage({ rows, total: options.inbox.list().length, open, said, nonce, canAnswer: options.onAnswer !== undefined }));
}

function isForeign(request: IncomingMessage): boolean {
  const { origin } = request.headers;
  return request.method !== 'GET' && origin !== undefined && origin !== `http://${request.headers.host}`;
}

function answerKind(value: string | null): AnswerKind {
  return value === 'away' || value === 'bounce' ? value : 'reply';
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > maxFormBytes) throw new Error('form too big');
    chunks.push(part);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function html(response: ServerResponse, policy: string, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }).end(body);
}
function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
}
function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location }).end();
}

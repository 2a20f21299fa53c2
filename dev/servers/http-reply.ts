import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';

/** What a handler answers; written in one place. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export function json(body: unknown, status = 200): HttpReply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
export function plain(status: number, body: string | Buffer): HttpReply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }, body };
}
export function html(policy: string, body: string): HttpReply {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' }, body };
}
export function redirect(location: string): HttpReply {
  return { status: 303, headers: { location }, body: '' };
}

/** Listens on 127.0.0.1; what a handler throws becomes a 500. */
export async function serveHttp(port: number, handle: (request: IncomingMessage) => Promise<HttpReply>): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    handle(request).then(
      (reply) => write(response, reply),
      (error: unknown) => write(response, plain(500, String(error))),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return { port: portOf(server), close: () => close(server) };
}

function write(response: ServerResponse, reply: HttpReply): void {
  response.writeHead(reply.status, reply.headers).end(reply.body);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('server has no port');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

import type { Socket } from 'node:net';
import { createServer } from 'node:net';

export interface ScriptedServer {
  readonly port: number;
  /** Lines received, in order, over all connections. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

/**
 * A server on 127.0.0.1 that answers line by line exactly as the script says, for conversations no well-behaved server has.
 *
 * @param script gets '' on connect, then each line; what it answers is sent, undefined says nothing
 */
export async function startScriptedServer(script: (line: string, socket: Socket) => string | undefined): Promise<ScriptedServer> {
  const lines: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    let rest = '';
    const say = (line: string): void => {
      const answer = script(line, socket);
      if (answer !== undefined && !socket.destroyed) socket.write(`${answer}\r\n`);
    };
    say('');
    socket.on('data', (chunk) => {
      const parts = (rest + chunk.toString('latin1')).split('\r\n');
      rest = parts.pop() ?? '';
      for (const line of parts) {
        lines.push(line);
        say(line);
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    lines,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

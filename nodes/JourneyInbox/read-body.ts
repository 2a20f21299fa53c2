import type { IncomingMessage } from 'node:http';

/** The body as it came, unpacked if it was packed; undefined when it is larger than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  // n8n puts its reader on every request; a second call reads nothing.
  const fits = await request.readRawBody().then(
    () => true,
    (error: unknown) => {
      if (isTooLarge(error)) return false;
      throw error;
    },
  );
  if (!fits) {
    // The reader stopped halfway; the rest has to pass, or the connection hangs.
    request.resume();
    return undefined;
  }
  const { rawBody = Buffer.alloc(0) } = request as { readonly rawBody?: Buffer };
  return rawBody.length > limit ? undefined : rawBody;
}

/** How the library raw-body, with which n8n reads, refuses what is above n8n's own limit. */
function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large';
}

/** What can go wrong between us and n8n. */
export type N8nErrorCode =
  /** Nobody answers at the address. */
  | 'unreachable'
  /** What answers sends us on to another address, which is the detail. */
  | 'moved'
  /** Somebody answers, but it isn't n8n's API. */
  | 'not-n8n'
  /** 401: no such API key. */
  | 'bad-key'
  /** 403: the key may not do this. */
  | 'forbidden'
  | 'not-found'
  /** 409: for example a webhook path that another workflow has. */
  | 'conflict'
  /** 400 and the like: n8n says why. */
  | 'refused'
  /** 5xx. */
  | 'failed';

/** n8n could not be asked, or said no. Hosts turn `code` into words; `detail` is n8n's own text. */
export class N8nError extends Error {
  constructor(
    readonly code: N8nErrorCode,
    readonly url: string,
    readonly detail: string,
    /** What was asked, for example `POST /workflows`. */
    readonly call: string,
  ) {
    super(`${code}: ${call}: ${detail}`);
    this.name = 'N8nError';
  }
}

/** The error code of an HTTP status. */
export function codeOfStatus(status: number): N8nErrorCode {
  if (status === 401) return 'bad-key';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  return status >= 500 ? 'failed' : 'refused';
}

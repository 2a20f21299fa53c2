import { StoreError, type Store } from '../../core/store-port';

/** What the worker thread is started with. */
export interface WorkerSettings {
  readonly file: string;
  readonly testClock: boolean;
  readonly busyTimeoutMs: number;
  /** One number, ms, added to the real clock: lets tests move lease time. */
  readonly leaseShift?: SharedArrayBuffer;
}

export interface Call {
  readonly id: number;
  readonly part: StorePart | 'store';
  readonly method: string;
  readonly args: readonly unknown[];
}
export type StorePart = Exclude<keyof Store, 'id' | 'close'>;

/** The first message has no call: it tells the store's id, or why it couldn't be opened. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: SentError };

interface SentError {
  readonly code?: StoreError['code'];
  readonly params?: StoreError['params'];
  readonly message: string;
  readonly stack: string;
}

/** Errors lose their class on the way between threads. */
export function packError(error: unknown): SentError {
  if (!(error instanceof Error)) return { message: String(error), stack: '' };
  const { message, stack = '' } = error;
  return error instanceof StoreError ? { code: error.code, params: error.params, message, stack } : { message, stack };
}

export function unpackError({ code, params, message, stack }: SentError): Error {
  const error = code === undefined ? new Error(message) : new StoreError(code, params);
  if (stack !== '') error.stack = stack;
  return error;
}

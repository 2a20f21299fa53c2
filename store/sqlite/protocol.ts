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
  readonly args: Packed;
}
export type StorePart = Exclude<keyof Store, 'id' | 'close'>;

/** The first message has no call: it tells the store's id, or why it couldn't be opened. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: Packed }
  | { readonly id: number; readonly ok: false; readonly error: SentError };

/**
 * What goes between the threads: plain data and, on top, perhaps a map. As text it is there in half the time that a copy of a thousand
 * small objects takes.
 */
export interface Packed {
  readonly json: string;
  readonly map: boolean;
}

export function pack(value: unknown): Packed {
  const map = value instanceof Map;
  // Nothing at all has no text.
  return value === undefined ? { json: '', map } : { json: JSON.stringify(map ? Array.from(value) : value), map };
}

export function unpack({ json, map }: Packed): unknown {
  if (json === '') return undefined;
  const value: unknown = JSON.parse(json);
  return map ? new Map(value as readonly (readonly [unknown, unknown])[]) : value;
}

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

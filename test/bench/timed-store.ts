import type { Store } from '../../core/store-port';

export interface CallTime {
  /** `part.method`. */
  readonly call: string;
  readonly calls: number;
  readonly ms: number;
}

/** A store that keeps the time of every call, seen from the caller. */
export function timedStore(store: Store): { readonly store: Store; times(): readonly CallTime[] } {
  const times = new Map<string, CallTime>();
  const timed = (name: string, method: (...args: readonly unknown[]) => Promise<unknown>) => async (...args: readonly unknown[]): Promise<unknown> => {
    const began = performance.now();
    const result = await method(...args);
    const known = times.get(name) ?? { call: name, calls: 0, ms: 0 };
    times.set(name, { call: name, calls: known.calls + 1, ms: known.ms + performance.now() - began });
    return result;
  };
  const parts = Object.entries(store).map(([part, value]: [string, unknown]): readonly [string, unknown] => {
    if (typeof value !== 'object' || value === null) return [part, value];
    const methods = Object.entries(value).map(([name, method]: [string, unknown]) => [name, timed(`${part}.${name}`, (method as (...args: readonly unknown[]) => Promise<unknown>).bind(value))]);
    return [part, Object.fromEntries(methods)];
  });
  // Built from the store's own entries, method for method.
  return { store: Object.fromEntries(parts) as unknown as Store, times: () => Array.from(times.values()).sort((left, right) => right.ms - left.ms) };
}

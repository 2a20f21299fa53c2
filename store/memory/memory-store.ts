import type { Store } from '../../core/store-port';
import { createId as newId } from '../create-id';
import { createStore } from '../logic/create-store';
import { createMemoryBackend } from './memory-backend';

export interface MemoryStoreOptions {
  readonly id?: string;
  /** Lease clock, ms; the real one without it. Journey time is this plus what `clock.advance` added. */
  readonly now?: () => number;
  readonly testClock?: boolean;
  readonly createId?: () => string;
}

/** A whole store that lives as long as the process: for runs by hand in n8n and for tests. */
export function createMemoryStore(options: MemoryStoreOptions = {}): Store {
  const now = options.now ?? Date.now;
  // Nothing outlives the process, so there is nothing to hide: addresses stay as they are.
  const createId = options.createId ?? ((): string => newId());
  const hashAddress = (channel: string, address: string): string => `${channel}:${address}`;
  return createStore(createMemoryBackend(now), { id: options.id ?? createId(), createId, hashAddress, testClock: options.testClock ?? false });
}

import type { Store } from '../../core/store-port';
import type { StorePart } from './protocol';
import { WorkerClient } from './worker-client';

export interface SqliteStoreOptions {
  readonly file: string;
  readonly testClock: boolean;
  /** How long to wait for another process's transaction, ms. */
  readonly busyTimeoutMs?: number;
  /** For tests: one number, ms, added to the real clock. */
  readonly leaseShift?: SharedArrayBuffer;
}

/** Waits longer than several writers need in turn (measured up to 2.5 s with four), shorter than a person's patience. */
const busyTimeoutMs = 15_000;

/** Opens the file in a thread of its own, so that the caller's thread never waits for a lock or a scan. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const client = new WorkerClient({ busyTimeoutMs, ...options });
  const id = await client.open();
  return {
    id,
    clock: proxyOf(client, 'clock', ['now', 'advance']),
    contacts: proxyOf(client, 'contacts', [
      'upsert', 'get', 'findByAddress', 'page', 'recordEvents', 'eventFacts', 'messageFacts', 'recordConsent', 'consentFacts', 'suppress', 'unsuppress',
    ]),
    journeys: proxyOf(client, 'journeys', ['register', 'get', 'list', 'takeOver', 'offer']),
    enrolments: proxyOf(client, 'enrolments', ['enrol', 'begin', 'record', 'halt', 'renew', 'remove', 'move', 'retry', 'ofContacts', 'get']),
    fatigue: proxyOf(client, 'fatigue', ['hold', 'recordTouches']),
    outbox: proxyOf(client, 'outbox', ['prepare', 'drafts', 'begin', 'begun', 'finish', 'noteTrouble', 'settleUnknown', 'stopSending', 'resumeAccount']),
    replies: proxyOf(client, 'replies', ['record']),
    pumps: proxyOf(client, 'pumps', ['beat', 'stop', 'live', 'claim', 'settle']),
    reports: proxyOf(client, 'reports', ['account', 'receipts', 'health', 'unknownSends']),
    close: () => client.close(),
  };
}

/** A part of the store whose methods run in the thread. A method left out is a type error at the call above. */
function proxyOf<P extends StorePart, const M extends readonly (keyof Store[P] & string)[]>(
  client: WorkerClient,
  part: P,
  methods: [keyof Store[P]] extends [M[number]] ? M : never,
): Store[P] {
  const names: readonly string[] = methods;
  return Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => client.call(part, name, args)])) as unknown as Store[P];
}

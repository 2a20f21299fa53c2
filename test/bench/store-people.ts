import { readConsentEvent, readContact, readEvent } from '../../core/validate/validate-input';
import type { Problem } from '../../core/problem';
import type { Result } from '../../core/result';
import type { Store } from '../../core/store-port';
import type { BenchPeople } from './bench-contacts';

/** Puts people, purchases and consent into a store directly, validated as Journey Data would. */
export async function storePeople(store: Store, people: BenchPeople): Promise<void> {
  let ids = 0;
  const defaults = { now: Date.now(), createId: () => `bench-id-${ids++}` };
  await store.contacts.upsert(people.contacts.map((row) => value(readContact(row))));
  await store.contacts.recordEvents(people.events.map((row) => value(readEvent(row, defaults))));
  await store.contacts.recordConsent(people.consent.map((row) => value(readConsentEvent(row, defaults))));
}

function value<T>(result: Result<T, readonly Problem[]>): T {
  if (result.ok) return result.value;
  throw new Error(`a row of the benchmark is wrong: ${JSON.stringify(result.error)}`);
}

import { defaultConnections } from '../../../channels/create-channels';
import { channelIds } from '../../../core/channel-id';
import type { Contact } from '../../../core/journey/inputs';
import type { ConsentEventInput } from '../../../core/journey/inputs';
import type { Channels, SenderIdentity, Services } from '../../../core/services';
import type { ConsentFacts, Store } from '../../../core/store-port';
import { createMemoryStore } from '../../../store/memory/memory-store';
import { overlay } from '../host/overlay';

/**
 * A store for test runs in the editor: what happens in it happens nowhere else. It begins with the contacts of the test and their
 * consent, copied from the real store; questions about their past are asked there, read only. Caps count from nothing.
 */
export interface ManualSession {
  readonly store: Store;
  /** Copies what the real store knows of these contacts. */
  seed(contacts: readonly Contact[]): Promise<void>;
}

const sessions = new Map<string, ManualSession>();
const mostSessions = 20;

/** The session in which an item was made, else a new one: "Execute step" goes on where the last test run stopped. */
export function manualSession(id: string | undefined, real: Store): ManualSession {
  const known = id === undefined ? undefined : sessions.get(id);
  if (known !== undefined) return known;
  const session = createSession(real);
  sessions.set(session.store.id, session);
  const [oldest] = sessions.keys();
  if (sessions.size > mostSessions && oldest !== undefined) sessions.delete(oldest);
  return session;
}

function createSession(real: Store): ManualSession {
  const memory = createMemoryStore();
  const seeded = new Set<string>();
  const contacts = overlay(memory.contacts, { eventFacts: real.contacts.eventFacts.bind(real.contacts), messageFacts: real.contacts.messageFacts.bind(real.contacts) });
  return {
    store: overlay(memory, { contacts }),
    seed: async (list) => {
      const fresh = list.filter((contact) => !seeded.has(contact.id));
      fresh.forEach((contact) => seeded.add(contact.id));
      if (fresh.length === 0) return;
      await memory.contacts.upsert(fresh);
      const facts = await real.contacts.consentFacts(fresh.map((contact) => contact.id));
      for (const [contact, fact] of facts) {
        await memory.contacts.recordConsent(asEvents(contact, fact));
        await memory.contacts.suppress(asSuppressions(fact));
      }
    },
  };
}

function asEvents(contact: string, facts: ConsentFacts): readonly ConsentEventInput[] {
  return facts.states.map((state, index) => ({ ...state, id: `${contact}:${index}`, contact, actor: '', proof: {} }));
}

function asSuppressions(facts: ConsentFacts): Parameters<Store['contacts']['suppress']>[0] {
  return Object.entries(facts.suppressed).map(([key, reason]) => {
    const colon = key.indexOf(':');
    return { channel: key.slice(0, colon) as Contact['addresses'][number]['channel'], address: key.slice(colon + 1), reason };
  });
}

/** Services of a test run: every channel is there, and none sends. */
export function manualServices(store: Store, identity: SenderIdentity): Services {
  const channels: Channels = {
    identity,
    connections: defaultConnections,
    available: () => channelIds,
    account: (channel) => `test:${channel}`,
    defaultFrom: () => identity.replyTo,
    inTurn: (_through, work) => work(),
    send: (messages) => Promise.resolve(messages.map((message) => ({ type: 'sent' as const, providerId: `test:${message.messageKey}` }))),
  };
  return { store, channels, clock: { now: () => Date.now() } };
}

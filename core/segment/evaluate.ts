import { durationMs } from '../time/duration';
import type { EventRule, MessageRule, Rule } from '../journey/journey';
import type { Contact } from '../journey/inputs';
import type { EventFacts, EventQuery, FactSubject, MessageQuery, Store } from '../store-port';
import { evaluateRule } from './evaluate-rule';
import { noEvents } from './no-events';

export interface RuleSubject {
  readonly contact: Contact;
  /** Only events and messages after this time count (ms). Exit criteria set it to the entry into the journey. Without it: all. */
  readonly since?: number;
}

/**
 * Judges every rule for every subject: one array per subject, in order, with one answer per rule.
 * The store is asked once for the whole batch.
 *
 * @param now events and messages after this time (ms) do not count, days are counted back from it.
 */
export async function evaluateRules(
  rules: readonly Rule[],
  subjects: readonly RuleSubject[],
  now: number,
  store: Pick<Store, 'contacts'>,
): Promise<boolean[][]> {
  const leaves = collectLeaves(rules);
  const facts = await factsOf(subjects, leaves, now, store);
  return subjects.map((subject, index) => {
    const own = facts[index] ?? nothing;
    return rules.map((rule) =>
      evaluateRule(rule, {
        contact: subject.contact,
        now,
        events: (leaf) => own.events[leaves.events.indexOf(leaf)] ?? noEvents,
        messages: (leaf) => own.messages[leaves.messages.indexOf(leaf)] ?? 0,
      }),
    );
  });
}

interface Leaves {
  readonly events: readonly EventRule[];
  readonly messages: readonly MessageRule[];
}
interface SubjectFacts {
  readonly events: readonly EventFacts[];
  readonly messages: readonly number[];
}

const nothing: SubjectFacts = { events: [], messages: [] };
/** Earliest time a Date can hold: birthdays are events, too. */
const beginningOfTime = -8_640_000_000_000_000;

function collectLeaves(rules: readonly Rule[]): Leaves {
  const events: EventRule[] = [];
  const messages: MessageRule[] = [];
  const visit = (rule: Rule): void => {
    if (rule.type === 'group') rule.rules.forEach(visit);
    else if (rule.type === 'event') events.push(rule);
    else if (rule.type === 'message') messages.push(rule);
  };
  rules.forEach(visit);
  return { events, messages };
}

async function factsOf(subjects: readonly RuleSubject[], leaves: Leaves, now: number, { contacts }: Pick<Store, 'contacts'>): Promise<readonly SubjectFacts[]> {
  const asked = subjects.map(({ contact, since }): FactSubject => ({ contact: contact.id, since: since ?? beginningOfTime }));
  const from = (rule: EventRule | MessageRule): number => (rule.within ? now - durationMs(rule.within) : beginningOfTime);
  const eventQueries = leaves.events.map((rule): EventQuery => ({ event: rule.event, property: rule.property ?? '', from: from(rule), to: now }));
  const messageQueries = leaves.messages.map((rule): MessageQuery => ({ measure: rule.measure, topic: rule.topic ?? '', from: from(rule), to: now }));
  const [events, messages] = await Promise.all([
    asked.length === 0 || eventQueries.length === 0 ? [] : contacts.eventFacts(asked, eventQueries),
    asked.length === 0 || messageQueries.length === 0 ? [] : contacts.messageFacts(asked, messageQueries),
  ]);
  return subjects.map((_, position) => ({ events: events[position] ?? [], messages: messages[position] ?? [] }));
}

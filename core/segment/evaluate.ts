import { durationMs } from '../time/duration';
import type { EventRule, MessageRule, Rule } from '../journey/journey';
import type { Contact } from '../journey/inputs';
import type { EventFacts, EventQuery, MessageQuery, Store } from '../store-port';
import { evaluateRule } from './evaluate-rule';
import { noEvents } from './no-events';

export interface RuleSubject {
  readonly contact: Contact;
  /** Only events and messages after this time count (ms). Exit criteria set it to the entry into the journey. Without it: all. */
  readonly since?: number;
}

/**
 * Judges every rule for every subject: one array per subject, in order, with one answer per rule.
 * The store is asked once for the whole batch; further only about subjects whose events reach back behind their own `since`.
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

async function factsOf(
  subjects: readonly RuleSubject[],
  leaves: Leaves,
  now: number,
  store: Pick<Store, 'contacts'>,
): Promise<readonly SubjectFacts[]> {
  if (subjects.length === 0 || leaves.events.length + leaves.messages.length === 0) return subjects.map(() => nothing);
  const earliest = Math.min(...subjects.map(sinceOf));
  const common = await ask(subjects, leaves, earliest, now, store);
  const answers = subjects.map((subject) => common(subject.contact.id));
  const late = new Map<number, number[]>();
  subjects.forEach((subject, index) => {
    const since = sinceOf(subject);
    if (since > earliest && reachesBehind(answers[index] ?? nothing, since)) late.set(since, [...(late.get(since) ?? []), index]);
  });
  await Promise.all(
    Array.from(late, async ([since, indexes]) => {
      const chosen = indexes.flatMap((index) => subjects[index] ?? []);
      const exact = await ask(chosen, leaves, since, now, store);
      indexes.forEach((index, position) => {
        const subject = chosen[position];
        if (subject !== undefined) answers[index] = exact(subject.contact.id);
      });
    }),
  );
  return answers;
}

/** Whether facts taken from an earlier time on could differ from those taken from `since` on. */
function reachesBehind(facts: SubjectFacts, since: number): boolean {
  return facts.messages.some((count) => count > 0) || facts.events.some((event) => event.first !== null && event.first <= since);
}

async function ask(
  subjects: readonly RuleSubject[],
  leaves: Leaves,
  since: number,
  now: number,
  store: Pick<Store, 'contacts'>,
): Promise<(contact: string) => SubjectFacts> {
  const ids = Array.from(new Set(subjects.map((subject) => subject.contact.id)));
  const from = (rule: EventRule | MessageRule): number => (rule.within ? Math.max(since, now - durationMs(rule.within)) : since);
  const eventQueries = leaves.events.map((rule): EventQuery => ({ event: rule.event, property: rule.property ?? '', from: from(rule), to: now }));
  const messageQueries = leaves.messages.map((rule): MessageQuery => ({ measure: rule.measure, topic: rule.topic ?? '', from: from(rule), to: now }));
  const [events, messages] = await Promise.all([
    eventQueries.length === 0 ? new Map<string, readonly EventFacts[]>() : store.contacts.eventFacts(ids, eventQueries),
    messageQueries.length === 0 ? new Map<string, readonly number[]>() : store.contacts.messageFacts(ids, messageQueries),
  ]);
  return (contact) => ({ events: events.get(contact) ?? [], messages: messages.get(contact) ?? [] });
}

function sinceOf(subject: RuleSubject): number {
  return subject.since ?? beginningOfTime;
}

import fc from 'fast-check';
import { evaluateRules } from '../../../core/segment/evaluate';
import { dayMs } from '../../../core/time/duration';
import type { AttributeRule, Rule } from '../../../core/journey/journey';
import type { Contact, EventInput } from '../../../core/journey/inputs';
import type { EventFacts, EventQuery, FactSubject, MessageQuery, Store } from '../../../core/store-port';

const now = Date.UTC(2026, 10, 22);
const person = (id: string, rest: Partial<Contact> = {}): Contact => ({ id, addresses: [], attributes: {}, ...rest });
const event = (contact: string, daysAgo: number, properties: EventInput['properties'] = {}, name = 'purchase'): EventInput => ({
  id: `${contact}-${String(daysAgo)}`, contact, name, at: now - daysAgo * dayMs, properties,
});

/** The port's two questions, answered straight from its words; counts how often it is asked. */
function facts(events: readonly EventInput[], messages: readonly { contact: string; at: number; topic: string }[] = []) {
  const asked = { events: 0, messages: 0 };
  const eventFacts = (subjects: readonly FactSubject[], queries: readonly EventQuery[]): Promise<readonly (readonly EventFacts[])[]> => {
    asked.events++;
    return Promise.resolve(subjects.map((subject) => queries.map((query) => answer(subject, query))));
  };
  const answer = ({ contact, since }: FactSubject, query: EventQuery): EventFacts => {
    const found = events.filter((one) => one.contact === contact && one.name === query.event && one.at > since && one.at > query.from && one.at <= query.to);
    const values = found.map((one) => one.properties[query.property]).filter((value) => typeof value === 'number');
    const times = found.map((one) => one.at);
    const extreme = (of: (...values: number[]) => number, list: number[]): number | null => (list.length === 0 ? null : of(...list));
    return {
      count: found.length, sum: values.reduce((sum, value) => sum + value, 0), min: extreme(Math.min, values), max: extreme(Math.max, values),
      first: extreme(Math.min, times), last: extreme(Math.max, times),
    };
  };
  const messageFacts = (subjects: readonly FactSubject[], queries: readonly MessageQuery[]): Promise<readonly (readonly number[])[]> => {
    asked.messages++;
    const count = ({ contact, since }: FactSubject, query: MessageQuery): number =>
      messages.filter((one) => one.contact === contact && (query.topic === '' || query.topic === one.topic) && one.at > since && one.at > query.from && one.at <= query.to).length;
    return Promise.resolve(subjects.map((subject) => queries.map((query) => count(subject, query))));
  };
  const store = { contacts: { eventFacts, messageFacts } } as unknown as Pick<Store, 'contacts'>;
  return { store, asked };
}

const holds = async (rule: Rule, contact: Contact, events: readonly EventInput[] = [], since?: number): Promise<boolean> => {
  const [answers] = await evaluateRules([rule], [{ contact, ...(since !== undefined && { since }) }], now, facts(events).store);
  return answers?.[0] ?? false;
};

describe('attributes', () => {
  const contact = person('a', { country: 'JP', attributes: { company: { size: 12 }, 'a.b': 1, none: null, zero: 0, '': 'e' } });
  test.each<[string, Omit<AttributeRule, 'type' | 'field'>, boolean]>([
    ['country', { op: 'eq', value: 'JP' }, true],
    ['attributes.company.size', { op: 'gt', value: 10 }, true],
    ['attributes.a.b', { op: 'eq', value: 1 }, true],
    ['attributes.zero', { op: 'exists' }, true],
    ['attributes.none', { op: 'missing' }, true],
    ['attributes.none', { op: 'exists' }, false],
    ['attributes.nobody.home', { op: 'eq', value: '' }, false],
    ['attributes.nobody.home', { op: 'ne', value: 'x' }, true],
    ['attributes.nobody', { op: 'lt', value: 1 }, false],
    ['attributes.constructor', { op: 'exists' }, false],
    ['constructor.name', { op: 'exists' }, false],
    ['country.length', { op: 'exists' }, false],
    ['locale', { op: 'missing' }, true],
  ])('%s %j: %s', async (field, rule, expected) => {
    expect(await holds({ type: 'attribute', field, ...rule }, contact)).toBe(expected);
  });
});

describe('events', () => {
  const bought = [event('a', 10, { total: 5 }), event('a', 100, { total: 7 }), event('a', 3, { total: 'gift' })];
  const rule = (rest: Partial<Rule & { type: 'event' }>): Rule => ({ type: 'event', event: 'purchase', measure: 'count', op: 'eq', value: 0, ...rest });

  test.each<[Partial<Rule & { type: 'event' }>, boolean]>([
    [{ value: 3 }, true],
    [{ within: { amount: 30, unit: 'days' }, value: 2 }, true],
    [{ measure: 'sum', property: 'total', value: 12 }, true],
    [{ measure: 'min', property: 'total', value: 5 }, true],
    [{ measure: 'max', property: 'total', value: 7 }, true],
    [{ measure: 'days-since-last', value: 3 }, true],
    [{ measure: 'days-since-first', op: 'gte', value: 100 }, true],
    [{ event: 'refund', value: 0 }, true],
    [{ event: 'refund', measure: 'sum', property: 'total', value: 0 }, true],
  ])('%j', async (rest, expected) => {
    expect(await holds(rule(rest), person('a'), bought)).toBe(expected);
  });

  test('without events, days and extremes are missing: only ne holds', async () => {
    for (const measure of ['days-since-first', 'days-since-last', 'min', 'max'] as const) {
      for (const op of ['eq', 'lt', 'lte', 'gt', 'gte'] as const) expect(await holds(rule({ measure, op, value: 1 }), person('a'))).toBe(false);
      expect(await holds(rule({ measure, op: 'ne', value: 1 }), person('a'))).toBe(true);
    }
  });

  test('days are whole days that have passed', async () => {
    const yesterday = [event('a', 1.9)];
    expect(await holds(rule({ measure: 'days-since-last', value: 1 }), person('a'), yesterday)).toBe(true);
    expect(await holds(rule({ measure: 'days-since-last', op: 'gte', value: 2 }), person('a'), yesterday)).toBe(false);
  });

  test('events after the date in question have not happened', async () => {
    expect(await holds(rule({ value: 0 }), person('a'), [event('a', -1)])).toBe(true);
  });

  test('with since, only later events count', async () => {
    expect(await holds(rule({ value: 2 }), person('a'), bought, now - 50 * dayMs)).toBe(true);
    expect(await holds(rule({ value: 1 }), person('a'), bought, now - 10 * dayMs)).toBe(true);
  });
});

test('groups join their rules, and an empty all holds for everyone', async () => {
  const yes: Rule = { type: 'attribute', field: 'id', op: 'exists' };
  const no: Rule = { type: 'attribute', field: 'id', op: 'missing' };
  const join = (combinator: 'all' | 'any' | 'none', rules: Rule[]): Promise<boolean> => holds({ type: 'group', combinator, rules }, person('a'));
  expect(await join('all', [])).toBe(true);
  expect(await join('any', [])).toBe(false);
  expect(await join('none', [])).toBe(true);
  expect(await join('all', [yes, no])).toBe(false);
  expect(await join('any', [yes, no])).toBe(true);
  expect(await join('none', [yes, no])).toBe(false);
  expect(await join('none', [no])).toBe(true);
});

test('a batch of a thousand costs one question, whenever they entered', async () => {
  const subjects = Array.from({ length: 1000 }, (_, index) => ({ contact: person(String(index)), since: now - index * 1000 }));
  const before = subjects.map(({ contact }) => event(contact.id, 1));
  const { store, asked } = facts([...before, event('5', 0.0000001)]);
  const rules: Rule[] = [
    { type: 'event', event: 'purchase', measure: 'count', op: 'gte', value: 1 },
    { type: 'message', measure: 'sent', op: 'gte', value: 1 },
  ];
  const answers = await evaluateRules(rules, subjects, now, store);
  expect(answers.findIndex((answer) => answer[0])).toBe(5);
  expect(asked).toEqual({ events: 1, messages: 1 });
});

test('rules without events or messages ask nothing', async () => {
  const { store, asked } = facts([]);
  await evaluateRules([{ type: 'attribute', field: 'id', op: 'exists' }], [{ contact: person('a') }], now, store);
  expect(asked).toEqual({ events: 0, messages: 0 });
});

test('whatever the entries and events, the batch answers as each contact asked alone', async () => {
  const day = fc.integer({ min: 0, max: 20 });
  const subject = fc.record({ id: fc.constantFrom('a', 'b', 'c'), since: fc.option(day, { nil: undefined }) });
  await fc.assert(
    fc.asyncProperty(fc.array(subject, { maxLength: 6 }), fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), day }), { maxLength: 8 }), day, async (who, happened, within) => {
      const events = happened.map((one) => event(one.id, one.day, { total: one.day }));
      const messages = happened.map((one) => ({ contact: one.id, at: now - one.day * dayMs, topic: 't' }));
      const rules: Rule[] = [
        { type: 'event', event: 'purchase', measure: 'count', op: 'gte', value: 2 },
        { type: 'event', event: 'purchase', measure: 'max', property: 'total', op: 'gte', value: 5, within: { amount: within + 1, unit: 'days' } },
        { type: 'event', event: 'purchase', measure: 'days-since-first', op: 'lt', value: 9 },
        { type: 'message', measure: 'sent', topic: 't', op: 'gte', value: 2 },
      ];
      const subjects = who.map((one) => ({ contact: person(one.id), ...(one.since !== undefined && { since: now - one.since * dayMs }) }));
      const together = await evaluateRules(rules, subjects, now, facts(events, messages).store);
      const alone = await Promise.all(subjects.map(async (one) => (await evaluateRules(rules, [one], now, facts(events, messages).store))[0]));
      expect(together).toEqual(alone);
    }),
    { numRuns: 200 },
  );
});

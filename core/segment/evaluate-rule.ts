import { dayMs } from '../time/duration';
import type { EventRule, MessageRule, Rule } from '../journey/journey';
import type { Contact } from '../journey/inputs';
import type { EventFacts } from '../store-port';
import { compare } from './compare';
import { readField } from './read-field';

/** What a rule is judged on; the facts were asked of the store before. */
export interface RuleFacts {
  readonly contact: Contact;
  /** Time from which days are counted back, ms. */
  readonly now: number;
  events(rule: EventRule): EventFacts;
  messages(rule: MessageRule): number;
}

/** Whether a rule holds for one contact. Pure. */
export function evaluateRule(rule: Rule, facts: RuleFacts): boolean {
  switch (rule.type) {
    case 'group':
      return group(rule.combinator, rule.rules.map((inner) => evaluateRule(inner, facts)));
    case 'attribute': {
      const value = readField(facts.contact, rule.field);
      if (rule.op === 'exists') return value !== undefined;
      if (rule.op === 'missing') return value === undefined;
      return value === undefined ? rule.op === 'ne' : compare(value, rule.op, rule.value);
    }
    case 'event': {
      const measured = measure(rule.measure, facts.events(rule), facts.now);
      return measured === null ? rule.op === 'ne' : compare(measured, rule.op, rule.value);
    }
    case 'message':
      return compare(facts.messages(rule), rule.op, rule.value);
  }
}

function group(combinator: 'all' | 'any' | 'none', answers: readonly boolean[]): boolean {
  if (combinator === 'all') return answers.every(Boolean);
  const any = answers.some(Boolean);
  return combinator === 'any' ? any : !any;
}

/** Days are whole days that have passed, so that `eq 1` means "yesterday at this time, or up to 24 hours longer ago". */
function measure(kind: EventRule['measure'], facts: EventFacts, now: number): number | null {
  switch (kind) {
    case 'count':
      return facts.count;
    case 'sum':
      return facts.sum;
    case 'min':
      return facts.min;
    case 'max':
      return facts.max;
    case 'days-since-first':
      return facts.first === null ? null : Math.floor((now - facts.first) / dayMs);
    case 'days-since-last':
      return facts.last === null ? null : Math.floor((now - facts.last) / dayMs);
  }
}

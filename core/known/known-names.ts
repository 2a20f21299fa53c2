import { contactFields } from '../journey/contact-fields';
import { isExpression } from '../journey/expression';
import type { Journey, Rule } from '../journey/journey';
import { pathsInTexts } from '../message/paths-in-texts';
import { childrenOf } from '../segment/rule-tree';

/** Names that people have used already, to be offered again instead of typed. */
export interface KnownNames {
  /** Fields of a contact: those that every contact has, then attributes that rules and texts of the journey speak of. */
  readonly contactFields: readonly string[];
  readonly events: readonly string[];
}

/** Looks through the rules and texts of a journey. */
export function knownNames(journey: Journey): KnownNames {
  const rules = rulesOf(journey);
  const used = rules.flatMap((rule) => (rule.type === 'attribute' ? textOf(rule.field) : []));
  const events = [
    ...rules.flatMap((rule) => (rule.type === 'event' ? textOf(rule.event) : [])),
    ...journey.steps.flatMap((step) => (step.kind === 'entry' ? textOf(step.config.event) : [])),
  ];
  return { contactFields: once([...contactFields, ...used, ...attributesInTexts(journey)]), events: once(events) };
}

function rulesOf({ settings, steps }: Journey): readonly Rule[] {
  const roots = [
    ...(isExpression(settings.exitWhen) ? [] : settings.exitWhen),
    ...(settings.goal === undefined ? [] : [settings.goal]),
    ...steps.flatMap((step) => (step.kind === 'segment' && !isExpression(step.config.segments) ? step.config.segments.map(({ rule }) => rule) : [])),
  ];
  const all = (rule: Rule): readonly Rule[] => [rule, ...childrenOf(rule).flatMap(all)];
  return roots.flatMap(all);
}

function attributesInTexts({ messages }: Journey): readonly string[] {
  return pathsInTexts(messages).flatMap((path) => (path.startsWith('contact.attributes.') ? [path.slice('contact.'.length)] : []));
}

/** At run time a setting has its type; in the document it may be an expression, and half-typed it may be empty. */
function textOf(value: unknown): readonly string[] {
  return typeof value === 'string' && value.trim() !== '' ? [value] : [];
}

function once(names: readonly string[]): readonly string[] {
  return Array.from(new Set(names));
}

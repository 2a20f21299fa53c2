import { channelRules } from '../channel';
import { isExpression } from '../journey/expression';
import type { Rule } from '../journey/journey';
import { elsePort, holdoutPort } from '../journey/reserved-ids';
import type { Problem } from '../problem';
import { isAsOf } from '../segment/as-of';
import { isTimeZone } from '../time/is-time-zone';
import type { JourneyView, StepView } from './journey-view';
import { below, problem, type Spot } from './problem';
import { repeated } from './repeated';

/** Settings that have the right shape but make no sense. Whatever is an expression is left alone. */
export function settingsProblems(view: JourneyView): readonly Problem[] {
  return [...journeySettings(view), ...topicProblems(view), ...view.steps.flatMap((step) => stepSettings(view, step))];
}

function journeySettings({ settings }: JourneyView): readonly Problem[] {
  if (settings === undefined) return [];
  const at: Spot = { pointer: '/settings' };
  const { timeZone, quietHours, exitWhen, goal } = settings;
  return [
    ...(isTimeZone(timeZone) ? [] : [problem('bad-time-zone', below(at, 'timeZone'), { timeZone })]),
    ...(quietHours?.from !== undefined && quietHours.from === quietHours.to ? [problem('quiet-hours-empty', below(at, 'quietHours'), { at: quietHours.from })] : []),
    ...exitWhen.flatMap((rule, index) => ruleProblems(rule, below(at, 'exitWhen', index))),
    ...(goal === undefined ? [] : ruleProblems(goal, below(at, 'goal'))),
  ];
}

function topicProblems({ topics = [] }: JourneyView): readonly Problem[] {
  return repeated(topics.map(({ id }) => id)).map(({ id, index }) => problem('duplicate-topic-id', { pointer: `/topics/${index}/id` }, { topic: id }));
}

function stepSettings(view: JourneyView, step: StepView): readonly Problem[] {
  const at = below(step, 'config');
  switch (step.sound?.kind) {
    case 'entry': {
      const { source, event } = step.sound.config;
      return source === 'event' && event === '' ? [problem('event-entry-without-event', below(at, 'event'))] : [];
    }
    case 'segment': {
      const { segments, asOf } = step.sound.config;
      return [
        ...names(segments, below(at, 'segments'), 'duplicate-segment-id', 'segment', elsePort),
        ...segments.flatMap(({ rule }, index) => ruleProblems(rule, below(at, 'segments', index, 'rule'))),
        ...(isLiteral(asOf) && !isAsOf(asOf) ? [problem('bad-date', below(at, 'asOf'), { date: asOf })] : []),
      ];
    }
    case 'consent-check': {
      const { topic } = step.sound.config;
      const known = view.topics === undefined || !isLiteral(topic) || view.topics.some(({ id }) => id === topic);
      return known ? [] : [problem('unknown-topic', below(at, 'topic'), { topic })];
    }
    case 'fatigue-cap': {
      const { caps } = step.sound.config;
      if (isExpression(caps) || view.topics === undefined) return [];
      const known = new Set(['', ...view.topics.map(({ id }) => id)]);
      return caps.flatMap(({ topic }, index) => (isLiteral(topic) && !known.has(topic) ? [problem('unknown-topic', below(at, 'caps', index, 'topic'), { topic })] : []));
    }
    case 'split': {
      const { variants, holdout } = step.sound.config;
      const nobody = [holdout, ...variants.map(({ weight }) => weight)].every((weight) => weight === 0);
      const list = below(at, 'variants');
      return [...names(variants, list, 'duplicate-variant-id', 'variant', holdoutPort), ...(nobody ? [problem('weights-all-zero', list)] : [])];
    }
    case 'send': {
      const { config } = step.sound;
      return Object.values(channelRules).flatMap(({ senderField, isSender, problems }) => {
        const sender = config[senderField];
        return isLiteral(sender) && sender.trim() !== '' && !isSender(sender) ? [problem(problems.sender, below(at, senderField), { sender })] : [];
      });
    }
    default:
      return [];
  }
}

/** Ids that name outputs: each once, and none that the step has anyway. */
function names(
  entries: readonly { readonly id: string }[],
  at: Spot,
  code: 'duplicate-segment-id' | 'duplicate-variant-id',
  what: string,
  reserved: string,
): readonly Problem[] {
  const ids = entries.map(({ id }) => id);
  return [
    ...repeated(ids).map(({ id, index }) => problem(code, below(at, index, 'id'), { [what]: id })),
    ...ids.flatMap((id, index) => (id === reserved ? [problem('reserved-port-name', below(at, index, 'id'), { name: id })] : [])),
  ];
}

function ruleProblems(rule: Rule, at: Spot): readonly Problem[] {
  if (isExpression(rule)) return [];
  switch (rule.type) {
    case 'group':
      return isExpression(rule.rules) ? [] : rule.rules.flatMap((inner, index) => ruleProblems(inner, below(at, 'rules', index)));
    case 'event': {
      const needsProperty = rule.measure === 'sum' || rule.measure === 'min' || rule.measure === 'max';
      return needsProperty && (rule.property ?? '') === '' ? [problem('rule-without-property', at, { measure: rule.measure })] : [];
    }
    case 'attribute': {
      const { op, value } = rule;
      if (op === 'exists' || op === 'missing' || isExpression(op) || isExpression(value)) return [];
      const expected = op === 'in' ? 'list' : 'value';
      return Array.isArray(value) === (expected === 'list') ? [] : [problem('rule-value-mismatch', below(at, 'value'), { op, expected })];
    }
    case 'message':
      return [];
  }
}

/** At run time a setting has its type; in the document it may be an expression. */
function isLiteral(value: unknown): value is string {
  return typeof value === 'string';
}

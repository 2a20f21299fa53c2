import type { Journey, Step } from '../../core/journey/journey';
import type { ExplainWords } from './explain-words';
import { explainRule } from './explain-rule';
import { channelsText, durationText, entriesOf, settingText } from './setting';

/** One sentence (or two) that says what a step does. */
export function explainStep(step: Step, words: ExplainWords, { topics, messages }: Pick<Journey, 'topics' | 'messages'>): string {
  const text = (value: unknown): string => settingText(value, words);
  const duration = (value: unknown): string => durationText(value, words);
  // What people call a thing, where it is there; an expression may stand for its id.
  const topicName = (id: unknown): string => topics.find((topic) => topic.id === id)?.name ?? text(id);
  const messageName = (id: unknown): string => (typeof id === 'string' && Object.hasOwn(messages, id) ? messages[id]?.name : undefined) ?? text(id);
  switch (step.kind) {
    case 'entry':
      if (step.n8n?.['disabled'] === true) return words.entry.off;
      return step.config.source === 'event' ? words.entry.event(text(step.config.event)) : words.entry[step.config.source];
    case 'segment':
      return words.segment(entriesOf(step.config.segments).map(({ name, rule }) => ({ name, rule: explainRule(rule, words) })), text(step.config.asOf));
    case 'consent-check':
      return needsConsent(step.config.topic, topics)
        ? words.consentCheck(topicName(step.config.topic), channelsText(step.config.channels, words))
        : words.reachable(topicName(step.config.topic), channelsText(step.config.channels, words));
    case 'fatigue-cap': {
      const { caps, whenCapped, giveUpAfter } = step.config;
      const parts = entriesOf(caps).map((cap) => ({
        limit: text(cap.limit),
        window: duration(cap.window),
        channel: cap.channel === '' ? '' : words.channel(text(cap.channel)),
        topic: topicName(cap.topic),
      }));
      return words.fatigueCap(parts, whenCapped === 'wait' ? duration(giveUpAfter) : '');
    }
    case 'tailor':
      return words.tailor(messageName(step.config.message), channelsText(step.config.channels, words));
    case 'send': {
      const { class: messageClass, quietHours, expiresAfter, giveUpAfter } = step.config;
      return words.send(text(messageClass), quietHours === 'ignore', duration(expiresAfter), duration(giveUpAfter));
    }
    case 'wait-for-reply':
      return words.wait(duration(step.config.timeout));
    case 'delay':
      return words.delay(duration(step.config.duration));
    case 'split':
      return words.split(shares(step.config, words));
    case 'exit':
      return words.exit(text(step.config.reason), step.config.goal);
    case 'n8n':
      return words.n8n(step.n8n.type, step.config.mayRepeat);
  }
}

function shares(config: Extract<Step, { kind: 'split' }>['config'], words: ExplainWords): readonly { readonly name: string; readonly share: string }[] {
  const variants = entriesOf(config.variants).map(({ name, weight }) => ({ name, weight }));
  const parts = [...variants, { name: words.holdout, weight: config.holdout }].filter((part) => part.weight > 0);
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  return parts.map(({ name, weight }) => ({ name, share: `${Math.round((weight / total) * 1000) / 10}%` }));
}

/** A topic that nobody knows needs it: that is what a run would say. */
function needsConsent(topic: string, topics: Journey['topics']): boolean {
  return (topics.find(({ id }) => id === topic)?.basis ?? 'consent') === 'consent';
}

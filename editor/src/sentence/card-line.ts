import { isExpression } from '../../../core/journey/expression';
import type { Journey, Step } from '../../../core/journey/journey';
import { isObject } from '../../../core/json';
import type { ExplainWords } from '../../../words/explain/explain-words';
import { durationText, entriesOf } from '../../../words/explain/setting';
import type { Words } from '../i18n/en';

/** One line that says what a step is set to, short enough for its card. */
export function cardLine(step: Step, journey: Journey, words: Words['card'], explain: ExplainWords): string {
  const text = (value: unknown): string => (isExpression(value) ? words.setInN8n : typeof value === 'number' || typeof value === 'string' ? String(value) : '');
  const duration = (value: unknown): string => durationText(value, explain);
  switch (step.kind) {
    case 'entry':
      if (isExpression(step.config.source)) return words.setInN8n;
      return step.config.source === 'event' ? words.entry.event(text(step.config.event)) : words.entry[step.config.source];
    case 'segment':
      return entriesOf(step.config.segments).map(({ name }) => text(name)).join(words.between);
    case 'consent-check':
      return words.consent(topicName(journey, text(step.config.topic)), entriesOf(step.config.channels).map((channel) => explain.channel(text(channel))).join(words.between));
    case 'fatigue-cap':
      return entriesOf(step.config.caps).map((cap) => words.cap(text(cap.limit), duration(cap.window))).join(words.between);
    case 'tailor':
      return messageLine(journey, text(step.config.message), explain) || words.noMessage;
    case 'send':
      return words.send[text(step.config.class)] ?? words.setInN8n;
    case 'wait-for-reply':
      return words.wait(duration(step.config.timeout));
    case 'delay':
      return words.delay(duration(step.config.duration));
    case 'split':
      return entriesOf(step.config.variants).map(({ name, weight }) => `${text(name)} ${text(weight)}`).join(' : ');
    case 'exit':
      return step.config.goal ? `${text(step.config.reason)} · ${words.goal}` : text(step.config.reason);
    case 'n8n':
      return step.n8n.type.replace(/^.*\./, '');
  }
}

function topicName({ topics }: Journey, id: string): string {
  return topics.find((topic) => topic.id === id)?.name ?? id;
}

/** By which channel, and the subject in the message's own language; a message without one by its name. */
function messageLine({ messages }: Journey, id: string, explain: ExplainWords): string {
  const message = Object.hasOwn(messages, id) ? messages[id] : undefined;
  if (message === undefined) return '';
  const texts: unknown = message.variants.email;
  const text = isObject(texts) ? texts[message.defaultLocale] : undefined;
  const subject = isObject(text) ? text['subject'] : undefined;
  if (typeof subject !== 'string' || subject === '') return message.name;
  const channel = explain.channel('email');
  return `${channel.charAt(0).toUpperCase()}${channel.slice(1)}: ${withPlainTags(subject)}`;
}

/** `{{contact.firstName}}` is `{{first name}}` to people. */
function withPlainTags(text: string): string {
  return text.replaceAll(/\{\{\s*(?:\w+\s+)?(?:contact|facts|item)\.(\w+)[^{}]*\}\}/g, (_tag, name: string) => `{{${name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}}}`);
}

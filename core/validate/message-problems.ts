import { channelIds, type ChannelId } from '../channel-id';
import { channelRules } from '../channel';
import type { Message } from '../journey/journey';
import { pointerOf } from '../json-pointer';
import { chooseText } from '../message/choose-text';
import { listVariables, type TemplateVariables } from '../message/list-variables';
import type { TemplateFault } from '../message/template-fault';
import type { Problem } from '../problem';
import { contactFields } from '../journey/contact-fields';
import type { JourneyView } from './journey-view';
import { below, problem, type Spot } from './problem';

/** The messages themselves, and the Tailor steps that use them. */
export function messageProblems(view: JourneyView): readonly Problem[] {
  return [...Array.from(view.messages, ([id, message]) => ofMessage(id, message)).flat(), ...tailorProblems(view)];
}

function tailorProblems(view: JourneyView): readonly Problem[] {
  return view.steps.flatMap((step) => {
    if (step.sound?.kind !== 'tailor') return [];
    const { message: id, channels } = step.sound.config;
    // Both may be an expression, which nobody can check before it runs.
    if (typeof id !== 'string') return [];
    if (!view.messageIds.has(id)) return [problem('unknown-message', below(step, 'config', 'message'), { message: id })];
    const message = view.messages.get(id);
    if (message === undefined || !Array.isArray(channels)) return [];
    return channels.flatMap((channel, index) => {
      if (typeof channel !== 'string' || localesOf(message, channel).length > 0) return [];
      return [problem('message-lacks-channel', below(step, 'config', 'channels', index), { message: id, channel })];
    });
  });
}

function ofMessage(id: string, message: Message): readonly Problem[] {
  return channelIds.flatMap((channel) => {
    const at: Spot = { pointer: pointerOf(['messages', id, 'variants', channel]) };
    const locales = localesOf(message, channel);
    const lacks = locales.length > 0 && chooseText(message, channel, undefined) === undefined;
    return [
      ...(lacks ? [problem('message-lacks-default-language', at, { message: id, channel, locale: message.defaultLocale })] : []),
      ...locales.flatMap((locale) => ofText(message, channel, locale, below(at, locale))),
    ];
  });
}

function localesOf(message: Message, channel: ChannelId): readonly string[] {
  return Object.keys(message.variants[channel] ?? {});
}

function ofText(message: Message, channel: ChannelId, locale: string, at: Spot): readonly Problem[] {
  const parts = Object.entries(message.variants[channel]?.[locale] ?? {}).flatMap(([part, source]) => (typeof source === 'string' ? [{ part, source }] : []));
  return parts.flatMap(({ part, source }) => {
    const read = listVariables(source);
    const place = below(at, part);
    if (!read.ok) return [templateProblem(read.error, place)];
    const more = channelRules[channel].sourceProblems(source, locale).map(({ code, params }) => problem(code, place, params));
    return [...nameProblems(message, read.value, place), ...more];
  });
}

function templateProblem({ code, detail }: TemplateFault, at: Spot): Problem {
  switch (code) {
    case 'template-not-allowed':
      return problem(code, at, { what: detail['what'] ?? '' });
    case 'template-too-much':
      return problem('template-not-allowed', at, { what: 'nesting' });
    case 'template-too-large':
      return problem('bad-length', at, { maximum: detail['limit'] ?? 0 });
    case 'unknown-helper':
      return problem('template-unknown-helper', at, { helper: detail['helper'] ?? '' });
    case 'template-syntax':
    case 'missing-value':
      return problem('template-syntax', at, detail['line'] === undefined ? {} : { line: detail['line'] });
  }
}

const readable = new Set([...contactFields, 'addresses', 'attributes']);

function nameProblems(message: Message, { variables, unknownHelpers }: TemplateVariables, at: Spot): readonly Problem[] {
  return [
    ...unknownHelpers.map((helper) => problem('template-unknown-helper', at, { helper })),
    ...variables.filter(({ path }) => !isKnown(path, message)).map(({ path }) => problem('template-unknown-variable', at, { variable: path })),
  ];
}

/** What Tailor offers to texts; what lies inside `item` and the contact's attributes is known only when it runs. */
function isKnown(path: string, message: Message): boolean {
  const [root = '', field = ''] = path.split(/[.[]/);
  switch (root) {
    case 'contact':
      return field === '' || readable.has(field);
    case 'facts':
      return field === '' || Object.hasOwn(message.facts, field);
    case 'journey':
      return field === '' || field === 'id';
    case 'item':
      return true;
    default:
      return path === 'timeZone';
  }
}

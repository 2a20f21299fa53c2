import type { Step } from '../../core/journey/journey';

const units: Readonly<Record<string, readonly [string, string]>> = {
  seconds: ['second', 'seconds'],
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
};
const comparisons: Readonly<Record<string, string>> = {
  eq: 'is', ne: 'is not', lt: 'is less than', lte: 'is at most', gt: 'is more than', gte: 'is at least',
  contains: 'contains', 'starts-with': 'starts with', in: 'is one of', exists: 'is known', missing: 'is not known',
};
const channels: Readonly<Record<string, string>> = { email: 'e-mail', sms: 'text message' };
const kinds: Readonly<Record<Step['kind'], string>> = {
  entry: 'entry', segment: 'segment', 'consent-check': 'consent check', 'fatigue-cap': 'frequency cap', tailor: 'message', send: 'send',
  'wait-for-reply': 'wait for reply', delay: 'delay', split: 'split', exit: 'exit', n8n: 'n8n node',
};

/** What a journey does, in plain sentences. All parameters are texts already. */
export const enExplain = {
  setInN8n: '(set in n8n)',
  or: (parts: readonly string[]): string => parts.join(' or '),
  rules: { all: (rules: readonly string[]): string => rules.join(', and '), any: (rules: readonly string[]): string => rules.join(', or '), none: (rules: readonly string[]): string => `not (${rules.join(', or ')})` },
  everybody: 'everybody',
  duration: (amount: string, unit: string): string => `${amount} ${units[unit]?.[amount === '1' ? 0 : 1] ?? unit}`,
  channel: (channel: string): string => channels[channel] ?? channel,
  kind: (kind: Step['kind']): string => kinds[kind],
  compare: (what: string, op: string, value: string): string => `${what} ${comparisons[op] ?? op}${value === '' ? '' : ` ${value}`}`,
  event: (measure: string, event: string, property: string, within: string): string => {
    const span = within === '' ? '' : ` in the last ${within}`;
    if (measure === 'count') return `the number of "${event}" events${span}`;
    if (measure === 'days-since-first' || measure === 'days-since-last') return `the days since the ${measure === 'days-since-first' ? 'first' : 'last'} "${event}"${span}`;
    return `the ${measure === 'sum' ? 'sum of' : measure === 'min' ? 'smallest' : 'largest'} "${property}" in "${event}" events${span}`;
  },
  message: (measure: string, topic: string, within: string): string =>
    `the number of messages ${measure === 'replied' ? 'answered' : 'received'}${topic === '' ? '' : ` about "${topic}"`}${within === '' ? '' : ` in the last ${within}`}`,

  title: (name: string, id: string): string => `${name} (${id})`,
  reentry: {
    never: 'Nobody comes in a second time.',
    always: 'Whoever has left may come in again at any time.',
    after: (days: string): string => `Whoever has left may come in again after ${days} days.`,
  },
  exitWhen: (rule: string): string => `Whoever comes to match this leaves before the next step: ${rule}.`,
  goal: (rule: string): string => `The goal is reached by whoever matches this when leaving: ${rule}.`,
  quietHours: (from: string, to: string): string => `No message goes out between ${from} and ${to}, the person's own time, unless a step says otherwise.`,

  entry: {
    offer: 'People come in when they are offered to the journey through Journey Data.',
    items: 'People come in who flow into this node in n8n.',
    event: (event: string): string => `People come in when the event "${event}" is recorded for them.`,
    off: 'It is deactivated in n8n: nobody new comes in, and who is in goes on.',
  },
  segment: (parts: readonly { readonly name: string; readonly rule: string }[], asOf: string): string =>
    `Looks at each person${asOf === '' ? '' : ` as of ${asOf}`}: ${parts.map(({ name, rule }) => `"${name}" if ${rule}`).join('; ')}; everybody else goes out by "else".`,
  consentCheck: (topic: string, list: string): string => `Goes on only with people who allow messages about "${topic}" by ${list}.`,
  reachable: (topic: string, list: string): string => `Goes on with everybody who can be reached by ${list}: messages about "${topic}" don't rest on consent, so only a blocked address stops them.`,
  fatigueCap: (caps: readonly { readonly limit: string; readonly window: string; readonly channel: string; readonly topic: string }[], wait: string): string =>
    `Goes on only if one more message stays within ${caps.map((cap) => `${cap.limit} in ${cap.window}${cap.channel === '' ? '' : ` by ${cap.channel}`}${cap.topic === '' ? '' : ` about "${cap.topic}"`}`).join(' and ')}${wait === '' ? '' : `; else waits until it does, at most ${wait}`}.`,
  tailor: (message: string, list: string): string => `Prepares the message "${message}" in the person's language, by ${list}: what the person likes best, then in this order.`,
  send: (kind: string, ignoresQuietHours: boolean, expiresAfter: string, giveUpAfter: string): string =>
    `Sends it as a ${kind} message${ignoresQuietHours ? ', at any hour' : ''}. It is not sent any more ${expiresAfter} after it was prepared; a channel that is down is tried for ${giveUpAfter}.`,
  wait: (timeout: string): string => `Waits for an answer, at most ${timeout} from the moment of sending.`,
  delay: (duration: string): string => `Waits ${duration}.`,
  split: (parts: readonly { readonly name: string; readonly share: string }[]): string => `Divides people at random, the same person always the same way: ${parts.map(({ name, share }) => `${name} ${share}`).join(', ')}.`,
  holdout: 'holdout (gets nothing)',
  exit: (reason: string, goal: boolean): string => `The journey ends here (${reason})${goal ? ', and the goal is reached' : ''}.`,
  n8n: (type: string, mayRepeat: boolean): string => `A node of n8n (${type})${mayRepeat ? '; it is run again for people whose run died' : ''}.`,
  leads: (port: string, to: string): string => `${port} -> ${to}`,
  ends: (port: string): string => `${port} -> the journey ends (left-by-${port})`,
  refusedEnds: 'refused -> did not come in',
  step: (number: string, name: string, kind: string): string => `${number}. ${name} (${kind})`,
  unreachable: 'No way leads here:',
};

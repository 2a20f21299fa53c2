import type { KindName } from '../kind-name';
import type { StepKind } from '../../../../core/journey/journey';

export const steps = {
  kinds: {
    entry: 'Entry', segment: 'Segment', 'consent-check': 'Consent check', 'fatigue-cap': 'Frequency cap', tailor: 'Message', send: 'Send',
    'wait-for-reply': 'Wait for reply', delay: 'Delay', split: 'Split', exit: 'Exit', n8n: 'n8n node',
  } satisfies Record<KindName, string>,
  kindHelp: {
    entry: 'Where people come in', segment: 'Sorts people by what is known of them', 'consent-check': 'Who may be written to, and by which channel', 'fatigue-cap': 'Nobody gets too many messages',
    tailor: 'Prepares the message in each person’s language', send: 'Sends what was prepared', 'wait-for-reply': 'Goes on when somebody answers, or nobody does', delay: 'Waits for a while',
    split: 'Divides people at random, to compare', exit: 'The journey ends here',
  } satisfies Record<StepKind, string>,
  groups: { people: 'People', rules: 'Permission', messages: 'Messages', time: 'Time', ends: 'Ends' },
  /** Outputs that a kind of step has by itself. */
  ports: {
    entered: 'came in', refused: 'not let in', else: 'everybody else', allowed: 'allowed', denied: 'not allowed', clear: 'may be sent', capped: 'too many already',
    tailored: 'ready', unreachable: 'can’t be reached', invalid: 'data is missing', sent: 'sent', 'not-sent': 'not sent', failed: 'failed', replied: 'replied', 'timed-out': 'no reply',
    done: 'afterwards', holdout: 'gets nothing',
  } as Readonly<Record<string, string>>,
  outputOfN8n: (number: number): string => `output ${String(number)}`,
  /** What stands on a card: one line. */
  card: {
    entry: { offer: 'Whoever is offered', event: (event: string): string => `When “${event}” happens`, items: 'Whoever comes from n8n' },
    consent: (topic: string, channels: string): string => (channels === '' ? `About “${topic}”` : `“${topic}” by ${channels}`),
    cap: (limit: string, window: string): string => `${limit} in ${window}`,
    send: { marketing: 'As marketing', service: 'As service', transactional: 'As transaction' } as Readonly<Record<string, string>>,
    noMessage: 'No message chosen',
    wait: (duration: string): string => `Wait ${duration} for a reply`,
    delay: (duration: string): string => `Wait ${duration}`,
    goal: 'Goal reached',
    between: ', ',
    setInN8n: 'set in n8n',
  },
};

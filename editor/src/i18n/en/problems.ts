import type { Fix } from '../../../../core/fix/fix';
import { steps } from './steps';

type Params = Fix['params'];

export const problems = {
  problems: {
    title: 'Problems',
    wholeJourney: 'The whole journey',
    goTo: (where: string, problem: string): string => `${where}: ${problem}`,
    toDo: (count: number): string => `To be set up: ${String(count)}`,
    setup: 'To be set up',
    error: 'To mend', warning: 'To look at',
    errors: (count: number): string => (count === 1 ? 'One thing to mend' : `${String(count)} things to mend`),
    warnings: (count: number): string => (count === 1 ? 'One thing to look at' : `${String(count)} things to look at`),
    none: 'Nothing is wrong.',
    count: (errors: number, warnings: number, setup: number): string =>
      [`${String(errors)} to mend`, `${String(warnings)} to look at`, ...(setup > 0 ? [`${String(setup)} to be set up`] : [])].join(', '),
    keys: 'F8: next, Shift+F8: previous',
  },
  /** What is added to mend something is called this. */
  fixed: { topic: 'Offers and news', message: 'New message' },
  /** What a fix does, by its key. */
  fixes: {
    'insert-consent-check': () => 'Insert a consent check before it',
    'insert-cap': () => 'Insert a frequency cap before it',
    'insert-message': () => 'Insert a message before it',
    'insert-delay': () => 'Insert a delay into the circle',
    'add-entry': () => 'Add an entry',
    'move-cap-before': () => 'Put the cap before the message',
    'end-port': () => 'End it with an exit',
    'connect-from': ({ from = '', port = '' }) => `Lead to it from “${from}: ${ports[port] ?? port}”`,
    'connect-to': ({ to = '' }) => `Lead on to “${to}”`,
    'remove-steps': ({ count = '' }) => `Remove it and what hangs on it (${count} steps)`,
    'remove-way': () => 'Remove this way',
    'keep-way': ({ to = '' }) => `Keep only the way to “${to}”`,
    'mend-way': () => 'Lead it to the step’s input',
    'remove-step': ({ name = '' }) => `Remove “${name}”`,
    'add-topic': ({ topic = '' }) => `Add the topic “${topic}” to the journey`,
    'use-topic': ({ topic = '' }) => `Use the topic “${topic}”`,
    'write-message': () => 'Write a new message',
    'use-message': ({ message = '' }) => `Use the message “${message}”`,
    'write-text': ({ channel = '' }) => `Add a text for ${channelNames[channel] ?? channel}`,
    'leave-out-channel': ({ channel = '' }) => `Don’t use ${channelNames[channel] ?? channel} here`,
    'copy-text': ({ locale = '' }) => `Copy the text to “${locale}”, to be translated`,
    'use-language': ({ locale = '' }) => `Make “${locale}” the default language`,
    'use-last-send': () => 'Wait for the last Send before it',
    'rename-id': ({ id = '' }) => `Change the id to “${id}”`,
    'equal-weights': () => 'Make all shares equal',
    'enter-by-offer': () => 'Let in who is offered instead',
    'count-events': () => 'Count the events instead',
    'make-list': () => 'Make it a list',
    'make-value': () => 'Compare with the first value',
    'use-time-zone': ({ timeZone = '' }) => `Use ${timeZone}`,
    'no-quiet-hours': () => 'Take the quiet hours away',
    'count-all-messages': () => 'Count all channels and topics',
    clear: () => 'Use the sender credential’s',
    'use-now': () => 'Look at people as they are now',
    'remove-property': ({ property = '' }) => `Remove “${property}”`,
    'remove-entry': () => 'Remove the second one',
    'switch-off': () => 'Switch it off',
    activate: () => 'Activate the step',
    'use-value': ({ value = '' }) => `Use ${value}`,
  } satisfies Readonly<Record<Fix['key'], (params: Params) => string>> as Readonly<Record<Fix['key'], (params: Params) => string>>,
};

const channelNames: Readonly<Record<string, string>> = { email: 'e-mail', sms: 'text message' };
const { ports } = steps;

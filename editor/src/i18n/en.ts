import type { StepKind } from '../../../core/journey/journey';

export type KindName = StepKind | 'n8n';

/** Every word of the page. `ja.ts` has the same keys, or it doesn't compile. */
export const en = {
  app: 'Journey Designer',
  close: 'Close',
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
    setInN8n: 'set in n8n',
  },
  undo: (what: string): string => (what === '' ? 'Undo' : `Undo: ${what}`),
  redo: (what: string): string => (what === '' ? 'Redo' : `Redo: ${what}`),
  did: {
    add: (name: string): string => `add ${name}`,
    remove: (name: string): string => `remove ${name}`,
    connect: 'connect',
    disconnect: 'disconnect',
    edit: (field: string): string => `change ${field}`,
    move: 'move',
    arrange: 'arrange',
    paste: 'paste',
  },
  announce: {
    undone: (what: string): string => `Undone: ${what}`,
    redone: (what: string): string => `Done again: ${what}`,
    refused: (why: string): string => `Not possible: ${why}`,
  },
  toolbar: { undo: 'Undo', redo: 'Redo', arrange: 'Arrange', export: 'Export', open: 'Open', outline: 'Outline', canvas: 'Canvas', language: '日本語', theme: 'Appearance' },
  palette: { title: 'Steps', search: 'Find a step', none: 'No step is called like this.' },
  /** React Flow's own texts. */
  flow: {
    'node.a11yDescription.default': 'Arrow keys walk the journey, Enter opens the settings, A adds a step behind this one, Delete removes it.',
    'node.a11yDescription.keyboardDisabled': 'Arrow keys walk the journey, Enter opens the settings, A adds a step behind this one, Delete removes it.',
    'edge.a11yDescription.default': 'A way between two steps.',
    'controls.ariaLabel': 'View', 'controls.zoomIn.ariaLabel': 'Larger', 'controls.zoomOut.ariaLabel': 'Smaller', 'controls.fitView.ariaLabel': 'Show all', 'minimap.ariaLabel': 'Overview',
  },
  canvas: {
    step: (name: string, kind: string, line: string, number: number, of: number): string => `${name}. ${kind}: ${line}. Step ${String(number)} of ${String(of)}.`,
    role: 'journey step',
    label: 'Journey', map: 'Overview', insertHere: (from: string, to: string): string => `Add a step between ${from} and ${to}`, openPort: (port: string): string => `Add a step after “${port}”` },
  inspector: {
    setInN8n: 'Set in n8n:', noChoice: 'none', amount: 'How many', unit: 'Unit', add: 'Add', brokenJson: 'This is no JSON yet; the last right one counts.',
    takeOut: (number: number): string => `Remove entry ${String(number)}`,
    sooner: (name: string): string => `Try ${name} sooner`,
    title: 'Settings', none: 'Choose a step to see its settings.', noSettings: 'This step has no settings.', n8nStep: (type: string): string => `A node of n8n (${type}). Its settings are made in n8n.`, name: 'Name', note: 'Note', remove: 'Remove step', several: (count: number): string => `${String(count)} steps chosen` },
  messages: {
    newName: 'New message', create: 'Write a new message', unknown: (id: string): string => `${id} (not there)`, channel: 'Channel', language: 'Language', preview: 'As it is read',
    channels: { email: 'E-mail', sms: 'Text message' } as Readonly<Record<string, string>>,
    segments: (count: number): string => (count === 1 ? 'One segment, with the line about STOP' : `${String(count)} segments, with the line about STOP`),
    noText: 'There is no text yet in this language.', write: 'Write it', for: (name: string): string => `For ${name}`, faulty: 'This can’t be shown yet: something in the text is wrong.',
  },
  outline: { label: 'Steps in the order in which people come by', seeAbove: (name: string): string => `goes on at “${name}”`, ends: 'ends here', open: 'leads nowhere yet' },
  start: {
    title: 'What should this journey do?', examples: 'Take one of these and make it yours, or begin with nothing.', empty: 'An empty journey', file: 'Open a file', newName: 'New journey', again: 'New',
    names: {} as Readonly<Record<string, string>>,
    about: {
      'win-back': 'Good customers who have bought nothing for 90 days get an offer in their language, and one reminder. Whoever answers is thanked.',
      welcome: 'A greeting at once, tips after two days for those who allow it. Whoever buys leaves with the goal reached.',
      'post-purchase-survey': 'A week after a purchase you ask how it was. Nobody who complained is asked.',
      'renewal-notice': 'Tells people in time that their contract ends, and once more if it was not renewed.',
      birthday: 'A greeting with a small gift. One in ten gets nothing, so that you see what it does.',
    } as Readonly<Record<string, string>>,
    notOpened: 'This file can’t be opened' },
  problems: {
    goTo: (step: string): string => `Go to “${step}”`,
    wholeJourney: 'The whole journey',
    setup: 'To be set up',
    errors: (count: number): string => (count === 1 ? 'One thing to mend' : `${String(count)} things to mend`),
    warnings: (count: number): string => (count === 1 ? 'One thing to look at' : `${String(count)} things to look at`),
    none: 'Nothing is wrong.', title: 'Problems', count: (errors: number, warnings: number): string => `${String(errors)} to mend, ${String(warnings)} to look at` },
  refusals: {
    'no-such-step': 'the step is gone', 'no-such-edge': 'the way is gone', 'no-such-place': 'the setting is gone', 'id-taken': 'a step has this id already',
    'connects-to-itself': 'a step can’t lead to itself', 'connects-to-entry': 'nothing leads back to the entry: people come in there',
    'has-no-output': 'the step has no such output', 'closes-a-circle': 'people would go round for ever; put a delay into the circle', 'empty-fragment': 'there is nothing to paste',
  },
};

export type Words = typeof en;

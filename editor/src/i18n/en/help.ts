export const help = {
  commands: { search: 'What do you want to do, or which step?', none: 'Nothing is called like this.' },
  /** Keys that are no action's: they need a step under them. */
  keys: {
    title: 'On a step',
    onStep: { '← → ↑ ↓': 'Walk the journey', Enter: 'Open the settings', A: 'Add a step behind it' } as Readonly<Record<string, string>>,
  },
};

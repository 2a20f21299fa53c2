export const help = {
  commands: { search: 'What do you want to do, or which step?', none: 'Nothing is called like this.' },
  /** Keys that are no action's: they need a step under them. */
  keys: {
    title: 'On a step',
    onStep: { '← → ↑ ↓': 'Walk the journey', 'Shift ← → ↑ ↓': 'Walk and choose several', 'Alt ← → ↑ ↓': 'Move the card', 'Shift F10': 'Open its menu' } as Readonly<Record<string, string>>,
  },
};

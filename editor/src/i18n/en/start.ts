export const start = {
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
  },
};

export const guide = {
  guide: {
    title: 'Guide', next: 'Next', back: 'Back', done: 'Done', close: 'Close the guide', place: (number: number, of: number): string => `${String(number)} of ${String(of)}`,
    steps: (find: string) => [
      { title: 'Add steps', text: 'Click a step to add it behind the chosen one, or drag it onto the drawing. A + in the drawing shows where something has to follow.' },
      { title: 'Say what each step does', text: 'Choose a step and its settings stand here. While none is chosen, these are the settings of the whole journey.' },
      { title: 'See what is missing', text: 'Whatever is wrong or unfinished is listed here. Each line leads to the place where it is mended.' },
      { title: 'Take it to n8n', text: `Save the journey as a file whenever you like. Once no errors are left, it becomes an n8n workflow here. ${find} finds everything else.` },
    ],
  },
};

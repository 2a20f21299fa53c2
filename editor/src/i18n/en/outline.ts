export const outline = {
  outline: { label: 'Steps in the order in which people come by', seeAbove: (name: string): string => `goes on at “${name}”`, ends: 'the journey ends here', open: 'leads nowhere yet' },
};

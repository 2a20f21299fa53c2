export const inspector = {
  inspector: {
    setInN8n: 'Set in n8n:', noChoice: 'none', amount: 'How many', unit: 'Unit', add: 'Add', brokenJson: 'This is no JSON yet; the last right one counts.',
    takeOut: (number: number): string => `Remove entry ${String(number)}`,
    sooner: (name: string): string => `Try ${name} sooner`,
    title: 'Settings', none: 'Choose a step to see its settings.', noSettings: 'This step has no settings.', n8nStep: (type: string): string => `A node of n8n (${type}). Its settings are made in n8n.`, name: 'Name', note: 'Note', remove: 'Remove step', several: (count: number): string => `${String(count)} steps chosen` },
};

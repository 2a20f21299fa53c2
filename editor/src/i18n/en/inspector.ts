export const inspector = {
  inspector: {
    title: 'Settings', journey: 'Journey', journeyHelp: 'What holds for the whole journey. Choose a step to see its own settings.',
    name: 'Name', note: 'Note', remove: 'Remove step', several: (count: number): string => `${String(count)} steps chosen`,
    n8nStep: (type: string): string => `A node of n8n (${type}). Its own settings are made in n8n.`,
    more: 'More', faulty: (count: number): string => (count === 1 ? '1 problem' : `${String(count)} problems`),

    setInN8n: 'Set in n8n:', replaceByValue: 'Replace by a value', noChoice: 'none', unknownChoice: (id: string): string => (id === '' ? 'nothing chosen' : `${id} (not there)`),
    notSet: (meaning: string): string => `Not set: ${meaning}`, set: (field: string): string => `Set ${field}`, setShort: 'Set', unset: (field: string): string => `Take ${field} away`,
    amount: 'How many', unit: 'Unit', yes: 'Yes', no: 'No',
    brokenJson: 'This is no JSON yet; the last right one counts.',
    noNumber: (last: string): string => (last === '' ? 'This is no number yet.' : `This is no number yet; ${last} counts.`),
    noTime: (last: string): string => (last === '' ? 'This is no time of day yet.' : `This is no time of day yet; ${last} counts.`),
    timeThere: (offset: string, time: string): string => `${offset}, it is ${time} there now`,
    silent: (from: string, to: string, nextDay: boolean): string => `Silent from ${from} to ${to}${nextDay ? ' the next day' : ''}.`,
    newTopic: 'New topic…', topicName: 'What people call the topic', cancel: 'Cancel',

    add: 'Add', addTo: (list: string): string => `Add to ${list}`, entry: (title: string, number: number): string => `${title} ${String(number)}`,
    takeOut: (name: string): string => `Remove “${name}”`, up: (name: string): string => `Move “${name}” up`, down: (name: string): string => `Move “${name}” down`,
    move: (name: string): string => `Move “${name}”`, moveHelp: 'Drag, or press Alt with ↑ or ↓',
    ordinal: (place: number): string => `${String(place)}${['th', 'st', 'nd', 'rd'][place] ?? 'th'}`, sooner: (name: string): string => `Try ${name} sooner`, later: (name: string): string => `Try ${name} later`,
    makeEqual: 'Make equal', gapOfHoldout: 'Holdout',

    rule: 'condition', ruleGroup: 'group of conditions', ruleType: 'What is looked at', addRule: 'Condition', addGroup: 'Group', emptyGroup: 'No condition yet: everybody.',
    ruleSays: (sentence: string): string => `In words: ${sentence}.`,
    valueType: 'Type of the value', valueTypes: { text: 'text', number: 'number', 'yes-no': 'yes/no' }, severalValues: 'one, another one',
  },
};

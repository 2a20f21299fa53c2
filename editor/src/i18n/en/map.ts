export const map = {
  map: {
    label: 'Map', touchpoint: 'Touchpoint', allSteps: 'All steps', noStage: 'No stage', mixed: 'Different stages',
    /** What most people begin with; the keys become ids. */
    usual: { awareness: 'Awareness', consideration: 'Consideration', purchase: 'Purchase', service: 'Service', loyalty: 'Loyalty' },
    empty: 'A map shows the journey as people live it: stages from left to right, and where they meet you, in n8n or elsewhere. It changes nothing of what the journey does. Begin with these stages:',
    newStage: (number: number): string => `Stage ${String(number)}`, newTouchpoint: 'New touchpoint',
    stage: (name: string): string => `Stage ${name}`, stageName: 'Name of the stage', stageLabel: 'Stage',
    addStage: 'Add a stage', removeStage: (name: string): string => `Remove ${name}`,
    earlier: (name: string): string => `Move ${name} to the left`, later: (name: string): string => `Move ${name} to the right`,
    stageOf: (name: string): string => `Stage of ${name}`,
    addTouchpoint: 'Add a touchpoint', addTouchpointTo: (stage: string): string => `Add a touchpoint to ${stage}`, removeTouchpoint: 'Remove touchpoint', closeForm: 'Close',
    sooner: 'Up', afterwards: 'Down',
    stepsLabel: 'Steps', stepsHelp: 'Steps that make this touchpoint. None: it is outside of n8n, such as a shop.',
    needs: 'Needs', feels: 'Says', hurts: 'What hurts', owner: 'Owner', quote: (text: string): string => `“${text}”`,
    keys: 'Arrow keys walk the map, Alt with the left or right arrow moves this to another stage, Enter opens the settings, Delete removes it.',
    spokenStep: (name: string, kind: string, line: string, stage: string): string => `${name}. ${kind}: ${line}. ${stage}.`,
    spokenTouchpoint: (name: string, where: string, feeling: string, stage: string, more: readonly string[]): string => [name, where, feeling, stage, ...more].filter((part) => part !== '').map((part) => `${part}.`).join(' '),
  },
};

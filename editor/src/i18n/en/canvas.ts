const onCard = 'Arrow keys walk the journey, Enter opens the settings, A adds a step, C connects, F folds away what follows, Alt with arrow keys moves the card, Delete removes it.';

export const canvas = {
  /** React Flow's own texts. */
  flow: {
    'node.a11yDescription.default': onCard,
    'node.a11yDescription.keyboardDisabled': onCard,
    'edge.a11yDescription.default': 'A way between two steps.',
    'controls.ariaLabel': 'View', 'controls.zoomIn.ariaLabel': 'Larger', 'controls.zoomOut.ariaLabel': 'Smaller', 'controls.fitView.ariaLabel': 'Show all', 'minimap.ariaLabel': 'Overview',
  },
  canvas: {
    step: (name: string, kind: string, line: string, number: number, of: number): string => `${name}. ${kind}: ${line}. Step ${String(number)} of ${String(of)}.`,
    noted: (note: string): string => `Note: ${note}`,
    foldedBehind: (count: number): string => `${String(count)} ${count === 1 ? 'step is' : 'steps are'} folded away behind it.`,
    role: 'journey step',
    label: 'Journey', map: 'Overview',
    insertHere: (from: string, to: string): string => `Add a step between ${from} and ${to}`,
    takeAway: (from: string, to: string): string => `Take away the way from ${from} to ${to}`,
    openPort: (port: string): string => `Add a step after “${port}”`,
    unfold: (count: number): string => `+${String(count)} ${count === 1 ? 'step' : 'steps'}`,
    unfoldLabel: (count: number, name: string): string => `Show the ${count === 1 ? 'step' : `${String(count)} steps`} folded away behind ${name}`,
    menuOf: (name: string): string => `What can be done with ${name}`, menuOfSeveral: (count: number): string => `What can be done with ${String(count)} steps`, menuOfPane: 'What can be done here',
    chosen: (count: number): string => `${String(count)} steps chosen`,
  },
  palette: {
    title: 'Steps', search: 'Find a step', none: 'No step is called like this.', hint: 'Click to add behind the chosen step, or drag to where it belongs.',
    open: 'Show steps', close: 'Hide steps', where: 'After which output', leadsTo: (port: string, name: string): string => `${port} → ${name}`,
  },
  connect: {
    title: (name: string): string => `Connect “${name}”`, output: 'From which output', leadsTo: (name: string): string => `Leads to “${name}” now.`, leadsNowhere: 'Leads nowhere yet.', takeAway: 'Take this way away',
    search: 'Find a step', targets: 'Leads on to', none: 'No step is called like this.',
  },
  removing: {
    title: 'Which branch goes on?', why: (name: string): string => `“${name}” has several branches. Whoever came to it can go on with one of them; the others stay on the canvas, unconnected.`,
    branch: (port: string, to: string): string => `${port} → ${to}`, noBranch: 'None, leave all of them unconnected', remove: 'Remove', cancel: 'Keep the step', cancelSeveral: 'Keep the steps',
  },
};

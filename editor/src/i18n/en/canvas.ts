export const canvas = {
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
  palette: { title: 'Steps', search: 'Find a step', none: 'No step is called like this.' },
};

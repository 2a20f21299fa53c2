const steps = (count: number): string => (count === 1 ? 'one step' : `${String(count)} steps`);

export const files = {
  files: {
    unsaved: 'not saved', unnamed: 'Workflow from n8n', cancel: 'Cancel',
    drop: 'Drop a journey or an n8n workflow to open it',
    import: 'Import', importLead: 'Paste a journey, or what you copied on n8n’s canvas, or choose a file. Ctrl+V anywhere on the page does the same, and so does dropping a file.',
    text: 'Journey or n8n workflow, as JSON', placeholder: '{ … }', open: 'Open', choose: 'Choose a file',
    notOpened: (file: string, count: number): string => `${file === '' ? 'This' : `“${file}”`} can’t be opened: ${count === 1 ? 'one thing is wrong' : `${String(count)} things are wrong`}.`,
    stays: 'The journey that is open stays as it is.',
    place: (line: number, column: number): string => `Line ${String(line)}, column ${String(column)}`,
    showAll: (count: number): string => `Show all ${String(count)}`,
    unread: {
      'too-large': 'The file is larger than 10 MB, far more than a journey needs. Is it the right one?',
      unreadable: 'The file can’t be read. Is it a folder, or was it moved?',
      'not-text': 'This is no text in UTF-8. Choose the JSON file, or save it as UTF-8.',
    },
    replace: (name: string): string => `Open “${name}”?`,
    offered: {
      journey: (count: number): string => `A journey of ${steps(count)}.`,
      workflow: (count: number): string => `An n8n workflow of ${count === 1 ? 'one node' : `${String(count)} nodes`}. Nodes that are not journey steps stay as they are.`,
    },
    dirty: (name: string): string => `“${name}” has changes that aren’t saved.`,
    clean: (name: string): string => `“${name}” has no unsaved changes.`,
    saveThenOpen: 'Save, then open', openAnyway: 'Open without saving', openIt: 'Open', addSteps: 'Add its steps to this journey',
  },
  n8n: {
    title: 'Use this journey in n8n',
    lead: 'The journey becomes an n8n workflow: one node for each step.',
    warnings: (count: number): string => (count === 1 ? 'One thing is worth a look; it doesn’t stop you.' : `${String(count)} things are worth a look; they don’t stop you.`),
    blocked: (count: number): string => (count === 1 ? 'One error keeps this journey out of n8n' : `${String(count)} errors keep this journey out of n8n`),
    draft: 'The draft can be saved as a file all the same.',
    paste: { title: 'Paste it into n8n', steps: ['Copy the workflow.', 'Open a new workflow in n8n, click its canvas and press Ctrl+V (⌘V on a Mac).', 'Choose credentials where a node asks for one, then publish.'] },
    copy: 'Copy the workflow', download: 'Download the workflow', byHand: 'This browser doesn’t let the page copy. Press Ctrl+C (⌘C on a Mac):',
    copied: (count: number): string => `Copied, ${count === 1 ? 'one node' : `${String(count)} nodes`}.`,
    publish: { title: 'Or publish it from a terminal', lead: 'This creates or updates the workflow, chooses credentials and makes it live.' },
    file: 'Save the journey file',
  },
};

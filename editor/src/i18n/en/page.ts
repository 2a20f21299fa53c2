import type { ActionGroup, ActionId } from '../../actions/action';

export const page = {
  app: 'Journey Designer',
  close: 'Close',
  broken: { title: 'Something in this page broke', text: 'Your journey is still here. Save it as a file, then try again; if it breaks again, load the page anew and open the file.', save: 'Save the journey', again: 'Try again' },
  /** What can be done, by action; also in the command palette and the list of shortcuts. */
  actions: {
    undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', duplicate: 'Duplicate', remove: 'Remove', 'select-all': 'Select all', 'select-none': 'Select nothing',
    settings: 'Settings', add: 'Add a step', connect: 'Connect', collapse: 'Fold or unfold what follows', palette: 'Panel of steps',
    arrange: 'Arrange', outline: 'Outline', canvas: 'Canvas', map: 'Map', messages: 'Messages', new: 'New', open: 'Open', import: 'Import', export: 'Export', n8n: 'Use in n8n', appearance: 'Appearance', language: '日本語',
    commands: 'Commands', shortcuts: 'Keyboard shortcuts', guide: 'Show the guide', 'journey-settings': 'Journey settings', 'next-problem': 'Next problem', 'previous-problem': 'Previous problem',
  } satisfies Record<ActionId, string>,
  actionGroups: { edit: 'Edit', view: 'View', file: 'Journey', help: 'Help' } satisfies Record<ActionGroup, string>,
};

import type { Action, ActionId } from './action';
import { copy, cut, duplicate, paste } from './clipboard';
import { exportFile, newJourney, openFile } from './file';
import { openCommands, openShortcuts } from './help';
import { openMessages } from './messages';
import { remove } from './remove';
import { selectAll, selectNone } from './selection';
import { redo, undo } from './undo';
import { arrange, changeAppearance, changeLanguage, showCanvas, showOutline } from './view';

/** Everything that can be done, in the order in which help lists it. An id without an action doesn't compile. */
export const actions: Readonly<Record<ActionId, Action>> = {
  undo, redo, cut, copy, paste, duplicate, remove, 'select-all': selectAll, 'select-none': selectNone,
  arrange, outline: showOutline, canvas: showCanvas, appearance: changeAppearance, language: changeLanguage, messages: openMessages,
  new: newJourney, open: openFile, export: exportFile,
  commands: openCommands, shortcuts: openShortcuts,
};

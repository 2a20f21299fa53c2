import type { Action, ActionId } from './action';
import { copy, cut, duplicate, paste } from './clipboard';
import { exportFile, importText, newJourney, openFile, toN8n } from './file';
import { openCommands, openShortcuts } from './help';
import { remove } from './remove';
import { selectAll, selectNone } from './selection';
import { redo, undo } from './undo';
import { arrange, changeAppearance, changeLanguage, showCanvas, showMap, showOutline } from './view';

/** Everything that can be done, in the order in which help lists it. An id without an action doesn't compile. */
export const actions: Readonly<Record<ActionId, Action>> = {
  undo, redo, cut, copy, paste, duplicate, remove, 'select-all': selectAll, 'select-none': selectNone,
  arrange, outline: showOutline, canvas: showCanvas, map: showMap, appearance: changeAppearance, language: changeLanguage,
  new: newJourney, open: openFile, import: importText, export: exportFile, n8n: toN8n,
  commands: openCommands, shortcuts: openShortcuts,
};

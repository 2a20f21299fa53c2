import type { Action, ActionId } from './action';
import { collapse } from './collapse';
import { copy, cut, duplicate, paste } from './clipboard';
import { exportFile, importText, newJourney, openFile, toN8n } from './file';
import { journeySettings } from './journey-settings';
import { openCommands, openShortcuts, showGuide } from './help';
import { openMessages } from './messages';
import { nextProblem, previousProblem } from './problems';
import { remove } from './remove';
import { selectAll, selectNone } from './selection';
import { addBehind, connect, settings } from './step';
import { redo, undo } from './undo';
import { arrange, changeAppearance, changeLanguage, showCanvas, showMap, showOutline, togglePalette } from './view';

/** Everything that can be done, in the order in which help lists it. An id without an action doesn't compile. */
export const actions: Readonly<Record<ActionId, Action>> = {
  undo, redo, cut, copy, paste, duplicate, remove, 'select-all': selectAll, 'select-none': selectNone,
  settings, add: addBehind, connect, collapse,
  arrange, outline: showOutline, canvas: showCanvas, map: showMap, palette: togglePalette, messages: openMessages, appearance: changeAppearance, language: changeLanguage,
  new: newJourney, open: openFile, import: importText, export: exportFile, n8n: toN8n, 'journey-settings': journeySettings,
  'next-problem': nextProblem, 'previous-problem': previousProblem,
  commands: openCommands, shortcuts: openShortcuts, guide: showGuide,
};

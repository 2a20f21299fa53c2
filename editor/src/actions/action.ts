import type { LucideIcon } from 'lucide-react';
import type { EditorStore } from '../state/editor-store';

export type ActionId =
  | 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'duplicate' | 'remove' | 'select-all' | 'select-none'
  | 'settings' | 'add' | 'connect' | 'collapse'
  | 'arrange' | 'outline' | 'canvas' | 'map' | 'palette' | 'messages' | 'appearance' | 'language'
  | 'new' | 'open' | 'import' | 'export' | 'n8n' | 'journey-settings'
  | 'next-problem' | 'previous-problem'
  | 'commands' | 'shortcuts' | 'guide';
export type ActionGroup = 'edit' | 'view' | 'file' | 'help';

/** One thing that can be done. Toolbar, menus, shortcuts, command palette and help are made from these; their words are in the dictionary. */
export interface Action {
  readonly id: ActionId;
  readonly group: ActionGroup;
  readonly icon: LucideIcon;
  /** Keys as `Mod+Shift+Z`, the first one is shown; `Mod` is Command on a Mac, Control elsewhere. */
  readonly keys?: readonly string[];
  /** Key that does it for the step that has the focus; there is no focus on a step in a field, so single letters will do. */
  readonly stepKey?: string;
  /** The browser itself turns these keys into an event that is listened for (copy, cut, paste). */
  readonly byBrowser?: true;
  /** The keys count in fields, too, for nothing can be typed with them, and where messages are written. */
  readonly inFields?: true;
  readonly enabled: (store: EditorStore) => boolean;
  readonly perform: (store: EditorStore) => void;
}

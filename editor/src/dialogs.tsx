import { ConnectDialog } from './connect/connect-dialog';
import { ImportDialog } from './files/import-dialog';
import { N8nDialog } from './files/n8n-dialog';
import { ReplaceDialog } from './files/replace-dialog';
import { CommandPalette } from './help/command-palette';
import { ShortcutsDialog } from './help/shortcuts-dialog';
import { MessagesDialog } from './messages/messages-dialog';
import { RemoveDialog } from './remove/remove-dialog';
import { StartDialog } from './start/start-dialog';
import { useEditor } from './state/use-editor';
import type { DialogName } from './state/editor-store';

const dialogs: Readonly<Record<DialogName, React.ComponentType>> = {
  start: StartDialog, commands: CommandPalette, shortcuts: ShortcutsDialog, connect: ConnectDialog, remove: RemoveDialog, messages: MessagesDialog,
  import: ImportDialog, replace: ReplaceDialog, n8n: N8nDialog,
};

/** Whichever dialog is open. */
export function Dialogs() {
  const name = useEditor((state) => state.dialog);
  if (name === undefined) return null;
  const Open = dialogs[name];
  return <Open />;
}

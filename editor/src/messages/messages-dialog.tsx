import { Copy, Plus, Redo2, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { isField } from '../actions/is-field';
import { SchemaForm } from '../inspector/schema-form';
import { SchemaFormContext } from '../inspector/schema-fields';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { Dialog } from '../ui/dialog';
import { wordLabel } from '../announce/word-label';
import { createMessage, duplicateMessage, removeMessage } from './manage-messages';
import { MessageDesk } from './message-desk';
import { stepsUsing } from '../../../core/message/steps-using';
import buttons from '../ui/button.module.css';
import styles from './messages-dialog.module.css';

/** All messages of the journey, one of them open: writing on one side, what arrives on the other. */
export function MessagesDialog() {
  const words = useWords().messages;
  const store = useEditorStore();
  const messages = useEditor((state) => journeyOf(state).messages);
  const { id: wanted } = useEditor((state) => state.message);
  const ids = Object.keys(messages);
  const id = wanted !== undefined && Object.hasOwn(messages, wanted) ? wanted : ids[0];
  const message = id === undefined ? undefined : messages[id];
  return (
    <Dialog title={words.title} size="large">
      <SchemaFormContext value={SchemaForm}>
        <div className={styles['bar']}>
          {ids.length > 0 && (
            <select aria-label={words.which} value={id} onChange={(event) => store.getState().openMessage(event.target.value)}>
              {ids.map((one) => <option key={one} value={one}>{messages[one]?.name ?? one}</option>)}
            </select>
          )}
          <button type="button" className={buttons['plain']} onClick={() => createMessage(store, words)}><Plus size={14} aria-hidden="true" /> {words.create}</button>
          {id !== undefined && message !== undefined && <OwnActions id={id} message={message} />}
          <Travel />
        </div>
        {id === undefined || message === undefined ? <p className={styles['none']}>{words.noMessages}</p> : <MessageDesk key={id} id={id} message={message} />}
      </SchemaFormContext>
    </Dialog>
  );
}

function OwnActions({ id, message }: Parameters<typeof MessageDesk>[0]) {
  const store = useEditorStore();
  const words = useWords().messages;
  const isUsed = useEditor((state) => stepsUsing(journeyOf(state), id).length > 0);
  return (
    <>
      <button type="button" className={buttons['plain']} onClick={() => duplicateMessage(store, words, message)}><Copy size={14} aria-hidden="true" /> {words.duplicate}</button>
      {!isUsed && <button type="button" className={buttons['plain']} onClick={() => removeMessage(store, id, message.name)}><Trash2 size={14} aria-hidden="true" /> {words.remove}</button>}
    </>
  );
}

/** Taking back, as far as what was done since the dialog was opened: nothing changes behind it unseen. */
function Travel() {
  const store = useEditorStore();
  const words = useWords();
  const [opened] = useState(() => store.getState().history.past.length);
  const last = useEditor(({ history }) => (history.past.length > opened ? history.past.at(-1) : undefined));
  const next = useEditor(({ history }) => history.future[0]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented || isField(event.target) || !(event.metaKey || event.ctrlKey)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (isRedo ? next === undefined : key !== 'z' || last === undefined) return;
    event.preventDefault();
    if (isRedo) store.getState().redo();
    else store.getState().undo();
  };
  return (
    <span className={styles['travel']} ref={(element) => listen(element, onKeyDown)}>
      <button type="button" className={buttons['plain']} disabled={last === undefined} aria-label={words.undo(last === undefined ? '' : wordLabel(last.label, words))} onClick={() => store.getState().undo()}><Undo2 size={16} aria-hidden="true" /></button>
      <button type="button" className={buttons['plain']} disabled={next === undefined} aria-label={words.redo(next === undefined ? '' : wordLabel(next.label, words))} onClick={() => store.getState().redo()}><Redo2 size={16} aria-hidden="true" /></button>
    </span>
  );
}

function listen(element: HTMLElement | null, onKeyDown: (event: KeyboardEvent) => void): (() => void) | undefined {
  const dialog = element?.closest<HTMLElement>('[role="dialog"]');
  dialog?.addEventListener('keydown', onKeyDown);
  return dialog === null || dialog === undefined ? undefined : () => dialog.removeEventListener('keydown', onKeyDown);
}

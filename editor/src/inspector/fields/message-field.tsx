import { Copy, PenLine } from 'lucide-react';
import { createMessage, duplicateMessage } from '../../messages/manage-messages';
import { MessageSummary } from '../../messages/message-summary';
import { journeyOf } from '../../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';
import buttons from '../../ui/button.module.css';
import styles from '../schema-form.module.css';

/** Which message, what it looks like, and the way to where it is written. */
export function MessageField({ pointer, id, value, describedBy, onChange }: FieldProps) {
  const store = useEditorStore();
  const words = useWords().messages;
  const messages = useEditor((state) => journeyOf(state).messages);
  const chosen = textOf(value);
  const message = Object.hasOwn(messages, chosen) ? messages[chosen] : undefined;
  return (
    <>
      <select id={id} value={message === undefined ? '' : chosen} aria-describedby={describedBy} onChange={(event) => { if (event.target.value === '\n') createMessage(store, words, pointer); else onChange(event.target.value); }}>
        {message === undefined && <option value="">{chosen === '' ? '' : words.unknown(chosen)}</option>}
        {Object.entries(messages).map(([one, { name } = { name: one }]) => <option key={one} value={one}>{name}</option>)}
        <option value={'\n'}>{words.create}…</option>
      </select>
      {message !== undefined && (
        <>
          <p className={styles['buttons']}>
            <button type="button" className={buttons['primary']} onClick={() => store.getState().openMessage(chosen)}><PenLine size={14} aria-hidden="true" /> {words.editMessage}</button>
            <button type="button" className={buttons['plain']} data-size="small" onClick={() => duplicateMessage(store, words, message, pointer)}><Copy size={14} aria-hidden="true" /> {words.duplicate}</button>
          </p>
          <MessageSummary id={chosen} message={message} />
        </>
      )}
    </>
  );
}

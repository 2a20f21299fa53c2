import { freeStepId } from '../../../../core/edit/steps';
import { newMessage } from '../../messages/new-message';
import { MessageEditor } from '../../messages/message-editor';
import { journeyOf } from '../../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';

/** Which message, and the message itself below it: where it is used is where it is written. */
export function MessageField({ pointer, id, value, describedBy, onChange }: FieldProps) {
  const store = useEditorStore();
  const words = useWords().messages;
  const messages = useEditor((state) => journeyOf(state).messages);
  const language = useEditor((state) => state.language);
  const chosen = textOf(value);
  const message = Object.hasOwn(messages, chosen) ? messages[chosen] : undefined;
  const create = (): void => {
    const name = freeStepId('message', new Set(Object.keys(messages)));
    if (store.getState().perform({ type: 'set', pointer: `/messages/${name}`, value: newMessage(words.newName, language) }, { key: 'add', params: { name: words.newName } })) {
      store.getState().perform({ type: 'set', pointer, value: name }, { key: 'edit', params: { field: words.newName } });
    }
  };
  return (
    <>
      <select id={id} value={message === undefined ? '' : chosen} aria-describedby={describedBy} onChange={(event) => { if (event.target.value === '\n') create(); else onChange(event.target.value); }}>
        {message === undefined && <option value="">{chosen === '' ? '' : words.unknown(chosen)}</option>}
        {Object.entries(messages).map(([one, { name } = { name: one }]) => <option key={one} value={one}>{name}</option>)}
        <option value={'\n'}>{words.create}</option>
      </select>
      {message !== undefined && <MessageEditor key={chosen} id={chosen} message={message} />}
    </>
  );
}

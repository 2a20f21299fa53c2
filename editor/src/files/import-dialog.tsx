import { FolderOpen } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { chooseFile } from '../host/choose-file';
import type { Finding } from '../host/read-document';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { Dialog } from '../ui/dialog';
import { FindingList } from './finding-list';
import { openFile, openText } from './open-text';
import buttons from '../ui/button.module.css';
import styles from './files.module.css';

/** More than this is no text that anybody mends by hand. */
const editable = 500_000;

/** A text is pasted or a file chosen; what can't be opened says all that is wrong with it, and can be mended here. */
export function ImportDialog() {
  const store = useEditorStore();
  const words = useWords().files;
  const refused = useEditor((state) => state.refused);
  const ids = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [lastRefused, setLastRefused] = useState<typeof refused>();
  // A file that was refused brings its text along.
  if (refused !== lastRefused) {
    setLastRefused(refused);
    setText(refused !== undefined && refused.text.length <= editable ? refused.text : '');
  }
  const isOther = refused !== undefined && text !== refused.text;
  const findings = refused === undefined || (isOther && text !== '') ? [] : refused.findings;
  const goTo = ({ line, column }: Finding): void => {
    const start = text.split(/(?<=\r\n|\n|\r)/).slice(0, line - 1).join('').length + column - 1;
    field.current?.focus();
    field.current?.setSelectionRange(start, start + 1);
    // Not every browser scrolls to what is chosen.
    if (field.current !== null) field.current.scrollTop = (field.current.scrollHeight * (line - 3)) / Math.max(1, text.split(/\r\n|\n|\r/).length);
  };
  return (
    <Dialog title={words.import}>
      <p className={styles['lead']}>{words.importLead}</p>
      {findings.length > 0 && (
        <section className={styles['refused']} role="alert" aria-labelledby={`${ids}-refused`}>
          <h3 id={`${ids}-refused`}>{words.notOpened(refused?.file ?? '', findings.length)}</h3>
          <FindingList findings={findings} onGo={text === '' || isOther ? undefined : goTo} />
          <p>{words.stays}</p>
        </section>
      )}
      <label className={styles['label']} htmlFor={ids}>{words.text}</label>
      <textarea
        id={ids} ref={field} className={styles['text']} rows={findings.length > 0 ? 8 : 12} wrap="off" spellCheck={false} autoComplete="off" autoCapitalize="off" value={text}
        aria-invalid={findings.length > 0} placeholder={words.placeholder} onChange={(event) => setText(event.target.value)}
      />
      <div className={styles['buttons']}>
        <button type="button" className={buttons['primary']} data-size="large" disabled={text.trim() === ''} onClick={() => openText(store, text)}>{words.open}</button>
        <button type="button" className={buttons['plain']} data-size="large" onClick={() => chooseFile((file) => void openFile(store, file))}>
          <FolderOpen size={16} aria-hidden="true" /> {words.choose}
        </button>
      </div>
    </Dialog>
  );
}

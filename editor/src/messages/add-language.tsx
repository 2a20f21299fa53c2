import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { languageName } from '../preview/language-name';
import { useEditor, useWords } from '../state/use-editor';
import buttons from '../ui/button.module.css';
import styles from './text-tabs.module.css';

/** Languages that most messages are written in; any other by its tag. */
const common = ['en', 'ja', 'de', 'es', 'fr', 'it', 'ko', 'nl', 'pl', 'pt-BR', 'sv', 'th', 'tr', 'vi', 'zh-Hans', 'zh-Hant'] as const;

/** One more language for a message. */
export function AddLanguage({ taken, onAdd }: { readonly taken: readonly string[]; readonly onAdd: (locale: string) => void }) {
  const words = useWords().messages;
  const language = useEditor((state) => state.language);
  const error = useId();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const free = common.filter((one) => !taken.includes(one));
  const close = (): void => {
    setOpen(false);
    setTyped('');
    setChosen('');
    setWrong(undefined);
  };
  const add = (): void => {
    const tag = canonical(chosen === 'other' ? typed : chosen === '' ? (free[0] ?? '') : chosen);
    if (tag === undefined) setWrong(words.noLanguage);
    else if (taken.some((one) => one.toLowerCase() === tag.toLowerCase())) setWrong(words.languageTaken);
    else {
      onAdd(tag);
      close();
    }
  };
  if (!isOpen) return <button type="button" className={buttons['dashed']} data-size="small" onClick={() => setOpen(true)}><Plus size={14} aria-hidden="true" /> {words.addLanguage}</button>;
  return (
    <form className={styles['form']} onSubmit={(event) => { event.preventDefault(); add(); }}>
      <label>
        {words.addLanguage}
        <select autoFocus value={chosen === '' ? (free[0] ?? 'other') : chosen} onChange={(event) => setChosen(event.target.value)}>
          {free.map((one) => <option key={one} value={one}>{languageName(one, language)}</option>)}
          <option value="other">{words.otherLanguage}</option>
        </select>
      </label>
      {(chosen === 'other' || free.length === 0) && (
        <label>
          {words.languageTag}
          <input type="text" value={typed} placeholder="pt-PT" aria-invalid={wrong !== undefined} aria-describedby={error} onChange={(event) => { setTyped(event.target.value); setWrong(undefined); }} />
        </label>
      )}
      <button type="submit" className={buttons['plain']} data-size="small">{words.add}</button>
      <button type="button" className={buttons['plain']} data-size="small" onClick={close}>{words.cancel}</button>
      <p id={error} role="alert" className={styles['error']}>{wrong}</p>
    </form>
  );
}

/** A language tag as it is written properly, if it is one that journeys take (schemas/common.schema.json). */
function canonical(tag: string): string | undefined {
  try {
    const [proper] = Intl.getCanonicalLocales(tag.trim());
    return proper !== undefined && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(proper) ? proper : undefined;
  } catch {
    return undefined; // What Intl can't read is no tag.
  }
}

import { Braces } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useWords } from '../state/use-editor';
import { Popup } from '../ui/popup';
import { matching, type Suggestion } from './completion';
import { SuggestionList } from './suggestion-list';
import search from '../ui/search.module.css';
import styles from './template-editor.module.css';

/** For whoever has never heard of braces: a button, everything that can stand in a text, found by typing. */
export function VariableMenu({ suggestions, onChoose }: { readonly suggestions: readonly Suggestion[]; readonly onChoose: (suggestion: Suggestion) => void }) {
  const words = useWords().template;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button type="button" ref={button} className={styles['insert']} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}><Braces size={14} aria-hidden="true" /> {words.insert}</button>
      {isOpen && button.current !== null && (
        <Popup anchor={button.current} label={words.insert} className={styles['menu']} onClose={() => { setOpen(false); button.current?.focus(); }}>
          <Finder suggestions={suggestions} onChoose={(suggestion) => { setOpen(false); onChoose(suggestion); }} />
        </Popup>
      )}
    </>
  );
}

function Finder({ suggestions, onChoose }: { readonly suggestions: readonly Suggestion[]; readonly onChoose: (suggestion: Suggestion) => void }) {
  const words = useWords().template;
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const found = matching(suggestions, { word: wanted, isFirst: true, isBlock: false });
  const list = wanted === '' ? suggestions : found;
  const optionId = (index: number): string => `${id}-${String(index)}`;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = list[at];
    if (move !== 0 && list.length > 0) {
      event.preventDefault();
      setAt((at + move + list.length) % list.length);
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      onChoose(chosen);
    }
  };
  return (
    <>
      <input
        className={search['search']} type="text" role="combobox" aria-expanded="true" aria-controls={id} aria-activedescendant={list.length === 0 ? undefined : optionId(at)}
        aria-label={words.search} placeholder={words.search} value={wanted} onChange={(event) => { setWanted(event.target.value); setAt(0); }} onKeyDown={onKeyDown}
      />
      {list.length === 0 ? <p role="status">{words.none}</p> : <SuggestionList id={id} optionId={optionId} label={words.suggestions} list={list} at={at} onChoose={onChoose} />}
    </>
  );
}

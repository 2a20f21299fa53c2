import { Braces } from 'lucide-react';
import { useRef, useState } from 'react';
import { useWords } from '../state/use-editor';
import { Popup } from '../ui/popup';
import { matching, type Suggestion } from './completion';
import { SuggestionList } from './suggestion-list';
import { useListbox } from '../ui/use-listbox';
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
  const [wanted, setWanted] = useState('');
  const found = matching(suggestions, { word: wanted, isFirst: true, isBlock: false });
  const list = wanted === '' ? suggestions : found;
  const { listId, optionId, at, activeId, goTo, walk } = useListbox(list);
  return (
    <>
      <input
        className={search['search']} type="text" role="combobox" aria-expanded="true" aria-controls={listId} aria-activedescendant={activeId}
        aria-label={words.search} placeholder={words.search} value={wanted} onChange={(event) => { setWanted(event.target.value); goTo(0); }} onKeyDown={(event) => walk(event, onChoose)}
      />
      {list.length === 0 ? <p role="status">{words.none}</p> : <SuggestionList id={listId} optionId={optionId} label={words.suggestions} list={list} at={at} onChoose={onChoose} />}
    </>
  );
}

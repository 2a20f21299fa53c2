import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../state/use-editor';
import type { Suggestion } from './completion';
import { insertTag } from './completion';
import { markPieces, type FaultRange } from './mark-pieces';
import { SuggestionList } from './suggestion-list';
import { useCompletion } from './use-completion';
import { VariableMenu } from './variable-menu';
import styles from './template-editor.module.css';

export interface TemplateEditorProps {
  readonly id: string;
  readonly value: string;
  readonly describedBy: string | undefined;
  /** Language of the text, for spelling and speech. */
  readonly lang: string;
  /** A subject has no line breaks: what is pasted with some is joined. */
  readonly singleLine: boolean;
  /** Written by machines as much as by people: no spelling, letters of one width. */
  readonly isCode: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly faults: readonly FaultRange[];
  readonly onChange: (value: string) => void;
  readonly children?: React.ReactNode;
}

/**
 * A text with `{{ }}`: a plain field, so that composing, spelling, screen readers and undo work as everywhere, over a copy of its text that
 * is not seen itself but shows where tags and faults are.
 */
export function TemplateEditor({ id, value, describedBy, lang, singleLine, isCode, suggestions, faults, onChange, children }: TemplateEditorProps) {
  const words = useWords().template;
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<HTMLSpanElement>(null);
  const completion = useCompletion(field, suggestions);
  const { list } = completion;
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (list !== undefined && caret.current !== null) setPlace({ left: caret.current.offsetLeft, top: caret.current.offsetTop + caret.current.offsetHeight });
  }, [list === undefined, completion.from, value]);
  const pieces = markPieces(value, faults, list === undefined ? [] : [completion.from]);
  return (
    <div className={styles['editor']} data-keeps-escape={list === undefined ? undefined : ''}>
      <div className={styles['layers']} data-code={isCode || undefined}>
        <div className={styles['marks']} aria-hidden="true">
          {pieces.map(({ from, text, isTag, fault }) => (
            <span key={from} className={isTag ? styles['tag'] : undefined} data-fault={fault}>
              {list !== undefined && from === completion.from && <span ref={caret} />}
              {text}
            </span>
          ))}
          {list !== undefined && completion.from === value.length && <span ref={caret} />}
          {/* A line that was just begun needs something on it to have a height. */}
          {'\u200b'}
        </div>
        <textarea
          ref={field} id={id} className={styles['field']} lang={lang} rows={singleLine ? 1 : 3} value={value} spellCheck={!isCode} autoComplete="off"
          aria-describedby={describedBy} aria-invalid={faults.some(({ severity }) => severity === 'error') || undefined} aria-multiline={!singleLine}
          aria-autocomplete="list" aria-haspopup="listbox" aria-controls={list === undefined ? undefined : completion.listId} aria-activedescendant={list === undefined ? undefined : completion.optionId(completion.at)}
          onChange={(event) => { onChange(singleLine ? event.target.value.replaceAll(/\s*\n\s*/g, ' ') : event.target.value); completion.look(true); }}
          onKeyDown={(event) => { completion.onKeyDown(event); if (singleLine && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault(); }}
          onSelect={() => completion.look(false)}
        />
        {list !== undefined && <SuggestionList id={completion.listId} optionId={completion.optionId} label={words.suggestions} list={list} at={completion.at} place={place} onChoose={completion.choose} />}
      </div>
      <p className="visually-hidden" role="status">{list === undefined ? '' : words.found(list.length)}</p>
      <div className={styles['foot']}>
        <VariableMenu
          suggestions={suggestions}
          onChoose={(suggestion) => {
            const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
            completion.apply(insertSuggestion(suggestion, selectionStart, selectionEnd));
          }}
        />
        <div className={styles['counts']}>{children}</div>
      </div>
    </div>
  );
}

/** A value is a whole tag; what works on a value opens one, and what it works on is chosen next. */
function insertSuggestion({ text, kind }: Suggestion, from: number, to: number): ReturnType<typeof insertTag> {
  if (kind === 'variable') return insertTag(from, to, text);
  const head = kind === 'block' ? `{{#${text} ` : `{{${text} `;
  return { from, to, text: `${head}}}${kind === 'block' ? `{{/${text}}}` : ''}`, caret: from + head.length, goesOn: true };
}

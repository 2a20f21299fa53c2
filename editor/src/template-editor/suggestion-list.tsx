import { useEffect, useRef } from 'react';
import type { Suggestion } from './completion';
import styles from './template-editor.module.css';

interface SuggestionListProps {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly label: string;
  readonly list: readonly Suggestion[];
  readonly at: number;
  /** Where its upper left corner goes, within the field. */
  readonly place?: { readonly left: number; readonly top: number };
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** What can be written. The focus stays in the field that it belongs to. */
export function SuggestionList({ id, optionId, label, list, at, place, onChoose }: SuggestionListProps) {
  const box = useRef<HTMLUListElement>(null);
  const { top, left } = place ?? {};
  useEffect(() => {
    if (top !== undefined) box.current?.scrollIntoView({ block: 'nearest' });
  }, [top, left]);
  return (
    // A list that scrolls would be a stop of the Tab key on its own.
    <ul ref={box} id={id} role="listbox" tabIndex={-1} aria-label={label} className={styles['list']} data-floats={place === undefined ? undefined : ''} style={place === undefined ? undefined : { top: place.top, left: `min(${String(place.left)}px, max(0px, 100% - 22rem))` }}>
      {list.map((one, index) => (
        <li
          key={one.text} id={optionId(index)} role="option" aria-selected={index === at} ref={index === at ? intoView : null}
          // The field keeps the focus, and with it the place where it is written.
          onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(one)}
        >
          <span className={styles['name']}>{one.label}</span>
          <code>{one.text}</code>
          <small>{one.side}</small>
        </li>
      ))}
    </ul>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

import { useEffect, useRef } from 'react';
import type { Suggestion } from './completion';
import styles from './template-editor.module.css';

interface SuggestionListProps {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly label: string;
  readonly list: readonly Suggestion[];
  readonly at: number;
  /** Where its upper left corner goes, within the field; then it shows a few at a time, around the chosen one. */
  readonly place?: { readonly left: number; readonly top: number };
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** A list in a text has no scroll bar: that would be one more stop of the Tab key, or nothing the keyboard reaches. */
const shownAtOnce = 7;

/** What can be written. The focus stays in the field that it belongs to. */
export function SuggestionList({ id, optionId, label, list, at, place, onChoose }: SuggestionListProps) {
  const box = useRef<HTMLUListElement>(null);
  const { top, left } = place ?? {};
  useEffect(() => {
    if (top !== undefined) box.current?.scrollIntoView({ block: 'nearest' });
  }, [top, left]);
  const first = place === undefined ? 0 : Math.max(0, Math.min(at - Math.floor(shownAtOnce / 2), list.length - shownAtOnce));
  const shown = place === undefined ? list : list.slice(first, first + shownAtOnce);
  return (
    <ul ref={box} id={id} role="listbox" aria-label={label} className={styles['list']} {...(place !== undefined && { 'data-floats': '', style: { top: place.top, left: `min(${String(place.left)}px, max(0px, 100% - 22rem))` } })}>
      {shown.map((one, offset) => {
        const index = first + offset;
        return (
          <li
            key={one.text} id={optionId(index)} role="option" aria-selected={index === at} aria-setsize={list.length} aria-posinset={index + 1} ref={index === at && place === undefined ? intoView : null}
            // The field keeps the focus, and with it the place where it is written.
            onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(one)}
          >
            <span className={styles['name']}>{one.label}</span>
            <code>{one.text}</code>
            <small>{one.side}</small>
          </li>
        );
      })}
      {shown.length < list.length && <li role="presentation" className={styles['place']} aria-hidden="true">{at + 1} / {list.length}</li>}
    </ul>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

import { useRef, type KeyboardEvent } from 'react';
import { nextIndex } from './next-index';
import styles from './tabs.module.css';

export interface Tab<T extends string> {
  readonly id: T;
  readonly name: string;
  /** Said after the name, and shown by a mark: not written yet, something wrong. */
  readonly note?: string;
  readonly mark?: 'missing' | 'warning' | 'error';
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly chosen: T;
  /** Id of the element that shows what is chosen. */
  readonly panel: string;
  readonly onChoose: (id: T) => void;
}

/** A list of tabs as the ARIA practices ask for: one stop of the Tab key, arrows and Home and End within. */
export function Tabs<T extends string>({ label, tabs, chosen, panel, onChoose }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const tab = tabs[nextIndex(event.key, at, tabs.length, 'across') ?? -1];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(tab)]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles['tabs']} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name, note, mark }) => (
        <button key={id} type="button" role="tab" aria-selected={id === chosen} aria-controls={panel} tabIndex={id === chosen ? 0 : -1} data-mark={mark} title={note} onClick={() => onChoose(id)}>
          {name}
          {note !== undefined && <span className="visually-hidden"> ({note})</span>}
        </button>
      ))}
    </div>
  );
}

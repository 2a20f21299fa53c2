import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { isList, type Json } from '../../../../core/json';
import { useWords } from '../../state/use-editor';
import type { DropTarget } from '../drag/drop-target';
import { useDragSort } from '../drag/use-drag-sort';
import buttons from '../../ui/button.module.css';
import dragStyles from '../drag/drag.module.css';
import type { FieldProps } from '../field-props';
import { firstValue } from '../first-value';
import { ListEntry } from '../list-entry';
import { itemPlaceOf } from '../schema-field';
import { useEntrySummary } from '../use-entry-summary';
import { useSchemaTitle } from '../use-schema-title';
import styles from './list-field.module.css';

/** Entries one below the other, each with a heading; they are sorted by handle, keys or buttons. */
export function ListField({ pointer, id, place, value, describedBy, onChange }: FieldProps) {
  const words = useWords().inspector;
  const items = itemPlaceOf(place) ?? place;
  const summaryOf = useEntrySummary(items);
  const titleOf = useSchemaTitle();
  const entries: readonly Json[] = isList(value) ? value : [];
  const [added, setAdded] = useState<number>();
  const list = useRef<HTMLOListElement>(null);
  const nameOf = (entry: Json, index: number): string => summaryOf(entry) || words.entry(titleOf(items), index + 1);
  const move = (from: number, to: number): void => {
    const entry = entries[from];
    if (entry === undefined || to === from || to < 0 || to >= entries.length) return;
    onChange(entries.toSpliced(from, 1).toSpliced(to, 0, entry), { key: 'move-entry', params: { name: nameOf(entry, from), place: String(to + 1), of: String(entries.length) } });
    // The focus goes with what is moved.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-handle="${String(to)}"]`)?.focus());
  };
  const sort = useDragSort((dragged: string, { key, side }: DropTarget) => {
    const [from, beside] = [Number(dragged), Number(key)];
    const slot = side === 'before' || side === 'start' ? beside : beside + 1;
    move(from, slot > from ? slot - 1 : slot);
  });
  const add = (): void => {
    setAdded(entries.length);
    onChange([...entries, firstValue(items, entries)], { key: 'add', params: { name: titleOf(items) } });
  };
  return (
    <div data-sorted="" className={dragStyles['sorted']} role="group" aria-labelledby={id} aria-describedby={describedBy} ref={sort.container}>
      <ol className={styles['entries']} ref={list}>
        {entries.map((entry, index) => (
          <ListEntry
            // Not its id: that is made from the name while the next field has the focus already, which has to stay.
            key={index}
            pointer={`${pointer}/${String(index)}`} place={items} value={entry} index={index} count={entries.length} name={nameOf(entry, index)} sort={sort}
            isOpen={entries.length === 1 || index === added}
            onMove={(to) => move(index, to)}
            onRemove={() => onChange(entries.toSpliced(index, 1), { key: 'remove', params: { name: nameOf(entry, index) } })}
          />
        ))}
      </ol>
      <button type="button" className={buttons['plain']} data-size="small" aria-label={words.addTo(titleOf(place))} onClick={add}>
        <Plus size={14} aria-hidden="true" /> {words.add}
      </button>
    </div>
  );
}

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SchemaPlace } from '../../../core/journey/schemas';
import { isObject, type Json } from '../../../core/json';
import { useProblemIndex } from '../problems/use-problem-index';
import { useWords } from '../state/use-editor';
import { DragHandle } from './drag/drag-handle';
import type { DragSort } from './drag/use-drag-sort';
import { useMoveKeys } from './drag/use-move-keys';
import { FaultyCount } from './faulty-count';
import { InnerForm, SchemaFields } from './schema-fields';
import { fieldKindOf, propertiesOf } from './schema-field';
import { useNameId } from './use-name-id';
import buttons from '../ui/button.module.css';
import styles from './list-entry.module.css';

interface ListEntryProps {
  readonly pointer: string;
  readonly place: SchemaPlace;
  readonly value: Json;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly sort: DragSort;
  /** How it is to begin with. */
  readonly isOpen: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One entry of a list: its heading, and its fields when it is open. */
export function ListEntry({ pointer, place, value, index, count, name, sort, isOpen, onMove, onRemove }: ListEntryProps) {
  const words = useWords().inspector;
  const problems = useProblemIndex().within(pointer);
  const [wasOpen] = useState(isOpen);
  const nameId = useNameId(pointer, value);
  const isForm = fieldKindOf(place) === 'object' && isObject(value);
  const onKeyDown = useMoveKeys(index, onMove);
  return (
    <li className={styles['entry']} data-pointer={pointer} {...sort.markFor(String(index))} onKeyDown={onKeyDown} onBlurCapture={nameId}>
      <details open={wasOpen}>
        <summary>
          <span className={styles['name']}>{name}</span>
          <FaultyCount count={problems.length} />
        </summary>
        <div className={styles['fields']}>
          {isForm ? <SchemaFields pointer={pointer} properties={propertiesOf(place)} value={value} /> : <InnerForm pointer={pointer} place={place} value={value} isCompact />}
        </div>
      </details>
      <div className={styles['tools']}>
        {count > 1 && <DragHandle name={name} sort={sort} dragKey={String(index)} />}
        {count > 1 && <button type="button" className={buttons['icon']} aria-label={words.up(name)} title={words.up(name)} disabled={index === 0} onClick={() => onMove(index - 1)}><ArrowUp size={14} aria-hidden="true" /></button>}
        {count > 1 && <button type="button" className={buttons['icon']} aria-label={words.down(name)} title={words.down(name)} disabled={index === count - 1} onClick={() => onMove(index + 1)}><ArrowDown size={14} aria-hidden="true" /></button>}
        <button type="button" className={buttons['icon']} aria-label={words.takeOut(name)} title={words.takeOut(name)} onClick={onRemove}><Trash2 size={14} aria-hidden="true" /></button>
      </div>
    </li>
  );
}

import { Trash2 } from 'lucide-react';
import type { SchemaPlace } from '../../../core/journey/schemas';
import type { JsonObject } from '../../../core/json';
import { useWords } from '../state/use-editor';
import { DragHandle } from './drag/drag-handle';
import type { DragSort } from './drag/use-drag-sort';
import { useMoveKeys } from './drag/use-move-keys';
import { InnerForm } from './schema-fields';
import { isAdvanced, propertiesOf } from './schema-field';
import { shareText } from './share-bar';
import { useNameId } from './use-name-id';
import buttons from '../ui/button.module.css';
import styles from './weight-row.module.css';

interface WeightRowProps {
  readonly pointer: string;
  readonly place: SchemaPlace;
  readonly value: JsonObject;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly share: number;
  readonly sort: DragSort;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One part of a whole in one line. */
export function WeightRow({ pointer, place, value, index, count, name, share, sort, onMove, onRemove }: WeightRowProps) {
  const words = useWords().inspector;
  const nameId = useNameId(pointer, value);
  const onKeyDown = useMoveKeys(index, onMove);
  return (
    <div className={styles['weight']} role="group" aria-label={name} data-pointer={pointer} {...sort.markFor(String(index))} onKeyDown={onKeyDown} onBlurCapture={nameId}>
      {count > 1 && <DragHandle name={name} sort={sort} dragKey={String(index)} />}
      <div className={styles['fields']}>
        {propertiesOf(place).filter(({ place: inner }) => !isAdvanced(inner)).map(({ key, place: inner }) => <InnerForm key={key} pointer={`${pointer}/${key}`} place={inner} value={value[key]} siblings={value} isCompact />)}
      </div>
      <span className={styles['share']}>{shareText(share)}</span>
      <button type="button" className={buttons['icon']} aria-label={words.takeOut(name)} title={words.takeOut(name)} disabled={count === 1} onClick={onRemove}><Trash2 size={14} aria-hidden="true" /></button>
    </div>
  );
}

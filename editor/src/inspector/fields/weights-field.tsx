import { Equal, Plus } from 'lucide-react';
import { isList, isObject, type Json, type JsonObject } from '../../../../core/json';
import { useWords } from '../../state/use-editor';
import { useDragSort } from '../drag/use-drag-sort';
import buttons from '../../ui/button.module.css';
import dragStyles from '../drag/drag.module.css';
import type { FieldProps } from '../field-props';
import { firstValue } from '../first-value';
import { InnerForm } from '../schema-fields';
import { isAdvanced, itemPlaceOf, propertiesOf, textOf } from '../schema-field';
import { ShareBar } from '../share-bar';
import { useSchemaTitle } from '../use-schema-title';
import { WeightRow } from '../weight-row';
import moreStyles from '../more.module.css';
import formStyles from '../schema-form.module.css';
import styles from './weights-field.module.css';

/** Parts of a whole, each with its weight and the share that it comes to. */
export function WeightsField({ pointer, id, place, value, siblings, describedBy, onChange }: FieldProps) {
  const words = useWords().inspector;
  const titleOf = useSchemaTitle();
  const items = itemPlaceOf(place) ?? place;
  const entries: readonly JsonObject[] = isList(value) ? value.filter(isObject) : [];
  const holdout = weightOf(siblings['holdout']);
  const weights = entries.map((entry) => weightOf(entry['weight']));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shareOf = (weight: number): number => (sum + holdout === 0 ? 0 : weight / (sum + holdout));
  const nameOf = (entry: JsonObject, index: number): string => textOf(entry['name']) || words.entry(titleOf(items), index + 1);
  const move = (from: number, to: number): void => {
    const entry = entries[from];
    if (entry === undefined || to === from || to < 0 || to >= entries.length) return;
    onChange(entries.toSpliced(from, 1).toSpliced(to, 0, entry), { key: 'move-entry', params: { name: nameOf(entry, from), place: String(to + 1), of: String(entries.length) } });
    requestAnimationFrame(() => sort.container.current?.querySelector<HTMLElement>(`[data-handle="${String(to)}"]`)?.focus());
  };
  const sort = useDragSort((dragged, { key, side }) => {
    const from = Number(dragged);
    const slot = Number(key) + (side === 'after' || side === 'end' ? 1 : 0);
    move(from, slot > from ? slot - 1 : slot);
  });
  const advanced = propertiesOf(items).filter(({ place: inner }) => isAdvanced(inner));
  return (
    <div data-sorted="" className={dragStyles['sorted']} role="group" aria-labelledby={id} aria-describedby={describedBy} ref={sort.container}>
      <ShareBar parts={[...entries.map((entry, index) => ({ name: nameOf(entry, index), share: shareOf(weights[index] ?? 0) })), { name: words.gapOfHoldout, share: shareOf(holdout) }]} hasHoldout={holdout > 0} />
      {entries.map((entry, index) => (
        <WeightRow
          key={index}
          pointer={`${pointer}/${String(index)}`} place={items} value={entry} index={index} count={entries.length} name={nameOf(entry, index)} share={shareOf(weights[index] ?? 0)} sort={sort}
          onMove={(to) => move(index, to)}
          onRemove={() => onChange(entries.toSpliced(index, 1), { key: 'remove', params: { name: nameOf(entry, index) } })}
        />
      ))}
      <div className={formStyles['buttons']}>
        <button type="button" className={buttons['plain']} data-size="small" aria-label={words.addTo(titleOf(place))} onClick={() => onChange([...entries, newPart(firstValue(items, entries), nextLetter(entries))], { key: 'add', params: { name: titleOf(items) } })}>
          <Plus size={14} aria-hidden="true" /> {words.add}
        </button>
        {entries.length > 1 && (
          <button type="button" className={buttons['plain']} data-size="small" onClick={() => onChange(entries.map((entry) => ({ ...entry, weight: sum === 0 ? 1 : Math.round((sum / entries.length) * 100) / 100 })), { key: 'make-equal', params: {} })}>
            <Equal size={14} aria-hidden="true" /> {words.makeEqual}
          </button>
        )}
      </div>
      {advanced.length > 0 && (
        <details className={moreStyles['more']}>
          <summary>{words.more}</summary>
          {entries.map((entry, index) => (
            <fieldset key={index} className={styles['plain']}>
              <legend>{nameOf(entry, index)}</legend>
              {advanced.map(({ key, place: inner }) => <InnerForm key={key} pointer={`${pointer}/${String(index)}/${key}`} place={inner} value={entry[key]} siblings={entry} />)}
            </fieldset>
          ))}
        </details>
      )}
    </div>
  );
}

function weightOf(value: Json | undefined): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : 0;
}

/** Parts are called by letters until somebody calls them otherwise: C after A and B. */
function nextLetter(entries: readonly JsonObject[]): string {
  const taken = new Set(entries.flatMap((entry) => [textOf(entry['name']).toUpperCase(), textOf(entry['id']).toUpperCase()]));
  return Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').find((letter) => !taken.has(letter)) ?? '';
}

function newPart(part: Json, letter: string): Json {
  return isObject(part) && letter !== '' ? { ...part, id: letter.toLowerCase(), name: letter } : part;
}

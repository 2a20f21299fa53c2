import { isObject, type Json } from '../../../../core/json';
import { useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { propertiesOf, textOf } from '../schema-field';
import { useSchemaTitle } from '../use-schema-title';
import { LocalTimeField } from './local-time-field';
import formStyles from '../schema-form.module.css';
import styles from './quiet-hours-field.module.css';

/** From when to when nothing goes out, and what that means over a day. */
export function QuietHoursField({ pointer, id, value, place, describedBy, isInvalid, onChange }: FieldProps) {
  const words = useWords().inspector;
  const titleOf = useSchemaTitle();
  const now = isObject(value) ? value : {};
  const [from, to] = [minuteOf(now['from']), minuteOf(now['to'])];
  return (
    <div role="group" aria-labelledby={id} aria-describedby={describedBy}>
      <div className={styles['times']}>
        {propertiesOf(place).map(({ key, place: inner }) => (
          <div key={key} data-pointer={`${pointer}/${key}`}>
            <label className={styles['sublabel']} htmlFor={`${id}-${key}`}>{titleOf(inner)}</label>
            <LocalTimeField pointer={`${pointer}/${key}`} place={inner} siblings={now} id={`${id}-${key}`} value={now[key]} describedBy={undefined} isInvalid={isInvalid} onChange={(next) => onChange({ ...now, [key]: next ?? '' })} />
          </div>
        ))}
      </div>
      {from !== undefined && to !== undefined && from !== to && (
        <>
          <svg className={styles['day']} viewBox="0 0 1440 12" preserveAspectRatio="none" aria-hidden="true">
            {silentParts(from, to).map(([start, end]) => <rect key={start} x={start} y={0} width={end - start} height={12} />)}
          </svg>
          <p className={formStyles['note']}>{words.silent(textOf(now['from']), textOf(now['to']), from > to)}</p>
        </>
      )}
    </div>
  );
}

function minuteOf(value: Json | undefined): number | undefined {
  const [hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(textOf(value))?.slice(1).map(Number) ?? [];
  return hours === undefined || minutes === undefined ? undefined : hours * 60 + minutes;
}

/** In minutes of the day; a night has two. */
function silentParts(from: number, to: number): readonly (readonly [number, number])[] {
  return from < to ? [[from, to]] : [[0, to], [from, 1440]];
}

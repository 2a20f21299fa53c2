import { isTimeZone } from '../../../../core/time/is-time-zone';
import { useEditor, useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';
import { TextField } from './text-field';
import styles from '../schema-form.module.css';

/** A time zone, found by typing a part of its name; with the time that it is there now. */
export function TimeZoneField(props: FieldProps) {
  const words = useWords().inspector;
  const language = useEditor((state) => state.language);
  const zone = textOf(props.value);
  return (
    <>
      <TextField {...props} list={allZones()} />
      {isTimeZone(zone) && <span className={styles['note']}>{words.timeThere(offsetOf(zone), timeIn(zone, language))}</span>}
    </>
  );
}

/** As the browser knows them; it leaves out the one that needs no place. */
function allZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
}

function offsetOf(zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts();
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT').replace('GMT', 'UTC');
}

function timeIn(zone: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false }).format();
}

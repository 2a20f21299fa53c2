import { journeyOf } from '../../state/journey-of';
import { useEditor, useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';
import { emptyText } from '../schema-text';

/** One of the journey's Sends, by its name. */
export function SendStepField({ id, value, place, describedBy, isInvalid, onChange }: FieldProps) {
  const words = useWords().inspector;
  const empty = emptyText(place, useEditor((state) => state.language));
  const steps = useEditor((state) => journeyOf(state).steps);
  const sends = steps.filter((step) => step.kind === 'send');
  const chosen = textOf(value);
  return (
    <select id={id} value={chosen} aria-describedby={describedBy} aria-invalid={isInvalid} onChange={(event) => onChange(event.target.value)}>
      <option value="">{empty}</option>
      {chosen !== '' && !sends.some((send) => send.id === chosen) && <option value={chosen}>{words.unknownChoice(chosen)}</option>}
      {sends.map((send) => <option key={send.id} value={send.id}>{send.name}</option>)}
    </select>
  );
}

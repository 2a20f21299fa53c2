import { journeyOf } from '../../state/journey-of';
import { useEditor, useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';

/** One of the journey's topics, by name. */
export function TopicField({ id, value, describedBy, onChange }: FieldProps) {
  const topics = useEditor((state) => journeyOf(state).topics);
  const words = useWords().messages;
  const chosen = textOf(value);
  return (
    <select id={id} value={chosen} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value)}>
      {!topics.some((topic) => topic.id === chosen) && <option value={chosen}>{words.unknown(chosen)}</option>}
      {topics.map((topic) => <option key={topic.id} value={topic.id}>{topic.name}</option>)}
    </select>
  );
}

import { useState } from 'react';
import { idFrom } from '../../../../core/edit/id-from';
import { journeyOf } from '../../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';
import { emptyText } from '../schema-text';
import buttons from '../../ui/button.module.css';
import styles from './topic-field.module.css';

const anotherOne = '\n';

/** One of the journey's topics, by name, or a new one. */
export function TopicField({ pointer, id, value, place, describedBy, isInvalid, onChange }: FieldProps) {
  const store = useEditorStore();
  const topics = useEditor((state) => journeyOf(state).topics);
  const empty = emptyText(place, useEditor((state) => state.language));
  const words = useWords().inspector;
  const [name, setName] = useState<string>();
  const chosen = textOf(value);
  const add = (): void => {
    const wanted = name?.trim() ?? '';
    if (wanted === '') return;
    const topic = { id: idFrom(wanted, 'topic', new Set(topics.map((one) => one.id)), 'lower-case'), name: wanted, basis: 'consent' };
    const added = store.getState().perform([{ type: 'set', pointer: '/topics/-', value: topic }, { type: 'set', pointer, value: topic.id }], { key: 'add', params: { name: wanted } });
    if (added) setName(undefined);
  };
  return (
    <>
      <select id={id} value={chosen} aria-describedby={describedBy} aria-invalid={isInvalid} onChange={(event) => { if (event.target.value === anotherOne) setName(''); else onChange(event.target.value); }}>
        {empty !== '' && <option value="">{empty}</option>}
        {!(chosen === '' && empty !== '') && !topics.some((topic) => topic.id === chosen) && <option value={chosen}>{words.unknownChoice(chosen)}</option>}
        {topics.map((topic) => <option key={topic.id} value={topic.id}>{topic.name}</option>)}
        <option value={anotherOne}>{words.newTopic}</option>
      </select>
      {name !== undefined && (
        <div className={styles['create']}>
          <label className="visually-hidden" htmlFor={`${id}-new`}>{words.topicName}</label>
          <input
            id={`${id}-new`} type="text" value={name} placeholder={words.topicName} maxLength={120} autoFocus onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Enter') add();
              else if (event.key === 'Escape') setName(undefined);
            }}
          />
          <button type="button" className={buttons['plain']} data-size="small" disabled={name.trim() === ''} onClick={add}>{words.add}</button>
          <button type="button" className={buttons['plain']} data-size="small" onClick={() => setName(undefined)}>{words.cancel}</button>
        </div>
      )}
    </>
  );
}

import { useRef } from 'react';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useWords } from '../state/use-editor';
import { JourneySettings } from './journey-settings';
import { SchemaForm } from './schema-form';
import { SchemaFormContext } from './schema-fields';
import { StepSettings } from './step-settings';
import { useWantedField } from './use-wanted-field';
import styles from './inspector.module.css';

/** The settings of the chosen step, or of the journey where none is; the canvas stays in sight. */
export function Inspector() {
  const words = useWords().inspector;
  const selection = useEditor((state) => state.selection);
  const [id] = selection;
  const step = useEditor((state) => (id === undefined ? undefined : stepOf(journeyOf(state), id)));
  const opened = useEditor((state) => state.opened);
  const panel = useRef<HTMLElement>(null);
  useWantedField(panel);
  return (
    <aside className={styles['inspector']} aria-label={words.title} ref={panel}>
      <SchemaFormContext value={SchemaForm}>
        {selection.length > 1 ? <p className={styles['none']}>{words.several(selection.length)}</p> : step === undefined ? <JourneySettings key={opened} /> : <StepSettings key={step.id} step={step} />}
      </SchemaFormContext>
    </aside>
  );
}

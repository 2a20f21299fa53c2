import { useId } from 'react';
import type { Touchpoint } from '../../../core/journey/journey';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import styles from './touchpoint-inspector.module.css';

/** Which steps make a touchpoint; none where it is outside of n8n. */
export function TouchpointSteps({ touchpoint, pointer }: { readonly touchpoint: Touchpoint; readonly pointer: string }) {
  const store = useEditorStore();
  const words = useWords();
  const id = useId();
  const { steps } = useEditor(journeyOf);
  const chosen = new Set(touchpoint.steps);
  const set = (next: readonly string[]): void => {
    store.getState().perform({ type: 'set', pointer, value: next }, { key: 'edit', params: { field: words.map.stepsLabel } });
  };
  return (
    <fieldset className={styles['steps']}>
      <legend>{words.map.stepsLabel}</legend>
      <p id={id}>{words.map.stepsHelp}</p>
      <div className={styles['scroll']} tabIndex={-1}>
        {steps.map((step) => (
          <label key={step.id}>
            <input type="checkbox" aria-describedby={id} checked={chosen.has(step.id)} onChange={(event) => set(event.target.checked ? [...touchpoint.steps, step.id] : touchpoint.steps.filter((other) => other !== step.id))} />
            <span>{step.name} <small>{words.kinds[step.kind]}</small></span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

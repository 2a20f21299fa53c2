import { ArrowDown, ArrowUp, Footprints, Trash2, X } from 'lucide-react';
import { useId, useRef } from 'react';
import type { Touchpoint } from '../../../core/journey/journey';
import { mapOf } from '../../../core/map/journey-map';
import { isObject } from '../../../core/json';
import { pointerOf } from '../../../core/json-pointer';
import { SchemaForm } from '../inspector/schema-form';
import { SchemaFormContext } from '../inspector/schema-fields';
import { propertiesOf } from '../inspector/schema-field';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { mapCommands } from './map-commands';
import { touchpointPlace } from './touchpoint-place';
import { TouchpointSteps } from './touchpoint-steps';
import buttons from '../ui/button.module.css';
import styles from './touchpoint-inspector.module.css';

/** The touchpoint whose form is open, while no step is chosen. */
export function useShownTouchpoint(): Touchpoint | undefined {
  return useEditor((state) => (state.touchpoint === undefined || state.selection.length > 0 ? undefined : mapOf(journeyOf(state)).touchpoints.find(({ id }) => id === state.touchpoint)));
}

/** The form of a touchpoint, made from the schema. */
export function TouchpointInspector({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const store = useEditorStore();
  const words = useWords().map;
  const id = useId();
  const { stages, touchpoints } = useEditor((state) => mapOf(journeyOf(state)));
  const pointer = pointerOf(['map', 'touchpoints', touchpoints.indexOf(touchpoint)]);
  const value: unknown = touchpoint;
  const fields = (isObject(value) ? value : {});
  const beside = touchpoints.filter(({ stage }) => stage === touchpoint.stage);
  const rank = beside.indexOf(touchpoint);
  const select = useRef<HTMLSelectElement>(null);
  const move = (by: number): void => {
    mapCommands.moveTouchpoint(store, touchpoint.id, by);
    // At the end the button can't keep the focus.
    if (rank + by === 0 || rank + by === beside.length - 1) select.current?.focus();
  };
  return (
    <aside className={styles['inspector']} aria-label={words.touchpoint}>
      <header className={styles['head']}>
        <Footprints size={18} aria-hidden="true" />
        <h2>{words.touchpoint}</h2>
        <button type="button" className={buttons['icon']} aria-label={words.closeForm} title={words.closeForm} onClick={() => store.getState().set({ touchpoint: undefined })}><X size={16} aria-hidden="true" /></button>
      </header>
      <div className={styles['field']}>
        <label htmlFor={id}>{words.stageLabel}</label>
        <select id={id} ref={select} value={touchpoint.stage} onChange={(event) => mapCommands.placeTouchpoint(store, touchpoint.id, event.target.value)}>
          <option value="">{words.noStage}</option>
          {stages.map((stage) => <option key={stage.id} value={stage.id}>{stage.name}</option>)}
          {touchpoint.stage !== '' && stages.every((stage) => stage.id !== touchpoint.stage) && <option value={touchpoint.stage}>{touchpoint.stage}</option>}
        </select>
      </div>
      <SchemaFormContext value={SchemaForm}>
        {propertiesOf(touchpointPlace).map(({ key, place }) => <SchemaForm key={`${touchpoint.id}/${key}`} pointer={pointer + pointerOf([key])} place={place} value={fields[key]} />)}
      </SchemaFormContext>
      <TouchpointSteps touchpoint={touchpoint} pointer={`${pointer}/steps`} />
      <div className={styles['buttons']}>
        <button type="button" className={buttons['plain']} disabled={rank === 0} onClick={() => move(-1)}><ArrowUp size={16} aria-hidden="true" /> {words.sooner}</button>
        <button type="button" className={buttons['plain']} disabled={rank === beside.length - 1} onClick={() => move(1)}><ArrowDown size={16} aria-hidden="true" /> {words.afterwards}</button>
        <button type="button" className={buttons['danger']} onClick={() => mapCommands.removeTouchpoint(store, touchpoint.id)}><Trash2 size={16} aria-hidden="true" /> {words.removeTouchpoint}</button>
      </div>
    </aside>
  );
}

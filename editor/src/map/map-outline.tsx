import { Plus } from 'lucide-react';
import { mapOf, stageOfStep } from '../../../core/map/journey-map';
import { kindLooks } from '../kinds/kind-look';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { classNames } from '../ui/class-names';
import { EmptyMap } from './empty-map';
import { Feeling } from './feeling';
import { focusStage } from './focus-stage';
import { mapCommands, showTouchpoint } from './map-commands';
import { StageHead } from './stage-head';
import { StageSelect } from './stage-select';
import buttons from '../ui/button.module.css';
import styles from './map-outline.module.css';

/** The map as lists: everything that can be done on it can be done here, without dragging. */
export function MapOutline() {
  const store = useEditorStore();
  const words = useWords().map;
  const journey = useEditor(journeyOf);
  const map = mapOf(journey);
  return (
    <section className={styles['map']} aria-label={words.label}>
      <h2>{words.label}</h2>
      {map.stages.length === 0 && <EmptyMap />}
      <ol className={styles['stages']}>
        {map.stages.map((stage, index) => (
          <li key={stage.id}>
            <StageHead stage={stage} index={index} count={map.stages.length} />
            <StageContent stage={stage.id} name={stage.name} />
          </li>
        ))}
      </ol>
      {map.stages.length > 0 && <button type="button" className={classNames(buttons['dashed'], styles['add'])} data-size="small" onClick={() => focusStage(mapCommands.addStage(store))}><Plus size={14} aria-hidden="true" /> {words.addStage}</button>}
      {map.stages.length > 0 && journey.steps.some((step) => stageOfStep(map, step.id) === undefined) && (
        <>
          <h3>{words.noStage}</h3>
          <StageContent stage="" name={words.noStage} />
        </>
      )}
    </section>
  );
}

function StageContent({ stage, name }: { readonly stage: string; readonly name: string }) {
  const store = useEditorStore();
  const words = useWords();
  const journey = useEditor(journeyOf);
  const map = mapOf(journey);
  const steps = journey.steps.filter((step) => (stageOfStep(map, step.id) ?? '') === stage);
  const touchpoints = map.touchpoints.filter((touchpoint) => touchpoint.stage === stage);
  return (
    <div className={styles['content']}>
      <ul>
        {steps.map((step) => {
          const { icon: Icon, colour } = kindLooks[step.kind];
          return (
            <li key={step.id}>
              <button type="button" className={styles['link']} onClick={() => store.getState().select([step.id])}><Icon size={14} aria-hidden="true" style={{ color: colour }} /> {step.name}</button>
              <StageSelect steps={[step.id]} label={words.map.stageOf(step.name)} />
            </li>
          );
        })}
        {touchpoints.map((touchpoint) => (
          <li key={touchpoint.id} className={styles['touchpoint']}>
            <button type="button" className={styles['link']} onClick={() => showTouchpoint(store, touchpoint.id)}>{touchpoint.name}</button>
            <Feeling feeling={touchpoint.feeling} />
            {[touchpoint.where, touchpoint.needs, touchpoint.hurts].filter((text) => text !== '').map((text) => <span key={text} className={styles['detail']}>{text}</span>)}
          </li>
        ))}
      </ul>
      <button type="button" className={classNames(buttons['dashed'], styles['add'])} data-size="small" aria-label={words.map.addTouchpointTo(name)} onClick={() => mapCommands.addTouchpoint(store, stage)}><Plus size={14} aria-hidden="true" /> {words.map.addTouchpoint}</button>
    </div>
  );
}

import { useId } from 'react';
import { mapOf } from '../../../core/map/journey-map';
import { journeyOf } from '../state/journey-of';
import { nameOfSteps } from '../state/name-of';
import { useEditor, useWords } from '../state/use-editor';
import { StageSelect } from './stage-select';
import styles from './map-view.module.css';

/** The stage of the chosen steps, for those who don't drag. */
export function ChosenStage() {
  const words = useWords();
  const id = useId();
  const selection = useEditor((state) => state.selection);
  const journey = useEditor(journeyOf);
  if (selection.length === 0 || mapOf(journey).stages.length === 0) return null;
  const name = nameOfSteps(journey, selection, words.inspector.several);
  return (
    <div className={styles['panel']}>
      <label htmlFor={id}>{words.map.stageOf(name)}</label>
      <StageSelect steps={selection} id={id} />
    </div>
  );
}

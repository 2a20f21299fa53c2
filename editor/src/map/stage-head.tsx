import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react';
import type { Stage } from '../../../core/journey/journey';
import { useEditorStore, useWords } from '../state/use-editor';
import { focusStage } from './focus-stage';
import { mapCommands } from './map-commands';
import buttons from '../ui/button.module.css';
import styles from './stage-head.module.css';

/** The name of a stage, which is changed in place, and what else can be done with it. */
export function StageHead({ stage, index, count }: { readonly stage: Stage; readonly index: number; readonly count: number }) {
  const store = useEditorStore();
  const words = useWords().map;
  const move = (by: number): void => {
    mapCommands.moveStage(store, stage.id, by);
    // At the end the button can't keep the focus.
    if (index + by === 0 || index + by === count - 1) focusStage(stage.id);
  };
  return (
    <div className={styles['head']} role="group" aria-label={words.stage(stage.name)}>
      <input
        className={styles['name']} type="text" data-stage={stage.id} value={stage.name} maxLength={120} aria-label={words.stageName}
        onChange={(event) => mapCommands.renameStage(store, stage.id, event.target.value)}
        onBlur={() => store.getState().seal()}
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur(); }}
      />
      <button type="button" className={buttons['icon']} disabled={index === 0} aria-label={words.earlier(stage.name)} title={words.earlier(stage.name)} onClick={() => move(-1)}><ArrowLeft size={16} aria-hidden="true" /></button>
      <button type="button" className={buttons['icon']} disabled={index === count - 1} aria-label={words.later(stage.name)} title={words.later(stage.name)} onClick={() => move(1)}><ArrowRight size={16} aria-hidden="true" /></button>
      <button type="button" className={buttons['icon']} aria-label={words.removeStage(stage.name)} title={words.removeStage(stage.name)} onClick={() => focusStage(mapCommands.removeStage(store, stage.id))}><Trash2 size={16} aria-hidden="true" /></button>
    </div>
  );
}

import { mapOf, stageOfStep } from '../../../core/map/journey-map';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { mapCommands } from './map-commands';

/** Which stage steps belong to; several in different ones show none. */
export function StageSelect({ steps, label, id }: { readonly steps: readonly string[]; readonly label?: string; readonly id?: string }) {
  const store = useEditorStore();
  const words = useWords().map;
  const map = useEditor((state) => mapOf(journeyOf(state)));
  const stages = new Set(steps.map((step) => stageOfStep(map, step) ?? ''));
  const [first = ''] = stages;
  const isMixed = stages.size > 1;
  return (
    <select id={id} aria-label={label} value={isMixed ? 'mixed' : `stage ${first}`} onChange={(event) => mapCommands.placeSteps(store, steps, event.target.value.slice('stage '.length))}>
      {isMixed && <option value="mixed" disabled>{words.mixed}</option>}
      <option value="stage ">{words.noStage}</option>
      {map.stages.map((stage) => <option key={stage.id} value={`stage ${stage.id}`}>{stage.name}</option>)}
    </select>
  );
}

import { ViewportPortal } from 'reactflow';
import { Plus } from 'lucide-react';
import type { Lane, MapDrawing } from '../../../core/map/draw-map';
import { mapOf } from '../../../core/map/journey-map';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { focusStage } from './focus-stage';
import { mapCommands } from './map-commands';
import { StageHead } from './stage-head';
import styles from './lanes.module.css';

/** The stages, drawn behind the cards. */
export function Lanes({ drawing: { lanes, tray }, over }: { readonly drawing: MapDrawing; readonly over: string | undefined }) {
  const store = useEditorStore();
  const words = useWords().map;
  const { stages } = useEditor((state) => mapOf(journeyOf(state)));
  const last = lanes.at(-1);
  return (
    <ViewportPortal>
      {lanes.map((lane, index) => {
        const stage = stages[index];
        return stage === undefined ? null : (
          <div key={lane.stage} className={styles['lane']} data-over={over === lane.stage} data-odd={index % 2 === 1} style={boxOf(lane)}>
            <div className={`${styles['head'] ?? ''} nodrag nopan nowheel`}><StageHead stage={stage} index={index} count={stages.length} /></div>
            <AddTouchpoint stage={lane.stage} name={stage.name} />
          </div>
        );
      })}
      {last !== undefined && (
        <button type="button" className={`${styles['addStage'] ?? ''} nodrag nopan`} style={{ transform: `translate(${String(last.x + last.width + 16)}px, 0)` }} onClick={() => focusStage(mapCommands.addStage(store))}>
          <Plus size={16} aria-hidden="true" /> {words.addStage}
        </button>
      )}
      {tray !== undefined && (
        <div className={styles['tray']} data-over={over === ''} style={boxOf(tray)}>
          <h2 className={styles['trayName']}>{lanes.length === 0 ? words.allSteps : words.noStage}</h2>
        </div>
      )}
    </ViewportPortal>
  );
}

function AddTouchpoint({ stage, name }: { readonly stage: string; readonly name: string }) {
  const store = useEditorStore();
  const words = useWords().map;
  return (
    <button type="button" className={`${styles['add'] ?? ''} nodrag nopan`} aria-label={words.addTouchpointTo(name)} onClick={() => mapCommands.addTouchpoint(store, stage)}>
      <Plus size={14} aria-hidden="true" /> {words.addTouchpoint}
    </button>
  );
}

function boxOf({ x, y, width, height }: Lane): React.CSSProperties {
  return { transform: `translate(${String(x)}px, ${String(y)}px)`, width, height };
}

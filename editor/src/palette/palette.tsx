import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useReactFlow } from 'reactflow';
import { useId } from 'react';
import { addStep } from '../insert/add-step';
import { KindList } from '../insert/kind-list';
import { addableKinds } from '../insert/kinds-for';
import { placeFor } from '../insert/places-behind';
import { openPortsOf } from '../../../core/edit/steps';
import type { Journey, Step, StepKind } from '../../../core/journey/journey';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { freeSpot } from './free-spot';
import { isPaletteOpen } from './is-palette-open';
import { PlacingGhost } from './placing-ghost';
import { usePlacing } from './use-placing';
import styles from './palette.module.css';

/** All kinds of steps beside the canvas: a click adds one behind the chosen step, and dragged it goes anywhere. */
export function Palette() {
  const store = useEditorStore();
  const words = useWords();
  const flow = useReactFlow();
  const panel = useId();
  const isOpen = isPaletteOpen(useEditor((state) => state.palette));
  const { onPointerDown, wasDragged } = usePlacing();
  const add = (kind: StepKind): void => {
    if (wasDragged()) return;
    const journey = journeyOf(store.getState());
    const { selection } = store.getState();
    const place = placeFor(kind, stepOf(journey, selection.at(-1) ?? '') ?? whereItBegins(journey), journey);
    const at = 'loose' in place ? freeSpot(middleOfView(), flow.getNodes().map((node) => node.position)) : undefined;
    addStep(store, kind, words.kinds[kind], place, at);
  };
  const middleOfView = () => {
    const { left = 0, top = 0, width = 0, height = 0 } = document.querySelector('.react-flow')?.getBoundingClientRect() ?? {};
    return flow.screenToFlowPosition({ x: left + width / 2, y: top + height / 2 });
  };
  const Icon = isOpen ? PanelLeftClose : PanelLeftOpen;
  return (
    <section className={styles['palette']} data-open={isOpen} aria-label={words.palette.title}>
      <h2 className={styles['title']}>
        <button type="button" className={styles['toggle']} aria-expanded={isOpen} aria-controls={panel} aria-label={isOpen ? words.palette.close : words.palette.open} title={isOpen ? words.palette.close : words.palette.open} onClick={() => store.getState().set({ palette: !isOpen })}>
          <Icon size={18} aria-hidden="true" />
          {isOpen && <span aria-hidden="true">{words.palette.title}</span>}
        </button>
      </h2>
      {isOpen && (
        <div id={panel} className={styles['panel']}>
          <p className={styles['hint']}>{words.palette.hint}</p>
          <KindList kinds={addableKinds} onChoose={add} onPointerDown={onPointerDown} />
        </div>
      )}
      <PlacingGhost />
    </section>
  );
}

/** While nothing follows the entry, the first step goes there, also when nobody has chosen the entry. */
function whereItBegins(journey: Journey): Step | undefined {
  const entry = journey.steps.find((step) => step.kind === 'entry');
  return entry !== undefined && openPortsOf(entry, journey).length > 0 ? entry : undefined;
}

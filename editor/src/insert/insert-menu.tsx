import { useRef, useState } from 'react';
import type { StepKind } from '../../../core/journey/journey';
import { usePortWords } from '../sentence/use-port-words';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { Popup } from '../ui/popup';
import { addStep } from './add-step';
import type { InsertRequest, PortPlace } from '../state/insert-request';
import { KindList } from './kind-list';
import { kindsFor } from './kinds-for';
import styles from './insert-menu.module.css';

/** The menu of steps that can be added at a place, when it is open. */
export function InsertMenu() {
  const request = useEditor((state) => state.inserting);
  return request === undefined ? null : <Menu request={request} />;
}

function Menu({ request }: { readonly request: InsertRequest }) {
  const store = useEditorStore();
  const words = useWords();
  const [place, setPlace] = useState(request.place);
  const [before] = useState(() => document.activeElement);
  const wasAdded = useRef(false);
  const add = (kind: StepKind): void => {
    wasAdded.current = true;
    store.getState().set({ inserting: undefined });
    addStep(store, kind, words.kinds[kind], place, request.at);
  };
  const onClosed = (): void => {
    // On the canvas the new card takes the focus when it is there.
    if (wasAdded.current) document.querySelector<HTMLElement>('[role="treeitem"][aria-selected="true"]')?.focus();
    else if (before instanceof HTMLElement) before.focus();
  };
  return (
    <Popup anchor={request.anchor} label={words.palette.title} className={styles['menu']} onClose={() => store.getState().set({ inserting: undefined })} onClosed={onClosed}>
      <h2 className={styles['title']}>{words.palette.title}</h2>
      {request.places !== undefined && request.places.length > 1 && <Where places={request.places} onChoose={setPlace} />}
      <KindList kinds={kindsFor(place)} onChoose={add} />
    </Popup>
  );
}

function Where({ places, onChoose }: { readonly places: readonly PortPlace[]; readonly onChoose: (place: PortPlace['place']) => void }) {
  const words = useWords().palette;
  const journey = useEditor(journeyOf);
  const step = stepOf(journey, places[0]?.step ?? '');
  const wordPort = usePortWords(step);
  return (
    <label className={styles['where']}>
      {words.where}
      <select onChange={(event) => { const chosen = places[Number(event.target.value)]; if (chosen !== undefined) onChoose(chosen.place); }}>
        {places.map(({ port, place }, index) => (
          <option key={port} value={index}>{'on' in place ? words.leadsTo(wordPort(port), stepOf(journey, place.on.to)?.name ?? place.on.to) : wordPort(port)}</option>
        ))}
      </select>
    </label>
  );
}

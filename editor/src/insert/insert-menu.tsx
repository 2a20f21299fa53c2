import { Popover } from 'radix-ui';
import { useId, useMemo, useRef, useState } from 'react';
import type { StepKind } from '../../../core/journey/journey';
import { usePortWords } from '../sentence/use-port-words';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { addStep } from './add-step';
import type { InsertRequest, PortPlace } from './insert-request';
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
  const title = useId();
  const anchor = useMemo(() => ({ current: request.anchor }), [request.anchor]);
  const [place, setPlace] = useState(request.place);
  const [before] = useState(() => document.activeElement);
  const wasAdded = useRef(false);
  const content = useRef<HTMLDivElement>(null);
  const add = (kind: StepKind): void => {
    wasAdded.current = true;
    store.getState().set({ inserting: undefined });
    addStep(store, kind, words.kinds[kind], place, request.at);
  };
  const onCloseAutoFocus = (event: Event): void => {
    event.preventDefault();
    // On the canvas the new card takes the focus when it is there.
    if (wasAdded.current) document.querySelector<HTMLElement>('[role="treeitem"][aria-selected="true"]')?.focus();
    else if (before instanceof HTMLElement) before.focus();
  };
  // Typed into at once; what stands before the field is reached backwards.
  const onOpenAutoFocus = (event: Event): void => {
    event.preventDefault();
    content.current?.querySelector('input')?.focus();
  };
  return (
    <Popover.Root open onOpenChange={(open) => { if (!open) store.getState().set({ inserting: undefined }); }}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content ref={content} className={styles['menu']} aria-labelledby={title} sideOffset={6} collisionPadding={8} onOpenAutoFocus={onOpenAutoFocus} onCloseAutoFocus={onCloseAutoFocus}>
          <h2 id={title} className={styles['title']}>{words.palette.title}</h2>
          {request.places !== undefined && request.places.length > 1 && <Where places={request.places} onChoose={setPlace} />}
          <KindList kinds={kindsFor(place)} onChoose={add} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
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

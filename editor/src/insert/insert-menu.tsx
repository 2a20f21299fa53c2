import { Popover } from 'radix-ui';
import { useId, useMemo, useState } from 'react';
import { freeStepId, newStep, portsOfStep } from '../../../core/edit/steps';
import { stepKinds, type StepKind } from '../../../core/journey/journey';
import { kindLooks, type KindGroup } from '../canvas/kind-look';
import { journeyOf } from '../state/journey-of';
import { useEditorStore, useWords } from '../state/use-editor';
import type { InsertRequest } from './insert-menu-context';
import styles from './insert-menu.module.css';

const groups: readonly Exclude<KindGroup, 'n8n'>[] = ['people', 'rules', 'messages', 'time', 'ends'];

/** Kinds that may stand at a place: an entry never, on an edge only what can lead on. */
function kindsFor(request: InsertRequest): readonly StepKind[] {
  return stepKinds.filter((kind) => kind !== 'entry' && (!('on' in request.place) || portsOfStep(newStep(kind, 'new', '')).length > 0));
}

/** The steps that can be added at a place, found by typing. */
export function InsertMenu({ request, onClose }: { readonly request: InsertRequest; readonly onClose: () => void }) {
  const store = useEditorStore();
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const title = useId();
  const anchor = useMemo(() => ({ current: request.anchor }), [request.anchor]);
  const kinds = kindsFor(request).filter((kind) => words.kinds[kind].toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()));
  const add = (kind: StepKind): void => {
    const state = store.getState();
    const name = words.kinds[kind];
    const id = freeStepId(kind, new Set(journeyOf(state).steps.map((step) => step.id)));
    if (state.perform({ type: 'insert-step', kind, id, name, place: request.place }, { key: 'add', params: { name } }, { touched: [id] })) state.select([id]);
    onClose();
  };
  return (
    <Popover.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content className={styles['menu']} aria-labelledby={title} sideOffset={6} collisionPadding={8}>
          <h2 id={title} className={styles['title']}>{words.palette.title}</h2>
          <input className={styles['search']} type="search" value={wanted} placeholder={words.palette.search} aria-label={words.palette.search} onChange={(event) => setWanted(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing && kinds[0] !== undefined) add(kinds[0]); }} />
          {kinds.length === 0 && <p className={styles['none']}>{words.palette.none}</p>}
          {groups.map((group) => {
            const own = kinds.filter((kind) => kindLooks[kind].group === group);
            return own.length === 0 ? null : (
              <section key={group} aria-label={words.groups[group]}>
                <h3 className={styles['group']}>{words.groups[group]}</h3>
                {own.map((kind) => {
                  const Icon = kindLooks[kind].icon;
                  return (
                    <button key={kind} type="button" className={styles['kind']} onClick={() => add(kind)}>
                      <Icon size={16} aria-hidden="true" style={{ color: kindLooks[kind].colour }} />
                      <span>
                        <strong>{words.kinds[kind]}</strong>
                        <small>{words.kindHelp[kind]}</small>
                      </span>
                    </button>
                  );
                })}
              </section>
            );
          })}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

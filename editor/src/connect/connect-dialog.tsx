import { useId, useState } from 'react';
import { openPortsOf, portsOfStep } from '../../../core/edit/steps';
import { refusedTargets } from '../../../core/edit/connection-rules';
import type { Step } from '../../../core/journey/journey';
import { takeAway } from '../actions/remove';
import { kindLooks } from '../kinds/kind-look';
import { wordRefusal } from '../problems/word-refusal';
import { usePortWords } from '../sentence/use-port-words';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { Dialog } from '../ui/dialog';
import { matches } from '../ui/matches';
import { walkList } from '../ui/walk-list';
import { connectSteps } from './connect-steps';
import buttons from '../ui/button.module.css';
import search from '../ui/search.module.css';
import styles from './connect-dialog.module.css';

/** Leads an output of the chosen step on to another, or takes its way away, without a pointer. */
export function ConnectDialog() {
  const words = useWords().connect;
  const step = useEditor((state) => stepOf(journeyOf(state), state.selection[0] ?? ''));
  return step === undefined ? null : <Dialog title={words.title(step.name)}><Ways step={step} /></Dialog>;
}

function Ways({ step }: { readonly step: Step }) {
  const store = useEditorStore();
  const words = useWords().connect;
  const journey = useEditor(journeyOf);
  const wordPort = usePortWords(step);
  const ports = portsOfStep(step, journey);
  const [port, setPort] = useState(openPortsOf(step, journey)[0] ?? ports[0] ?? '');
  const [wanted, setWanted] = useState('');
  const list = useId();
  const ways = journey.edges.filter((edge) => edge.from === step.id && edge.port === port);
  const refused = refusedTargets(journey, step.id, port);
  const found = journey.steps.filter(({ id, name }) => !ways.some((edge) => edge.to === id) && matches(name, wanted));
  const connect = (to: string): void => {
    if (connectSteps(store, step.id, port, to)) store.getState().set({ dialog: undefined });
  };
  const allowed = found.filter(({ id }) => !refused.has(id));
  return (
    <div className={styles['connect']}>
      {ports.length > 1 && (
        <label className={styles['output']}>
          {words.output}
          <select value={port} onChange={(event) => setPort(event.target.value)}>
            {ports.map((id) => <option key={id} value={id}>{wordPort(id)}</option>)}
          </select>
        </label>
      )}
      {ways.length === 0 && <p className={styles['now']}>{words.leadsNowhere}</p>}
      {ways.map((way) => (
        <p key={way.to} className={styles['now']}>
          {words.leadsTo(stepOf(journey, way.to)?.name ?? way.to)} <button type="button" className={buttons['danger']} data-size="small" onClick={() => takeAway(store, way)}>{words.takeAway}</button>
        </p>
      ))}
      <div onKeyDown={walkList}>
        <input
          className={search['search']} data-size="large" type="search" value={wanted} placeholder={words.search} aria-label={words.search} aria-controls={list} autoFocus
          onChange={(event) => setWanted(event.target.value)}
          onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing && wanted.trim() !== '' && allowed[0] !== undefined) connect(allowed[0].id); }}
        />
        <h3 id={`${list}-title`}>{words.targets}</h3>
        {found.length === 0 && <p role="status">{words.none}</p>}
        <ul id={list} aria-labelledby={`${list}-title`}>
          {[...allowed, ...found.filter(({ id }) => refused.has(id))].map((target) => <li key={target.id}><Target step={target} why={refused.get(target.id)?.code} onChoose={() => connect(target.id)} /></li>)}
        </ul>
      </div>
    </div>
  );
}

function Target({ step, why, onChoose }: { readonly step: Step; readonly why: string | undefined; readonly onChoose: () => void }) {
  const words = useWords();
  const { icon: Icon, colour } = kindLooks[step.kind];
  return (
    <button type="button" disabled={why !== undefined} onClick={onChoose}>
      <Icon size={16} aria-hidden="true" style={{ color: colour }} />
      <span>
        <strong>{step.name}</strong>
        <small>{why === undefined ? words.kinds[step.kind] : wordRefusal(why, words)}</small>
      </span>
    </button>
  );
}

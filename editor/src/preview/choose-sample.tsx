import { useId } from 'react';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { wordProblem } from '../problems/word-problem';
import { ownSampleText, readOwnSample } from './own-sample';
import { defaultSample, isSampleId, sampleIds } from './samples';
import { useSample } from './use-sample';
import styles from './choose-sample.module.css';

/** Whom the preview is for: one of ours, or somebody whose data is pasted. */
export function ChooseSample({ locale }: { readonly locale: string }) {
  const store = useEditorStore();
  const words = useWords().preview;
  const id = useId();
  const { id: chosen, text } = useEditor((state) => state.sample);
  const { contact } = useSample(locale);
  const choose = (to: string): void => store.getState().set({ sample: { id: to, text: to === 'own' && text === '' ? ownSampleText(contact) : text } });
  return (
    <div className={styles['sample']}>
      <label htmlFor={id}>{words.for}</label>
      <select id={id} value={chosen === 'own' || isSampleId(chosen) ? chosen : defaultSample(locale)} onChange={(event) => choose(event.target.value)}>
        {sampleIds.map((one) => <option key={one} value={one}>{words.people[one]}</option>)}
        <option value="own">{words.own}</option>
      </select>
      {chosen === 'own' && <OwnContact text={text} />}
    </div>
  );
}

function OwnContact({ text }: { readonly text: string }) {
  const store = useEditorStore();
  const words = useWords().preview;
  const language = useEditor((state) => state.language);
  const id = useId();
  const read = readOwnSample(text);
  return (
    <div className={styles['own']}>
      <label htmlFor={id}>{words.contact}</label>
      <textarea id={id} rows={8} spellCheck={false} value={text} aria-describedby={`${id}-help ${id}-problems`} aria-invalid={!read.ok} onChange={(event) => store.getState().set({ sample: { id: 'own', text: event.target.value } })} />
      <p id={`${id}-help`}>{words.contactHelp}</p>
      <ul id={`${id}-problems`} role="status">
        {!read.ok && read.problems.map((problem) => <li key={`${problem.code} ${problem.pointer}`}>{problem.pointer !== '' && <code>{problem.pointer.slice(1).replaceAll('/', '.')}</code>} {wordProblem({ ...problem, severity: 'error' }, language)}</li>)}
      </ul>
    </div>
  );
}

import { ClipboardCopy, Download, FileDown } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '../host/copy-text';
import { exportWorkflow, workflowText } from '../host/export-workflow';
import { useProblems } from '../problems/use-problems';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { Dialog } from '../ui/dialog';
import { BlockingProblems } from './blocking-problems';
import { saveJourney } from './save-journey';
import buttons from '../ui/button.module.css';
import styles from './files.module.css';

/** From the designer into n8n: errors keep the workflow back, never the journey file. */
export function N8nDialog() {
  const store = useEditorStore();
  const words = useWords().n8n;
  const journey = useEditor(journeyOf);
  const problems = useProblems();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.length - errors.length;
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const isBlocked = errors.length > 0;
  const onCopy = (): void => {
    const done = copyText(workflowText(journey));
    setCopied(done ? 'yes' : 'no');
    if (done) store.getState().say('copied', { steps: String(journey.steps.length) });
  };
  return (
    <Dialog title={words.title}>
      {isBlocked ? <BlockingProblems errors={errors} /> : <p className={styles['lead']}>{words.lead}{warnings > 0 && ` ${words.warnings(warnings)}`}</p>}
      <section className={styles['way']}>
        <h3>{words.paste.title}</h3>
        <ol>{words.paste.steps.map((step) => <li key={step}>{step}</li>)}</ol>
        <div className={styles['buttons']}>
          <button type="button" className={buttons['primary']} data-size="large" disabled={isBlocked} onClick={onCopy}><ClipboardCopy size={16} aria-hidden="true" /> {words.copy}</button>
          <button type="button" className={buttons['plain']} data-size="large" disabled={isBlocked} onClick={() => { exportWorkflow(journey); store.getState().say('workflow', { file: `${journey.id}.workflow.json` }); }}><Download size={16} aria-hidden="true" /> {words.download}</button>
          {copied === 'yes' && <span className={styles['done']}>{words.copied(journey.steps.length)}</span>}
        </div>
        {copied === 'no' && <CopyByHand text={workflowText(journey)} label={words.byHand} />}
      </section>
      <section className={styles['way']}>
        <h3>{words.publish.title}</h3>
        <p>{words.publish.lead}</p>
        <pre className={styles['command']}>npx n8n-nodes-journeys publish {journey.id}.journey.json</pre>
        <div className={styles['buttons']}>
          <button type="button" className={buttons['plain']} data-size="large" onClick={() => saveJourney(store)}><FileDown size={16} aria-hidden="true" /> {words.file}</button>
        </div>
      </section>
    </Dialog>
  );
}

/** Where the browser doesn't let a page copy. */
function CopyByHand({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <label className={styles['label']}>
      {label}
      <textarea className={styles['text']} rows={6} readOnly value={text} ref={(field) => field?.select()} />
    </label>
  );
}

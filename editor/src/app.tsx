import { ReactFlowProvider } from 'reactflow';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../core/problem';
import { useShortcuts } from './actions/use-shortcuts';
import { Canvas } from './canvas/canvas';
import { readDocument } from './host/read-document';
import { InsertMenu } from './insert/insert-menu';
import { InsertMenuContext, type InsertRequest } from './insert/insert-menu-context';
import { Inspector } from './inspector/inspector';
import { Outline } from './outline/outline';
import { ProblemsPanel } from './problems/problems-panel';
import { wordProblem } from './problems/word-problem';
import { useEditor, useEditorStore, useWords } from './state/use-editor';
import { StartDialog } from './start/start-dialog';
import { LiveRegion } from './ui/live-region';
import { Toolbar } from './ui/toolbar';
import styles from './app.module.css';

export function App({ startsWithQuestion = false }: { readonly startsWithQuestion?: boolean }) {
  const store = useEditorStore();
  const { view, theme, language, opened } = useEditor((state) => state);
  const [menu, setMenu] = useState<InsertRequest>();
  const [refused, setRefused] = useState<readonly Problem[]>();
  const [isStarting, setStarting] = useState(startsWithQuestion);
  const file = useRef<HTMLInputElement>(null);
  useShortcuts();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  const open = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const read = readDocument(await chosen.text());
    if (read.ok) {
      store.getState().open(read.journey);
      setStarting(false);
    }
    setRefused(read.ok ? undefined : read.problems);
  };
  return (
    <InsertMenuContext value={setMenu}>
      <ReactFlowProvider>
        <div className={styles['app']} onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); void open(event.dataTransfer.files[0]); }}>
          <Toolbar onOpen={() => file.current?.click()} onNew={() => setStarting(true)} />
          <input ref={file} type="file" accept=".json,application/json" hidden onChange={(event) => { void open(event.target.files?.[0]); event.target.value = ''; }} />
          {refused !== undefined && <Refused problems={refused} onClose={() => setRefused(undefined)} />}
          <main className={styles['main']}>
            <div className={styles['view']}>{view === 'canvas' ? <Canvas key={opened} /> : <Outline />}</div>
            <Inspector />
          </main>
          <ProblemsPanel />
          <LiveRegion />
          {isStarting && <StartDialog onStart={(journey) => { store.getState().open(journey); setStarting(false); }} onOpenFile={() => file.current?.click()} onClose={() => setStarting(false)} />}
          {menu !== undefined && <InsertMenu request={menu} onClose={() => setMenu(undefined)} />}
        </div>
      </ReactFlowProvider>
    </InsertMenuContext>
  );
}

/** A file that can't be opened: everything that is wrong with it, and the journey that is open stays. */
function Refused({ problems, onClose }: { readonly problems: readonly Problem[]; readonly onClose: () => void }) {
  const words = useWords();
  const language = useEditor((state) => state.language);
  return (
    <div className={styles['refused']} role="alert">
      <strong>{words.start.notOpened}</strong>
      <ul>{problems.map((problem) => <li key={`${problem.code} ${problem.pointer}`}><code>{problem.pointer || '/'}</code> {wordProblem(problem, language)}</li>)}</ul>
      <button type="button" onClick={onClose}>{words.close}</button>
    </div>
  );
}

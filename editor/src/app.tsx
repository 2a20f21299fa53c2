import { ReactFlowProvider } from 'reactflow';
import { useEffect } from 'react';
import { openText } from './actions/file';
import { useClipboard } from './actions/use-clipboard';
import { useShortcuts } from './actions/use-shortcuts';
import { Canvas } from './canvas/canvas';
import { InsertMenu } from './insert/insert-menu';
import { Inspector } from './inspector/inspector';
import { Outline } from './outline/outline';
import { Palette } from './palette/palette';
import { ProblemsPanel } from './problems/problems-panel';
import { RefusedFile } from './problems/refused-file';
import { useEditor, useEditorStore } from './state/use-editor';
import { Dialogs } from './dialogs';
import { LiveRegion } from './ui/live-region';
import { Toolbar } from './ui/toolbar';
import styles from './app.module.css';

export function App() {
  const store = useEditorStore();
  const view = useEditor((state) => state.view);
  const theme = useEditor((state) => state.theme);
  const language = useEditor((state) => state.language);
  const opened = useEditor((state) => state.opened);
  useShortcuts();
  useClipboard();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  const onDrop = (event: React.DragEvent): void => {
    event.preventDefault();
    void event.dataTransfer.files[0]?.text().then((text) => openText(store, text));
  };
  return (
    <ReactFlowProvider>
      <div className={styles['app']} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <Toolbar />
        <RefusedFile />
        <main className={styles['main']}>
          <div className={styles['view']}>{view === 'canvas' ? <><Palette /><Canvas key={opened} /></> : <Outline />}</div>
          <Inspector />
        </main>
        <ProblemsPanel />
        <LiveRegion />
        <Dialogs />
        <InsertMenu />
      </div>
    </ReactFlowProvider>
  );
}

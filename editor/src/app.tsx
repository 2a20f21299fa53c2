import { ReactFlowProvider } from 'reactflow';
import { useEffect, useState } from 'react';
import { useClipboard } from './actions/use-clipboard';
import { useShortcuts } from './actions/use-shortcuts';
import { Canvas } from './canvas/canvas';
import { InsertMenu } from './insert/insert-menu';
import { InsertMenuContext, type InsertRequest } from './insert/insert-menu-context';
import { DropZone } from './files/drop-zone';
import { useUnsaved } from './files/use-unsaved';
import { Inspector } from './inspector/inspector';
import { Outline } from './outline/outline';
import { ProblemsPanel } from './problems/problems-panel';
import { useEditor } from './state/use-editor';
import { Dialogs } from './dialogs';
import { LiveRegion } from './ui/live-region';
import { Toolbar } from './ui/toolbar';
import styles from './app.module.css';

export function App() {
  const view = useEditor((state) => state.view);
  const theme = useEditor((state) => state.theme);
  const language = useEditor((state) => state.language);
  const opened = useEditor((state) => state.opened);
  const [menu, setMenu] = useState<InsertRequest>();
  useShortcuts();
  useClipboard();
  useUnsaved();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  return (
    <InsertMenuContext value={setMenu}>
      <ReactFlowProvider>
        <div className={styles['app']}>
          <Toolbar />
          <main className={styles['main']}>
            <div className={styles['view']}>{view === 'canvas' ? <Canvas key={opened} /> : <Outline />}</div>
            <Inspector />
          </main>
          <ProblemsPanel />
          <LiveRegion />
          <Dialogs />
          <DropZone />
          {menu !== undefined && <InsertMenu request={menu} onClose={() => setMenu(undefined)} />}
        </div>
      </ReactFlowProvider>
    </InsertMenuContext>
  );
}

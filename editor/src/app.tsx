import { ReactFlowProvider } from 'reactflow';
import { useEffect } from 'react';
import { useClipboard } from './actions/use-clipboard';
import { useShortcuts } from './actions/use-shortcuts';
import { Canvas } from './canvas/canvas';
import { InsertMenu } from './insert/insert-menu';
import { DropZone } from './files/drop-zone';
import { useUnsaved } from './files/use-unsaved';
import { Guide } from './guide/guide';
import { Inspector } from './inspector/inspector';
import { MapOutline } from './map/map-outline';
import { MapView } from './map/map-view';
import { TouchpointInspector, useShownTouchpoint } from './map/touchpoint-inspector';
import { Outline } from './outline/outline';
import { Palette } from './palette/palette';
import { ProblemsPanel } from './problems/problems-panel';
import type { View } from './state/editor-store';
import { useEditor, useEditorStore } from './state/use-editor';
import { BrokenPage } from './broken-page';
import { Dialogs } from './dialogs';
import { focusJourney } from './ui/focus-journey';
import { watchPress } from './ui/after-press';
import { LiveRegion } from './announce/live-region';
import { Toolbar } from './toolbar/toolbar';
import styles from './app.module.css';

const views: Readonly<Record<View, (opened: number) => React.ReactNode>> = {
  // Each has its own: what one has drawn is nothing to the other.
  canvas: (opened) => <ReactFlowProvider key="canvas"><Palette /><Canvas key={opened} /></ReactFlowProvider>,
  outline: () => <div className={styles['lists']}><Outline /><MapOutline /></div>,
  map: (opened) => <ReactFlowProvider key="map"><MapView key={opened} /></ReactFlowProvider>,
};

export function App() {
  const store = useEditorStore();
  const view = useEditor((state) => state.view);
  const theme = useEditor((state) => state.theme);
  const language = useEditor((state) => state.language);
  const opened = useEditor((state) => state.opened);
  const touchpoint = useShownTouchpoint();
  useShortcuts();
  useClipboard();
  useUnsaved();
  useEffect(watchPress, []);
  // What had the focus went with the other view.
  useEffect(() => void requestAnimationFrame(focusJourney), [view]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  return (
    <BrokenPage store={store}>
      <div className={styles['app']}>
        <Toolbar />
        <Guide />
        <main className={styles['main']}>
          <div className={styles['view']}>{views[view](opened)}</div>
          {touchpoint === undefined ? <Inspector /> : <TouchpointInspector touchpoint={touchpoint} />}
        </main>
        <ProblemsPanel />
        <LiveRegion />
        <Dialogs />
        <DropZone />
        <InsertMenu />
      </div>
    </BrokenPage>
  );
}

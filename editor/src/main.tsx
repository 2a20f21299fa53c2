import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import winBack from '../../schemas/examples/win-back.journey.json';
import type { JourneyDocument } from '../../core/journey/journey';
import { normalizeJourney } from '../../core/journey/normalize';
import { App } from './app';
import { createEditorStore } from './state/editor-store';
import { EditorContext } from './state/use-editor';
import './theme/tokens.css';
import './theme/base.css';

const root = document.getElementById('designer');
// JSON modules have types of their own, wider than a journey's.
const store = createEditorStore(normalizeJourney(winBack as unknown as JourneyDocument));
if (navigator.language.startsWith('ja')) store.getState().set({ language: 'ja' });
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <EditorContext value={store}>
        <App />
      </EditorContext>
    </StrictMode>,
  );
}

// First of all, so that what a part of the page says of its own buttons, fields and cards counts more.
import './ui/button.module.css';
import './ui/search.module.css';
import './kinds/step-look.module.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { emptyJourney } from '../../core/edit/empty-journey';
import { App } from './app';
import { en } from './i18n/en';
import { ja } from './i18n/ja';
import { createEditorStore } from './state/editor-store';
import { EditorContext } from './state/use-editor';
import './theme/tokens.css';
import './theme/base.css';

const root = document.getElementById('designer');
const language = navigator.language.startsWith('ja') ? 'ja' : 'en';
const words = language === 'ja' ? ja : en;
const store = createEditorStore(emptyJourney({ journey: words.start.newName, entry: words.kinds.entry }, Intl.DateTimeFormat().resolvedOptions().timeZone));
store.getState().set({ dialog: 'start', language, theme: window.matchMedia('(prefers-contrast: more)').matches ? 'contrast' : window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light' });
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <EditorContext value={store}>
        <App />
      </EditorContext>
    </StrictMode>,
  );
}

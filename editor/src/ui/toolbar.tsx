import { Download, FilePlus2, FolderOpen, LayoutList, Redo2, Sparkles, SunMoon, Undo2, Waypoints } from 'lucide-react';
import { actions, type ActionId } from '../actions/actions';
import { exportJourney } from '../host/export-journey';
import { journeyOf } from '../state/journey-of';
import type { Theme } from '../state/editor-store';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { wordLabel } from './live-region';
import styles from './toolbar.module.css';

const nextTheme: Readonly<Record<Theme, Theme>> = { light: 'dark', dark: 'contrast', contrast: 'light' };

export function Toolbar({ onOpen, onNew }: { readonly onOpen: () => void; readonly onNew: () => void }) {
  const store = useEditorStore();
  const words = useWords();
  const journey = useEditor(journeyOf);
  const history = useEditor((state) => state.history);
  const { view, theme, language } = useEditor((state) => state);
  const act = (id: ActionId): void => actions.find((action) => action.id === id)?.perform(store);
  const last = history.past.at(-1);
  const next = history.future[0];
  return (
    <header className={styles['toolbar']}>
      <h1 className={styles['title']}>{journey.name}</h1>
      <div className={styles['buttons']} role="toolbar" aria-label={words.app}>
        <Button icon={<Undo2 size={16} />} label={words.undo(last === undefined ? '' : wordLabel(last.label, words))} disabled={last === undefined} onClick={() => act('undo')} short={words.toolbar.undo} />
        <Button icon={<Redo2 size={16} />} label={words.redo(next === undefined ? '' : wordLabel(next.label, words))} disabled={next === undefined} onClick={() => act('redo')} short={words.toolbar.redo} />
        <Button icon={<Sparkles size={16} />} label={words.toolbar.arrange} onClick={() => act('arrange')} />
        <Button icon={view === 'canvas' ? <LayoutList size={16} /> : <Waypoints size={16} />} label={view === 'canvas' ? words.toolbar.outline : words.toolbar.canvas} onClick={() => store.getState().set({ view: view === 'canvas' ? 'outline' : 'canvas' })} />
        <Button icon={<FilePlus2 size={16} />} label={words.start.again} onClick={onNew} />
        <Button icon={<FolderOpen size={16} />} label={words.toolbar.open} onClick={onOpen} />
        <Button icon={<Download size={16} />} label={words.toolbar.export} onClick={() => exportJourney(journey)} />
        <Button icon={<SunMoon size={16} />} label={words.toolbar.theme} onClick={() => store.getState().set({ theme: nextTheme[theme] })} />
        <button type="button" className={styles['button']} lang={language === 'en' ? 'ja' : 'en'} onClick={() => store.getState().set({ language: language === 'en' ? 'ja' : 'en' })}>{words.toolbar.language}</button>
      </div>
    </header>
  );
}

interface ButtonProps {
  readonly icon: React.ReactNode;
  readonly label: string;
  /** Where the label says more than fits. */
  readonly short?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Button({ icon, label, short = label, disabled = false, onClick }: ButtonProps) {
  return (
    <button type="button" className={styles['button']} disabled={disabled} title={label} aria-label={label} onClick={onClick}>
      <span aria-hidden="true" className={styles['icon']}>{icon}</span>
      <span>{short}</span>
    </button>
  );
}

import type { Action, ActionId } from '../actions/action';
import { actions } from '../actions';
import { UnsavedMark } from '../files/unsaved-mark';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { shortcutText } from './shortcut-text';
import { wordLabel } from './live-region';
import styles from './toolbar.module.css';

/** The actions that stand in the toolbar; all are in the command palette. */
const shown: readonly ActionId[] = ['undo', 'redo', 'arrange', 'outline', 'canvas', 'map', 'messages', 'new', 'open', 'import', 'export', 'n8n', 'commands', 'appearance', 'language'];

export function Toolbar() {
  const words = useWords();
  const name = useEditor((state) => journeyOf(state).name);
  const store = useEditorStore();
  const view = useEditor((state) => state.view);
  return (
    <header className={styles['toolbar']}>
      <div className={styles['document']}>
        <h1 className={styles['title']}>
          <button type="button" title={words.actions['journey-settings']} onClick={() => actions['journey-settings'].perform(store)}>{name}</button>
        </h1>
        <UnsavedMark />
      </div>
      <div className={styles['buttons']} role="toolbar" aria-label={words.app}>
        {shown.filter((id) => id !== view).map((id) => <ActionButton key={id} action={actions[id]} />)}
      </div>
    </header>
  );
}

function ActionButton({ action }: { readonly action: Action }) {
  const store = useEditorStore();
  const words = useWords();
  const isEnabled = useEditor(() => action.enabled(store));
  const language = useEditor((state) => state.language);
  const last = useEditor(({ history }) => (action.id === 'undo' ? history.past.at(-1) : action.id === 'redo' ? history.future[0] : undefined));
  const shortcut = shortcutText(action);
  const name = words.actions[action.id];
  const says = last === undefined ? name : action.id === 'undo' ? words.undo(wordLabel(last.label, words)) : words.redo(wordLabel(last.label, words));
  const { icon: Icon } = action;
  return (
    <button
      type="button"
      className={styles['button']}
      disabled={!isEnabled}
      title={shortcut === '' ? says : `${says} (${shortcut})`}
      aria-label={says}
      {...(action.id === 'language' && { lang: language === 'en' ? 'ja' : 'en' })}
      onClick={() => action.perform(store)}
    >
      <Icon size={16} aria-hidden="true" />
      <span>{name}</span>
    </button>
  );
}

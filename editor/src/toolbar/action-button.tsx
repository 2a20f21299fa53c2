import type { Action } from '../actions/action';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { shortcutText } from '../ui/shortcut-text';
import { wordLabel } from '../announce/word-label';
import styles from './toolbar.module.css';

/** `icon`: the name is only heard and shown when pointed at; `switch`: one of several views, the open one is pressed; `main`: what all the work is for. */
export type ButtonLook = 'icon' | 'text' | 'switch' | 'main';

/** A button that carries out an action. */
export function ActionButton({ action, look }: { readonly action: Action; readonly look: ButtonLook }) {
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
      data-action={action.id}
      className={styles['button']}
      data-look={look}
      disabled={!isEnabled && look !== 'switch'}
      title={shortcut === '' ? says : `${says} (${shortcut})`}
      aria-label={says}
      {...(look === 'switch' && { 'aria-pressed': !isEnabled })}
      {...(action.id === 'language' && { lang: language === 'en' ? 'ja' : 'en' })}
      onClick={() => { if (isEnabled) action.perform(store); }}
    >
      <Icon size={16} aria-hidden="true" />
      {look !== 'icon' && <span>{name}</span>}
    </button>
  );
}

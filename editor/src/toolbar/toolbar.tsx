import type { ActionId } from '../actions/action';
import { actions } from '../actions';
import { UnsavedMark } from '../files/unsaved-mark';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { ActionButton, type ButtonLook } from './action-button';
import { useToolbarKeys } from './use-toolbar-keys';
import styles from './toolbar.module.css';

/** The actions that stand in the toolbar, by what they are about; all are in the command palette. */
const groups: readonly (readonly (readonly [ActionId, ButtonLook])[])[] = [
  [['undo', 'icon'], ['redo', 'icon']],
  [['canvas', 'switch'], ['outline', 'switch'], ['map', 'switch']],
  [['arrange', 'icon'], ['messages', 'text']],
  [['new', 'icon'], ['open', 'icon'], ['import', 'icon'], ['export', 'text']],
  [['commands', 'icon'], ['appearance', 'icon'], ['language', 'text']],
  [['n8n', 'main']],
];

export function Toolbar() {
  const store = useEditorStore();
  const words = useWords();
  const name = useEditor((state) => journeyOf(state).name);
  const keys = useToolbarKeys();
  return (
    <header className={styles['toolbar']}>
      <div className={styles['document']}>
        <h1 className={styles['title']}>
          <button type="button" title={words.actions['journey-settings']} onClick={() => actions['journey-settings'].perform(store)}>{name}</button>
        </h1>
        <UnsavedMark />
      </div>
      <div className={styles['buttons']} role="toolbar" aria-label={words.app} {...keys}>
        {groups.map((group) => (
          <div key={group[0]?.[0]} className={styles['group']}>
            {group.map(([id, look]) => <ActionButton key={id} action={actions[id]} look={look} />)}
          </div>
        ))}
      </div>
    </header>
  );
}

import { actions } from '../actions';
import type { ActionGroup } from '../actions/action';
import { useWords } from '../state/use-editor';
import { Dialog } from '../ui/dialog';
import { shortcutText } from '../ui/shortcut-text';
import styles from './shortcuts-dialog.module.css';

const groups: readonly ActionGroup[] = ['edit', 'view', 'file', 'help'];

/** All keys: those of the actions, and those that work on a step in the canvas and the outline. */
export function ShortcutsDialog() {
  const words = useWords();
  return (
    <Dialog title={words.actions.shortcuts}>
      <div className={styles['columns']}>
        <Group title={words.keys.title} entries={[...Object.entries(words.keys.onStep).map(([key, what]) => [what, key] as const), ...Object.values(actions).flatMap(({ id, stepKey }) => (stepKey === undefined ? [] : [[words.actions[id], stepKey] as const]))]} />
        {groups.map((group) => (
          <Group key={group} title={words.actionGroups[group]} entries={Object.values(actions).filter((action) => action.group === group && action.keys !== undefined).map((action) => [words.actions[action.id], shortcutText(action)])} />
        ))}
      </div>
    </Dialog>
  );
}

function Group({ title, entries }: { readonly title: string; readonly entries: readonly (readonly [what: string, keys: string])[] }) {
  return (
    <section>
      <h3 className={styles['group']}>{title}</h3>
      <dl className={styles['keys']}>
        {entries.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd><kbd>{keys}</kbd></dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { Panel } from 'reactflow';
import { Ellipsis } from 'lucide-react';
import { useEditor, useWords } from '../state/use-editor';
import { useCardMenu } from './card-menu-context';
import styles from './chosen-count.module.css';

/** How many steps are chosen, and what can be done with all of them. */
export function ChosenCount() {
  const words = useWords().canvas;
  const selection = useEditor((state) => state.selection);
  const openMenu = useCardMenu();
  const [first] = selection;
  if (first === undefined || selection.length < 2) return null;
  return (
    <Panel position="top-center" className={styles['panel'] ?? ''}>
      <span>{words.chosen(selection.length)}</span>
      <button type="button" className={styles['more']} aria-haspopup="menu" aria-label={words.menuOfSeveral(selection.length)} onClick={(event) => { const { left, bottom } = event.currentTarget.getBoundingClientRect(); openMenu(first, left, bottom + 4); }}>
        <Ellipsis size={16} aria-hidden="true" />
      </button>
    </Panel>
  );
}

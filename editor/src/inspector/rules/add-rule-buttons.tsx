import { FolderPlus, Plus } from 'lucide-react';
import { useWords } from '../../state/use-editor';
import buttons from '../../ui/button.module.css';
import styles from './rules.module.css';

/** Adds a rule or a group of rules. */
export function AddRuleButtons({ onAdd }: { readonly onAdd: (type: 'attribute' | 'group') => void }) {
  const words = useWords().inspector;
  return (
    <div className={styles['add']}>
      <button type="button" className={buttons['dashed']} data-size="small" onClick={() => onAdd('attribute')}><Plus size={14} aria-hidden="true" /> {words.addRule}</button>
      <button type="button" className={buttons['dashed']} data-size="small" onClick={() => onAdd('group')}><FolderPlus size={14} aria-hidden="true" /> {words.addGroup}</button>
    </div>
  );
}

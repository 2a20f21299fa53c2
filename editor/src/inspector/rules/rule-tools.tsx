import { Trash2 } from 'lucide-react';
import { removeRule, type RulePath } from '../../../../core/segment/rule-tree';
import { useWords } from '../../state/use-editor';
import { DragHandle } from '../drag/drag-handle';
import { useRuleEditor } from './rule-context';
import buttons from '../../ui/button.module.css';

/** What is at both ends of a rule: by which it is moved, and what takes it away. */
export function RuleTools({ path, name, part }: { readonly path: RulePath; readonly name: string; readonly part: 'handle' | 'remove' }) {
  const words = useWords().inspector;
  const { root, sort, change } = useRuleEditor();
  if (part === 'handle') return <DragHandle name={name} sort={sort} dragKey={path.join('.')} />;
  return (
    <button type="button" className={buttons['icon-danger']} aria-label={words.takeOut(name)} title={words.takeOut(name)} onClick={() => change(removeRule(root, path), { key: 'remove', params: { name } })}>
      <Trash2 size={14} aria-hidden="true" />
    </button>
  );
}

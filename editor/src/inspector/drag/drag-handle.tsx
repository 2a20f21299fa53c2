import { GripVertical } from 'lucide-react';
import { useWords } from '../../state/use-editor';
import { classNames } from '../../ui/class-names';
import type { DragSort } from './use-drag-sort';
import buttons from '../../ui/button.module.css';
import styles from './drag.module.css';

interface DragHandleProps {
  readonly name: string;
  readonly sort: DragSort;
  readonly dragKey: string;
}

/** What something is dragged by. It can be focused, for with Alt and an arrow key it moves what it belongs to. */
export function DragHandle({ name, sort, dragKey }: DragHandleProps) {
  const words = useWords().inspector;
  return (
    <button type="button" className={classNames(buttons['icon'], styles['handle'])} aria-label={words.move(name)} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown" title={words.moveHelp} data-handle={dragKey} {...sort.handleFor(dragKey)}>
      <GripVertical size={14} aria-hidden="true" />
    </button>
  );
}

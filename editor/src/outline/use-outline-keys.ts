import { useCallback } from 'react';
import type { ShownRow } from './fold';

/**
 * Keys of a tree (WAI-ARIA Authoring Practices, tree view): up and down walk all rows, right unfolds or goes in, left folds or goes out.
 *
 * @param fold folds or unfolds a row.
 */
export function useOutlineKeys(rows: readonly ShownRow[], fold: (id: string, isFolded: boolean) => void): (event: React.KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]')];
    const at = items.findIndex((item) => item === document.activeElement);
    const here = rows[at];
    if (here === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const go = (index: number): void => {
      items[index]?.focus();
      event.preventDefault();
    };
    switch (event.key) {
      case 'ArrowDown':
        return go(at + 1);
      case 'ArrowUp':
        return go(at - 1);
      case 'Home':
        return go(0);
      case 'End':
        return go(items.length - 1);
      case 'ArrowRight':
        return here.isOpen === false ? fold(here.row.id, false) : here.isOpen === true ? go(at + 1) : undefined;
      case 'ArrowLeft':
        return here.isOpen === true ? fold(here.row.id, true) : go(rows.findIndex(({ row }) => row.id === here.parent));
    }
  }, [rows, fold]);
}

import { useEffect, useRef, useState } from 'react';
import { dropTargetAt, type DropTarget } from './drop-target';

export interface DragSort {
  /** Around everything that is sorted. */
  readonly container: React.RefObject<HTMLDivElement | null>;
  readonly dragged: string | undefined;
  readonly target: DropTarget | undefined;
  /** For the handle of what has this key. */
  readonly handleFor: (key: string) => Pick<React.ComponentProps<'button'>, 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'>;
  /** For the element of what has this key. */
  readonly markFor: (key: string) => { readonly 'data-drag': string; readonly 'data-dragged': boolean; readonly 'data-drop': DropTarget['side'] | undefined };
}

/** Sorting with mouse, pen or finger by a handle. Escape lets go without a change. Keys have ways of their own. */
export function useDragSort(onDrop: (dragged: string, target: DropTarget) => void): DragSort {
  const container = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<string>();
  const [target, setTarget] = useState<DropTarget>();
  const stop = (): void => {
    setDragged(undefined);
    setTarget(undefined);
  };
  useEffect(() => {
    if (dragged === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      stop();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [dragged]);
  return {
    container,
    dragged,
    target,
    handleFor: (key) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(key);
      },
      onPointerMove: (event) => {
        if (dragged !== undefined && container.current !== null) setTarget(dropTargetAt(container.current, dragged, event.clientY));
      },
      onPointerUp: () => {
        if (dragged !== undefined && target !== undefined) onDrop(dragged, target);
        stop();
      },
      onPointerCancel: stop,
    }),
    markFor: (key) => ({ 'data-drag': key, 'data-dragged': dragged === key, 'data-drop': target?.key === key ? target.side : undefined }),
  };
}

import { useMemo, useRef } from 'react';
import type { OpenCardMenu } from './card-menu-context';

const long = 500;
const still = 8;

/** A finger that stays where it is opens the menu of what is below it. */
export function useLongPress(onCard: OpenCardMenu, onPane: (x: number, y: number) => void) {
  const press = useRef<{ readonly x: number; readonly y: number; readonly timer: ReturnType<typeof setTimeout> }>(undefined);
  return useMemo(() => {
    const end = (): void => {
      clearTimeout(press.current?.timer);
      press.current = undefined;
    };
    return {
      onPointerDownCapture: ({ pointerType, target, clientX: x, clientY: y }: React.PointerEvent): void => {
        end();
        if (pointerType !== 'touch' || !(target instanceof Element) || target.closest('button, .react-flow__handle, .react-flow__minimap') !== null) return;
        const id = target.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
        if (id === undefined && target.closest('.react-flow__pane') === null) return;
        const timer = setTimeout(() => {
          end();
          swallowTouchEnd();
          if (id === undefined) onPane(x, y);
          else onCard(id, x, y);
        }, long);
        press.current = { x, y, timer };
      },
      onPointerMove: ({ clientX, clientY }: React.PointerEvent): void => {
        if (press.current !== undefined && Math.hypot(clientX - press.current.x, clientY - press.current.y) > still) end();
      },
      onPointerUpCapture: end,
      onPointerCancelCapture: end,
    };
  }, [onCard, onPane]);
}

/** The browser makes a click of the finger's leaving, which would take the focus from the menu and so close it. */
function swallowTouchEnd(): void {
  document.addEventListener('touchend', (event) => event.preventDefault(), { once: true, capture: true, passive: false });
}

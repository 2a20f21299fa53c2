import { moveAsked } from './move-keys';

/** For what has its place among others: Alt and an arrow key move it up or down by one. */
export function useMoveKeys(index: number, onMove: (to: number) => void): (event: React.KeyboardEvent) => void {
  return (event) => {
    const direction = moveAsked(event);
    if (direction === undefined) return;
    event.preventDefault();
    // What it stands in stays where it is.
    event.stopPropagation();
    onMove(direction === 'up' ? index - 1 : index + 1);
  };
}

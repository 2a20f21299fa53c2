/**
 * Does something once no mouse button is down. A field that is left because something else is being pressed must not move that away from
 * under the pointer: the press would land beside it and do nothing.
 */
export function afterPress(act: () => void): void {
  if (document.querySelector(':active') === null) act();
  // The click that the press becomes comes first.
  else document.addEventListener('pointerup', () => setTimeout(act), { once: true, capture: true });
}

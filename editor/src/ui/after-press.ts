let isPressed = false;

/**
 * Does something once no mouse button is down. A field that is left because something else is being pressed must not move that away from
 * under the pointer: the press would land beside it and do nothing.
 */
export function afterPress(act: () => void): void {
  // The click that the press becomes comes first.
  if (isPressed) document.addEventListener('pointerup', () => setTimeout(act), { once: true, capture: true });
  else act();
}

/** Keeps an eye on the mouse button while the page is open; the answer ends that. */
export function watchPress(): () => void {
  const onDown = (): void => {
    isPressed = true;
  };
  const onUp = (): void => {
    isPressed = false;
  };
  const ends = ['pointerup', 'pointercancel', 'blur'] as const;
  window.addEventListener('pointerdown', onDown, true);
  for (const end of ends) window.addEventListener(end, onUp, end !== 'blur');
  return () => {
    window.removeEventListener('pointerdown', onDown, true);
    for (const end of ends) window.removeEventListener(end, onUp, end !== 'blur');
  };
}

import { keysOf, pointerOf } from '../../../core/json-pointer';

/** The field of a JSON pointer, or of the nearest place around it that has one. */
export function fieldAt(panel: HTMLElement, pointer: string): HTMLElement | undefined {
  const keys = keysOf(pointer);
  for (let length = keys.length; length > 0; length--) {
    const field = panel.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointerOf(keys.slice(0, length)))}"]`);
    if (field !== null) return field;
  }
  // Whatever a message lacks is mended where the message is used.
  return keys[0] === 'messages' ? (panel.querySelector<HTMLElement>('[data-kind="message"]') ?? undefined) : undefined;
}

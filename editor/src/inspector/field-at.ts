import { keysOf, pointerOf } from '../../../core/json-pointer';

/** The field of a JSON pointer, or of the nearest place around it that has one; else what lists the problems that belong to no field. */
export function fieldAt(panel: HTMLElement, pointer: string): HTMLElement | undefined {
  const keys = keysOf(pointer);
  const fields = new Map([...panel.querySelectorAll<HTMLElement>('[data-pointer]')].map((field) => [field.dataset['pointer'], field]));
  for (let length = keys.length; length > 0; length--) {
    const field = fields.get(pointerOf(keys.slice(0, length)));
    if (field !== undefined) return field;
  }
  return panel.querySelector<HTMLElement>('[data-other-problems]') ?? undefined;
}

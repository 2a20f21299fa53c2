/** The card of a step on the canvas, if it is drawn. */
export function cardElement(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.react-flow__node')].find((card) => card.dataset['id'] === id);
}

/** The card of a step on the canvas, or its row in the outline, whichever is drawn. */
export function stepElement(id: string): HTMLElement | undefined {
  return cardElement(id) ?? [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')].find((row) => row.dataset['row'] === id);
}

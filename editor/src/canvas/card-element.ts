/** The card of a step on the canvas, if it is drawn. */
export function cardElement(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.react-flow__node')].find((card) => card.dataset['id'] === id);
}

import type { Locator, Page } from 'playwright-core';

/** The card of a step, on the canvas or the map. */
export function card(designer: Page, id: string): Locator {
  return designer.locator(`.react-flow__node[data-id="${id}"]`);
}

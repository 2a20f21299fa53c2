import type { Locator } from 'playwright-core';

/** A place on the screen, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(part: Locator): Promise<Place> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('it is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The same in whole pixels, to compare. */
export async function placeOf(part: Locator): Promise<Place> {
  const { x, y } = await middleOf(part);
  return { x: Math.round(x), y: Math.round(y) };
}

import type { Rectangle } from './use-rectangle';

const size = { width: 320, height: 190 };
const gap = 12;

/** Beside what it speaks of: to its right, else to its left, else below, else above; without one in the corner. Always inside the window. */
export function placeCard(beside: Rectangle | undefined, window: { readonly innerWidth: number; readonly innerHeight: number } = globalThis.window): { readonly top: number; readonly left: number; readonly width: number } {
  const width = Math.min(size.width, window.innerWidth - 2 * gap);
  const inside = (left: number, top: number): { readonly top: number; readonly left: number; readonly width: number } => ({
    left: Math.max(gap, Math.min(left, window.innerWidth - width - gap)),
    top: Math.max(gap, Math.min(top, window.innerHeight - size.height - gap)),
    width,
  });
  if (beside === undefined) return inside(gap, window.innerHeight);
  const { top, left, width: wide, height } = beside;
  if (height > size.height && left + wide + gap + width < window.innerWidth) return inside(left + wide + gap, top + gap);
  if (height > size.height && left - gap - width > 0) return inside(left - gap - width, top + gap);
  return top + height + gap + size.height < window.innerHeight ? inside(left, top + height + gap) : inside(left + gap, top - gap - size.height);
}

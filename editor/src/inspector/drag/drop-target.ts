/** Where something that is dragged would go. */
export interface DropTarget {
  /** What it would go beside or into. */
  readonly key: string;
  readonly side: 'before' | 'after' | 'start' | 'end';
}

/** How much of a group's own edge means "beside it", px. */
const edge = 10;

/**
 * The place under a height on the page, among elements with `data-drag` inside a container; those with `data-drag-group` take others in.
 * Nothing goes into itself.
 */
export function dropTargetAt(container: HTMLElement, dragged: string, y: number): DropTarget | undefined {
  // What is sorted inside an entry is another matter.
  const all = [...container.querySelectorAll<HTMLElement>('[data-drag]')].filter((element) => element.closest('[data-sorted]') === container);
  const own = all.find((element) => keyOf(element) === dragged);
  const elements = all.filter((element) => own?.contains(element) !== true);
  const under = elements.findLast((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return y >= top && y <= bottom;
  });
  if (under !== undefined) return sideOf(under, y);
  const outermost = elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
  const [first, last] = [outermost[0], outermost.at(-1)];
  if (first !== undefined && y < first.getBoundingClientRect().top) return { key: keyOf(first), side: isFixed(first) ? 'start' : 'before' };
  return last === undefined ? undefined : { key: keyOf(last), side: isFixed(last) ? 'end' : 'after' };
}

function sideOf(element: HTMLElement, y: number): DropTarget {
  const { top, bottom } = element.getBoundingClientRect();
  const isUpper = y < (top + bottom) / 2;
  if (element.dataset['dragGroup'] === undefined) return { key: keyOf(element), side: isUpper ? 'before' : 'after' };
  if (!isFixed(element) && y < top + edge) return { key: keyOf(element), side: 'before' };
  if (!isFixed(element) && y > bottom - edge) return { key: keyOf(element), side: 'after' };
  return { key: keyOf(element), side: isUpper ? 'start' : 'end' };
}

/** The outermost group has nothing beside it. */
function isFixed(element: HTMLElement): boolean {
  return element.dataset['dragGroup'] === 'outermost';
}

function keyOf(element: HTMLElement): string {
  return element.dataset['drag'] ?? '';
}

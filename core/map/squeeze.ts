/** A stretch on one axis, pixels. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/**
 * Closes the empty gaps between stretches to a width, and lets the first begin at 0. Stretches that touched or overlapped stay as they were to each
 * other, so that what stood side by side still does.
 *
 * @returns the new start of each old one, and how long all of them are together.
 */
export function squeeze(stretches: readonly Stretch[], gap: number): { readonly at: (start: number) => number; readonly length: number } {
  const sorted = stretches.toSorted((a, b) => a.start - b.start);
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let end = 0;
  let by = 0;
  for (const { start, length } of sorted) {
    const last = shifts.at(-1);
    const empty = last === undefined ? start : start + by - end;
    if (last === undefined || empty > gap) {
      by -= last === undefined ? start : empty - gap;
      shifts.push({ from: start, by });
    }
    end = Math.max(end, start + by + length);
  }
  return { at: (start) => start + (shifts.findLast(({ from }) => from <= start)?.by ?? 0), length: end };
}

import { groupBy } from '../group-by';
import type { ArrangeOptions, Box, Link, Point } from './drawing';

export interface Parts {
  /** Owner of each box that hangs under another. */
  readonly owners: ReadonlyMap<string, string>;
  /** Room needed below a box for what hangs under it, in pixels. */
  readonly reserve: (id: string) => number;
  /** Adds the positions of the parts to those of the others. */
  readonly place: (positions: ReadonlyMap<string, Point>, options: ArrangeOptions) => ReadonlyMap<string, Point>;
}

const besideGap = 32;
const belowGap = 112;

/** Boxes that lead on nowhere but are part of another hang below it, side by side. */
export function attachParts(boxes: readonly Box[], links: readonly Link[]): Parts {
  const owners = new Map<string, string>();
  const inFlow = new Set(links.filter((link) => link.kind === 'flow').flatMap((link) => [link.from, link.to]));
  for (const link of links) {
    if (link.kind === 'part' && !inFlow.has(link.from) && !owners.has(link.from) && !owns(owners, link.from, link.to)) owners.set(link.from, link.to);
  }
  const sizes = new Map(boxes.map((box) => [box.id, box]));
  const children = groupBy(boxes.filter((box) => owners.has(box.id)), (box) => owners.get(box.id) ?? '');
  const reserve = (id: string): number => Math.max(0, ...(children.get(id) ?? []).map((child) => belowGap + child.height + reserve(child.id)));
  return {
    owners,
    reserve,
    place: (positions, options) => {
      const all = new Map(positions);
      const hang = (id: string): void => {
        const owner = all.get(id);
        const height = sizes.get(id)?.height ?? 0;
        let x = owner?.x ?? 0;
        for (const child of children.get(id) ?? []) {
          all.set(child.id, { x, y: Math.ceil(((owner?.y ?? 0) + height + belowGap) / options.grid) * options.grid });
          x += Math.ceil((child.width + besideGap) / options.grid) * options.grid;
          hang(child.id);
        }
      };
      for (const id of positions.keys()) hang(id);
      return all;
    },
  };
}

/** Whether `box` stands anywhere above `other`, so that hanging it there would close a circle. */
function owns(owners: ReadonlyMap<string, string>, box: string, other: string): boolean {
  for (let at: string | undefined = other; at !== undefined; at = owners.get(at)) if (at === box) return true;
  return false;
}

import type { InsertPlace } from '../../../core/edit/command';
import { sameEnds } from '../../../core/edit/edges';

export function samePlace(a: InsertPlace | undefined, b: InsertPlace | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if ('on' in a) return 'on' in b && sameEnds(a.on, b.on);
  if ('after' in a) return 'after' in b && a.after.from === b.after.from && a.after.port === b.after.port;
  return 'loose' in b;
}

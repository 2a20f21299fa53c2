import type { Problem } from '../../../core/problem';
import { FieldProblems } from './field-problems';

/** What is wrong and belongs to no field: how steps hang together, or parts that the settings don't show. Jumps to such problems end here. */
export function OtherProblems({ pointer, problems }: { readonly pointer: string; readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div data-other-problems="" tabIndex={-1}>
      <FieldProblems id="other-problems" pointer={pointer} problems={problems} />
    </div>
  );
}

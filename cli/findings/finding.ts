import type { Problem } from '../../core/problem';
import type { Place } from '../../core/document/locate';

/** A problem as it is printed and as `--json` gives it. */
export interface Finding extends Place {
  readonly code: string;
  readonly severity: Problem['severity'];
  /** JSON pointer; empty for mistakes in the JSON itself. */
  readonly pointer: string;
  readonly step?: string;
  readonly params: Problem['params'];
  readonly message: string;
}

/** Whether any of them keeps the journey from being published. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** How many of each, for the sentence that sums a file up. */
export function countFindings(findings: readonly Finding[]): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

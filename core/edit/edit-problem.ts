import type { Json } from '../json';
import type { Problem } from '../problem';

/** Why a command can't be carried out; hosts turn code and params into words. */
export type EditProblemCode = 'no-such-step' | 'no-such-edge' | 'no-such-place' | 'id-taken' | 'connects-to-itself' | 'connects-to-entry' | 'has-no-output' | 'closes-a-circle' | 'empty-fragment';

export function editProblem(code: EditProblemCode, params: Readonly<Record<string, Json>> = {}, step?: string): Problem {
  return { code, severity: 'error', pointer: '', params, ...(step !== undefined && { step }) };
}

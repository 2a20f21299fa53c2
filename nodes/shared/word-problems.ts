import type { Problem } from '../../core/problem';
import type { Wording } from './to-node-error';

/** Problems of one row in a sentence: where, what, and the value that was wrong. */
export function wordProblems(what: string, problems: readonly Problem[]): Wording {
  const parts = problems.map(({ code, pointer, params }) => {
    const place = pointer === '' ? '' : `${pointer.slice(1).replaceAll('/', '.')}: `;
    const details = Object.entries(params).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
    return `${place}${code.replaceAll('-', ' ')}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
  });
  return { message: `This item is no valid ${what}: ${parts[0] ?? 'unreadable'}`, description: parts.length > 1 ? `All problems: ${parts.join('; ')}` : `Correct the item, or map its fields with an Edit Fields node before this one.` };
}

import type { Problem } from '../../../core/problem';
import { tagsIn, type FaultRange } from './mark-pieces';

/** Where in a text its problems are: the name that nobody knows, the line that can't be read; the whole text where that is all that is known. */
export function faultRanges(source: string, problems: readonly Pick<Problem, 'code' | 'params' | 'severity'>[]): readonly FaultRange[] {
  return problems.flatMap(({ code, params, severity }) => {
    const places = placesOf(source, code, params);
    return places.map(({ from, to }) => ({ from, to, severity: severity === 'error' ? 'error' as const : 'warning' as const }));
  });
}

function placesOf(source: string, code: string, params: Problem['params']): readonly { readonly from: number; readonly to: number }[] {
  switch (code) {
    case 'template-unknown-variable':
      return named(source, text(params['variable']));
    case 'template-unknown-helper':
      return named(source, text(params['helper']));
    case 'template-syntax':
      return line(source, params['line']);
    default:
      // What is wrong with a text as a whole (too long, empty) is said below it.
      return code === 'template-not-allowed' ? whole(source) : [];
  }
}

/** All tags in which the name stands. In a loop the name of a value is only the end of its path. */
function named(source: string, path: string): readonly { readonly from: number; readonly to: number }[] {
  const last = path.split(/[.[\]]+/).filter((part) => part !== '').at(-1) ?? '';
  for (const wanted of [path, last]) {
    const found = tagsIn(source).flatMap((tag) => {
      const at = wanted === '' ? -1 : source.slice(tag.from, tag.to).indexOf(wanted);
      return at < 0 ? [] : [{ from: tag.from + at, to: tag.from + at + wanted.length }];
    });
    if (found.length > 0) return found;
  }
  return whole(source);
}

/** The tags of a line, or the line: a brace that is missing leaves no tag. */
function line(source: string, number: unknown): readonly { readonly from: number; readonly to: number }[] {
  if (typeof number !== 'number') return whole(source);
  const lines = source.split('\n');
  const from = lines.slice(0, number - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const length = lines[number - 1]?.length ?? 0;
  return length === 0 ? whole(source) : [{ from, to: from + length }];
}

function whole(source: string): readonly { readonly from: number; readonly to: number }[] {
  return source === '' ? [] : [{ from: 0, to: source.length }];
}

function text(value: Problem['params'][string] | undefined): string {
  return typeof value === 'string' ? value : '';
}

import type { StepKind } from '../../../core/journey/journey';
import type { Words } from '../i18n/en';
import { matches } from '../ui/matches';

/** Kinds whose name or help has all typed words, those found by their name first. */
export function findKinds(kinds: readonly StepKind[], wanted: string, words: Words): readonly StepKind[] {
  const has = (text: string): boolean => matches(text, wanted);
  const byName = kinds.filter((kind) => has(words.kinds[kind]));
  return [...byName, ...kinds.filter((kind) => !byName.includes(kind) && has(`${words.kinds[kind]} ${words.kindHelp[kind]}`))];
}

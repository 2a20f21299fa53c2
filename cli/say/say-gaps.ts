import type { CommandRun } from '../command';
import type { CredentialGap } from '../credential/pick-credential';

/** What is missing, and how to choose. */
export function sayGaps(gaps: readonly CredentialGap[], run: CommandRun): void {
  const { publish: words } = run.words;
  for (const { type, why, steps, choices, asked = '', name = '' } of gaps) {
    const list = choices.length === 0 ? words.noChoices : choices.map(({ id, name }) => `${id} (${name})`).join(', ');
    if (why === 'unknown') run.err(words.gap.unknown(type, asked, list));
    else if (why === 'gone') run.err(words.gap.gone(type, name, steps.join(', '), list));
    else run.err(why === 'none' ? words.gap.none(type, steps.join(', ')) : words.gap.several(type, steps.join(', '), list));
  }
}

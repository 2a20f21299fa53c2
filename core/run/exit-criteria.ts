import type { StepKind } from '../journey/journey';
import { evaluateRules } from '../segment/evaluate';
import type { JourneyContext, StepInput, StepOutcome } from '../steps/step-module';
import type { Store } from '../store-port';

/**
 * Exit criteria are asked before every step but the entry and the exit: whoever matches one leaves with reason `exit-criteria`.
 * One entry per input, undefined for those who stay. Only events and messages after the contact entered count: a purchase of last year
 * must not end a journey that somebody enters today.
 *
 * Send asks only those who waited there: the step before asked the others a moment ago, and a run that is repeated after its
 * process died must come to say "sent" of what went out, not "left".
 */
export async function endsByCriteria(
  kind: StepKind,
  journey: JourneyContext,
  inputs: readonly StepInput[],
  now: number,
  store: Store,
): Promise<readonly (StepOutcome | undefined)[]> {
  if (journey.exitWhen.length === 0 || kind === 'entry' || kind === 'exit') return inputs.map(() => undefined);
  const rules = journey.exitWhen;
  const answers = await evaluateRules(rules, inputs.map((input) => ({ contact: input.contact, since: input.enteredAt })), now, store);
  return answers.map((answer, index) => {
    const rule = answer.findIndex(Boolean);
    if (rule === -1 || (kind === 'send' && inputs[index]?.arrival.type === 'fresh')) return undefined;
    return { outcome: { type: 'leave', reason: 'exit-criteria', goal: false, receipt: { reason: 'exit-criteria', detail: { rule } } } };
  });
}

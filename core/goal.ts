import { evaluateRules } from './segment/evaluate';
import type { JourneyContext, StepInput, StepOutcome } from './steps/step-module';
import type { Store } from './store-port';

/**
 * Whoever matches the journey's goal when leaving has reached it, whatever the reason for leaving. As with exit criteria, only events and
 * messages since the contact entered count.
 */
export async function withGoal(
  journey: JourneyContext,
  inputs: readonly StepInput[],
  outcomes: readonly StepOutcome[],
  now: number,
  store: Store,
): Promise<readonly StepOutcome[]> {
  const { goal } = journey;
  if (goal === undefined) return outcomes;
  const open = outcomes.flatMap((result, index) => {
    const input = inputs[index];
    return result.outcome.type === 'leave' && !result.outcome.goal && input !== undefined ? [{ index, input }] : [];
  });
  if (open.length === 0) return outcomes;
  const answers = await evaluateRules([goal], open.map(({ input }) => ({ contact: input.contact, since: input.enteredAt })), now, store);
  const reached = new Set(open.filter((_, position) => answers[position]?.[0] === true).map(({ index }) => index));
  return outcomes.map((result, index) =>
    reached.has(index) && result.outcome.type === 'leave' ? { ...result, outcome: { ...result.outcome, goal: true } } : result,
  );
}

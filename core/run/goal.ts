import { evaluateRules } from '../segment/evaluate';
import type { JourneyContext, StepInput } from '../steps/step-module';
import type { Store } from '../store-port';

/**
 * Whoever matches the journey's goal when leaving has reached it, whatever the reason for leaving. As with exit criteria, only events and
 * messages since the contact entered count. Answers which of those who leave have reached it.
 */
export async function goalReached(journey: JourneyContext, leaving: readonly StepInput[], now: number, store: Store): Promise<ReadonlySet<StepInput>> {
  const { goal } = journey;
  if (goal === undefined || leaving.length === 0) return new Set();
  const answers = await evaluateRules([goal], leaving.map((input) => ({ contact: input.contact, since: input.enteredAt })), now, store);
  return new Set(leaving.filter((_, index) => answers[index]?.[0] === true));
}

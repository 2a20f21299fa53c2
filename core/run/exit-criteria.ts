import type { StepKind } from '../journey/journey';
import { evaluateRules } from '../segment/evaluate';
import type { JourneyContext, StepInput, StepOutcome } from '../steps/step-module';
import type { Store } from '../store-port';

/**
 * Exit criteria are asked before every step but the entry and the exit: whoever matches one leaves with reason `exit-criteria`.
 * One entry per input, undefined for those who stay. Only events and messages after the contact entered count: a purchase of last year
 * must not end a journey that somebody enters today.
 *
 * Send asks only those who waited there: the step before asked the others a moment ago. And it must come to say "sent", not "left", of
 * what went out before a process died.
 */
export async function endsByCriteria(
  step: { readonly id: string; readonly kind: StepKind },
  journey: JourneyContext,
  inputs: readonly StepInput[],
  now: number,
  store: Store,
): Promise<readonly (StepOutcome | undefined)[]> {
  if (journey.exitWhen.length === 0 || step.kind === 'entry' || step.kind === 'exit') return inputs.map(() => undefined);
  const asked = step.kind === 'send' ? inputs.filter((input) => input.arrival.type === 'resumed') : inputs;
  const answers = await evaluateRules(journey.exitWhen, asked.map((input) => ({ contact: input.contact, since: input.enteredAt })), now, store);
  const matched = new Map(asked.flatMap((input, index) => {
    const rule = answers[index]?.findIndex(Boolean) ?? -1;
    return rule === -1 ? [] : [[input, rule] as const];
  }));
  for (const input of step.kind === 'send' ? await withMessageOut(step.id, Array.from(matched.keys()), store) : []) matched.delete(input);
  return inputs.map((input) => {
    const rule = matched.get(input);
    return rule === undefined ? undefined : { outcome: { type: 'leave', reason: 'exit-criteria', goal: false, receipt: { reason: 'exit-criteria', detail: { rule } } } };
  });
}

async function withMessageOut(step: string, inputs: readonly StepInput[], store: Store): Promise<readonly StepInput[]> {
  if (inputs.length === 0) return [];
  const begun = await store.outbox.begun(inputs.map(({ contact, enrolment, leg }) => ({ contact: contact.id, enrolment, step, leg })));
  return inputs.filter((_, index) => begun[index] === true);
}

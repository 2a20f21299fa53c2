import type { StepKind } from '../journey/journey';
import { evaluateRules } from '../segment/evaluate';
import { leave } from '../steps/outcomes';
import type { JourneyContext, StepInput, StepModule, StepOutcome } from '../steps/step-module';
import type { Store } from '../store-port';

/**
 * Exit criteria are asked before every step but those that say otherwise (see `exitCriteria` of the step modules): whoever matches one leaves
 * with reason `exit-criteria`. One entry per input, undefined for those who stay. Only events and messages after the contact entered count:
 * a purchase of last year must not end a journey that somebody enters today.
 *
 * Whose message went out there before a process died stays: Send must come to say "sent", not "left", of it.
 */
export async function endsByCriteria(
  stepId: string,
  module: Pick<StepModule<StepKind>, 'exitCriteria'>,
  journey: JourneyContext,
  inputs: readonly StepInput[],
  now: number,
  store: Store,
): Promise<readonly (StepOutcome | undefined)[]> {
  if (journey.exitWhen.length === 0 || module.exitCriteria === 'nobody') return inputs.map(() => undefined);
  const answers = await evaluateRules(journey.exitWhen, inputs.map((input) => ({ contact: input.contact, since: input.enteredAt })), now, store);
  const matched = new Map(inputs.flatMap((input, index) => {
    const rule = answers[index]?.findIndex(Boolean) ?? -1;
    return rule === -1 ? [] : [[input, rule] as const];
  }));
  for (const input of module.exitCriteria === 'unless-sent' ? await withMessageOut(stepId, Array.from(matched.keys()), store) : []) matched.delete(input);
  return inputs.map((input) => {
    const rule = matched.get(input);
    return rule === undefined ? undefined : leave('exit-criteria', { detail: { rule } });
  });
}

async function withMessageOut(step: string, inputs: readonly StepInput[], store: Store): Promise<readonly StepInput[]> {
  if (inputs.length === 0) return [];
  const begun = await store.outbox.begun(inputs.map(({ contact, enrolment, leg }) => ({ contact: contact.id, enrolment, step, leg })));
  return inputs.filter((_, index) => begun[index] === true);
}

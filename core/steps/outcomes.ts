import type { JsonObject } from '../json';
import type { EnrolmentMemory, RecordedOutcome, WakeOn } from '../store-port';
import type { StepInput, StepOutcome } from './step-module';

/** Leaves by a port. `reason` is the receipt's code. */
export function port(name: string, reason: string, detail: JsonObject = {}, rest: Omit<StepOutcome, 'outcome'> = {}): StepOutcome {
  return { outcome: { type: 'port', port: name, receipt: { reason, detail } }, ...rest };
}

/** Ends this contact's way through the journey. */
export function leave(reason: string, options: { readonly goal?: boolean; readonly detail?: JsonObject } = {}): StepOutcome {
  const { goal = false, detail = {} } = options;
  return { outcome: { type: 'leave', reason, goal, receipt: { reason, detail } } };
}

/** Waits until `until` (journey time, ms) or until woken. */
export function park(
  until: number,
  reason: string,
  detail: JsonObject = {},
  options: { readonly wakeOn?: WakeOn; readonly remember?: EnrolmentMemory } = {},
): StepOutcome {
  const outcome: RecordedOutcome = {
    type: 'park',
    until,
    wakeOn: options.wakeOn ?? { type: 'nothing' },
    receipt: { reason, detail, nextEligibleAt: until },
  };
  return { outcome, ...(options.remember && { remember: options.remember }) };
}

/** When this contact was first held up at the step; `now` if this is the first time. */
export function heldUpSince(input: StepInput, step: string, now: number): number {
  return input.memory.since?.[step] ?? now;
}

/** Remembers when a contact was first held up at a step. */
export function rememberSince(input: StepInput, step: string, since: number): EnrolmentMemory {
  return { since: { ...input.memory.since, [step]: since } };
}

/** Forgets the hold-up when the contact moves on, so that a later visit counts anew. */
export function forgetSince(input: StepInput, step: string): EnrolmentMemory {
  if (input.memory.since?.[step] === undefined) return {};
  return { since: Object.fromEntries(Object.entries(input.memory.since).filter(([id]) => id !== step)) };
}

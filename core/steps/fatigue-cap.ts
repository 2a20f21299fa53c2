import { channelIds } from '../channel-id';
import type { CapRule } from '../fatigue/cap-rule';
import type { StepConfigs } from '../journey/journey';
import type { HoldResult } from '../store-port';
import { durationMs } from '../time/duration';
import { forgetSince, heldUpSince, park, port, rememberSince } from './outcomes';
import type { StepInput, StepModule, StepOutcome, StepRun } from './step-module';

/** Lets pass who may get another message, and holds the place for it; Send turns the hold into a slot. */
export const fatigueCapStep: StepModule<'fatigue-cap'> = {
  kind: 'fatigue-cap',
  parks: 'sometimes',
  passesAtOnce: (config) => !('whenCapped' in config) || config.whenCapped === 'leave',
  ports: () => ['clear', 'capped'],
  run: async (run, { store }) => {
    const rules = capRules(run.config);
    const holds = await store.fatigue.hold(
      run.batch.map((input) => ({
        ticket: { enrolment: input.enrolment, claim: input.claim },
        leg: input.leg,
        step: run.step.id,
        contact: input.contact.id,
        topic: input.memory.topic ?? '',
        channels: input.memory.channels ?? channelIds,
      })),
      rules,
    );
    return run.batch.map((input, index) => outcomeOf(run, input, holds[index], rules));
  },
};

function capRules(config: StepConfigs['fatigue-cap']): readonly CapRule[] {
  return config.caps.map((cap) => ({ limit: cap.limit, windowMs: durationMs(cap.window), channel: cap.channel, topic: cap.topic }));
}

/** A second cap on the way to a Send adds to the first: Send asks both again. */
function withEarlier({ memory }: StepInput, rules: readonly CapRule[]): readonly CapRule[] {
  const all = [...(memory.caps ?? []), ...rules];
  return Array.from(new Map(all.map((rule) => [JSON.stringify([rule.limit, rule.windowMs, rule.channel, rule.topic]), rule])).values());
}

function outcomeOf(run: StepRun<'fatigue-cap'>, input: StepInput, hold: HoldResult | undefined, rules: readonly CapRule[]): StepOutcome {
  const { config, step, now } = run;
  if (hold === undefined) throw new Error('fatigue store answered fewer holds than it was asked for');
  const forget = forgetSince(input, step.id);
  if (hold.type === 'held') {
    return port('clear', 'clear', { channels: hold.channels }, { remember: { ...forget, channels: hold.channels, caps: withEarlier(input, rules) } });
  }
  const detail = { rule: { ...hold.rule }, count: hold.count };
  const since = heldUpSince(input, step.id, now);
  const giveUpAt = since + durationMs(config.giveUpAfter);
  if (config.whenCapped === 'wait' && hold.nextAt !== null && now < giveUpAt) {
    // Other journeys may take the place first; then the wait goes on. The time of giving up stays.
    return park(Math.min(Math.max(hold.nextAt, now + 1), giveUpAt), 'capped', { ...detail, giveUpAt }, { remember: rememberSince(input, step.id, since) });
  }
  const reason = config.whenCapped === 'wait' && hold.nextAt !== null ? 'gave-up' : 'capped';
  return {
    outcome: {
      type: 'port',
      port: 'capped',
      receipt: { reason, detail, ...(hold.nextAt !== null && { nextEligibleAt: hold.nextAt }) },
    },
    remember: forget,
  };
}

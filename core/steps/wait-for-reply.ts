import type { JsonObject } from '../json';
import { durationMs } from '../time/duration';
import { leave, park, port } from './outcomes';
import type { StepInput, StepModule, StepOutcome, StepRun } from './step-module';

/**
 * Waits for the answer to a message. The deadline counts from the send, so time spent on the way here is not added. A reply that came
 * before is taken by the store when the contact parks; that is why everyone parks first, even after the deadline.
 */
export const waitForReplyStep: StepModule<'wait-for-reply'> = {
  kind: 'wait-for-reply',
  parks: 'always',
  ports: () => ['replied', 'timed-out'],
  run: (run) => Promise.resolve(run.batch.map((input) => outcomeOf(run, input))),
};

function outcomeOf({ config, now }: StepRun<'wait-for-reply'>, input: StepInput): StepOutcome {
  const send = config.send === '' ? input.memory.lastSend : config.send;
  const mark = send === undefined ? undefined : input.memory.sends?.[send];
  const { arrival } = input;
  if (arrival.type === 'resumed' && arrival.wake.why === 'reply') {
    const { reply } = arrival.wake;
    const detail = { reply: reply.id, at: reply.at };
    if (reply.intent === 'opt-out') return leave('opted-out', { detail });
    const show: JsonObject = { reply: { channel: reply.channel, subject: reply.subject, text: reply.text.slice(0, shownCharacters), at: reply.at } };
    return port('replied', 'replied', detail, { show });
  }
  if (mark === undefined) return port('timed-out', 'nothing-sent', { send: send ?? null });
  const until = mark.at + durationMs(config.timeout);
  if (arrival.type === 'resumed' && now >= until) return port('timed-out', 'timed-out', { messageKey: mark.messageKey, sentAt: mark.at });
  return park(until, 'waiting-for-reply', { messageKey: mark.messageKey, sentAt: mark.at }, { wakeOn: { type: 'reply', messageKey: mark.messageKey } });
}

/** Items stay small; the whole text is in the store. */
const shownCharacters = 2_000;

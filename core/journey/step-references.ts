import type { Step } from './journey';

/** The id of the message that a step prepares. By the name of the setting, not by kinds: a new kind that has one is met everywhere. */
export function messageOf({ config }: Step): string | undefined {
  return 'message' in config ? config.message : undefined;
}

/** The id of the Send that a step looks back at; empty: the last one. */
export function sendOf({ config }: Step): string | undefined {
  return 'send' in config ? config.send : undefined;
}

/** The step with its references led elsewhere: what `messages` and `steps` say of an id, which else stays. */
export function withReferences(step: Step, messages: ReadonlyMap<string, string>, steps: ReadonlyMap<string, string>): Step {
  const [message, send] = [messageOf(step), sendOf(step)];
  if (message === undefined && send === undefined) return step;
  const config = {
    ...step.config,
    ...(message !== undefined && { message: messages.get(message) ?? message }),
    ...(send !== undefined && { send: steps.get(send) ?? send }),
  };
  // Only ids are replaced, by ids: the kind keeps its settings.
  return { ...step, config } as Step;
}

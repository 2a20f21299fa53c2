import type { MessageFrame } from '../channel/channel-rules';
import type { Journey, Step } from '../journey/journey';
import { messageOf } from '../journey/step-references';
import { stepsUsing } from './steps-using';

/** As what a message is sent: by the first Send behind each step that prepares it; as marketing as soon as one does, or nobody knows. */
export function messageClass(journey: Journey, message: string): MessageFrame['class'] {
  const sends = stepsUsing(journey, message).flatMap((step) => nextSends(journey, step.id));
  const classes = new Set(sends.map((step) => step.config.class));
  if (classes.size === 0 || classes.has('marketing')) return 'marketing';
  return classes.has('service') ? 'service' : 'transactional';
}

function nextSends(journey: Journey, from: string): readonly Extract<Step, { kind: 'send' }>[] {
  const seen = new Set<string>();
  const open = [from];
  const found: Extract<Step, { kind: 'send' }>[] = [];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { to } of journey.edges.filter((edge) => edge.from === id)) {
      const step = journey.steps.find((one) => one.id === to);
      if (step === undefined || seen.has(to)) continue;
      seen.add(to);
      if (step.kind === 'send') found.push(step);
      else if (messageOf(step) === undefined) open.push(to);
    }
  }
  return found;
}

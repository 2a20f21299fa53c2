import type { StepKind } from '../journey/journey';

export const packageName = 'n8n-nodes-journeys';

/** n8n node name of each kind; with the package name in front it is the node type in a workflow. */
export const nodeNames: Readonly<Record<StepKind, string>> = {
  entry: 'journeyEntry',
  segment: 'segment',
  'consent-check': 'consentCheck',
  'fatigue-cap': 'fatigueCap',
  tailor: 'tailor',
  send: 'send',
  'wait-for-reply': 'waitForReply',
  delay: 'journeyDelay',
  split: 'journeySplit',
  exit: 'journeyExit',
};

/** `n8n-nodes-journeys.send` for `send`. */
export function nodeTypeOf(kind: StepKind): string {
  return `${packageName}.${nodeNames[kind]}`;
}

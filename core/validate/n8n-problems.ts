import { workflowKeysOfJourney } from '../compile/compile-journey';
import { nodeKeysOfStep } from '../compile/step-node';
import { isObject, type JsonObject } from '../json';
import type { Problem } from '../problem';
import { isOurs, type JourneyView, type StepView } from './journey-view';
import { below, problem, type Spot } from './problem';
import { leadsToOurs, leaving, reach } from './reach';

/**
 * What is said about n8n's nodes: keys that would be dropped, n8n's own switches that would let people pass a step untouched, and n8n nodes that
 * write to people past us.
 */
export function n8nProblems(view: JourneyView): readonly Problem[] {
  const between = betweenSteps(view);
  const ofWorkflow = notKept({ pointer: '' }, view.n8n, workflowKeysOfJourney);
  const ofSteps = view.steps.flatMap((step) => {
    const { n8n } = step;
    const off = n8n['disabled'] === true;
    // A deactivated entry lets nobody new in, which may be meant.
    const disabled = isOurs(step) && step.kind !== 'entry' && off;
    const carries = (isOurs(step) || between.has(step.id)) && !off;
    const once = carries && n8n['executeOnce'] === true;
    const always = carries && n8n['alwaysOutputData'] === true;
    return [
      ...notKept(step, n8n, isOurs(step) ? nodeKeysOfStep.own : nodeKeysOfStep.n8n),
      ...(disabled ? [problem('disabled-step', below(step, 'n8n', 'disabled'))] : []),
      ...(once ? [problem('execute-once', below(step, 'n8n', 'executeOnce'))] : []),
      ...(always ? [problem('always-output-data', below(step, 'n8n', 'alwaysOutputData'))] : []),
      ...(isOurs(step) ? [] : uncounted(step)),
    ];
  });
  return [...ofWorkflow, ...ofSteps];
}

function notKept(at: Spot, n8n: JsonObject, keys: readonly string[]): readonly Problem[] {
  return keys.filter((key) => Object.hasOwn(n8n, key)).map((key) => problem('n8n-key-not-kept', below(at, 'n8n', key), { key }));
}

/** Nodes of n8n that people in the journey pass on their way to one of our steps; what lies before the entry concerns nobody yet. */
function betweenSteps(view: JourneyView): ReadonlySet<string> {
  const leading = leadsToOurs(view);
  const entries = view.steps.filter((step) => step.kind === 'entry').map(({ id }) => id);
  const reached = reach(view, leaving(view, entries));
  return new Set(view.steps.filter((step) => !isOurs(step) && leading.has(step.id) && reached.has(step.id)).map(({ id }) => id));
}

function uncounted(step: StepView): readonly Problem[] {
  const { type, disabled, parameters } = step.n8n;
  if (typeof type !== 'string' || disabled === true || !messaging.has(type)) return [];
  return onlyReads(parameters) ? [] : [problem('uncounted-message', step, { type })];
}

/** Many of these nodes can also fetch or tidy up, which reaches nobody. */
function onlyReads(parameters: unknown): boolean {
  const operation = isObject(parameters) ? parameters['operation'] : undefined;
  return typeof operation === 'string' && /^(get|list|search|delete|remove|add|mark|update|download|move|archive|edit|pin|unpin|leave|info)/i.test(operation);
}

/** Nodes of n8n that can write to people. */
const messaging: ReadonlySet<string> = new Set(
  [
    'awsSes', 'discord', 'emailSend', 'gmail', 'gotify', 'line', 'mailgun', 'mailjet', 'mandrill', 'matrix', 'mattermost', 'messageBird', 'microsoftOutlook', 'microsoftTeams',
    'mocean', 'msg91', 'plivo', 'pushbullet', 'pushover', 'rocketchat', 'sendGrid', 'sms77', 'slack', 'telegram', 'twilio', 'vonage', 'webex', 'ciscoWebex', 'whatsApp', 'zulip',
  ].map((name) => `n8n-nodes-base.${name}`),
);

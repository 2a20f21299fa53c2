import { isObject } from '../journey/schemas';
import type { Problem } from '../problem';
import { isOurs, type JourneyView } from './journey-view';
import { below, problem } from './problem';

/** n8n's own switches that would let people pass a step untouched, and n8n nodes that write to people past us. */
export function n8nProblems(view: JourneyView): readonly Problem[] {
  return view.steps.flatMap((step) => {
    const { n8n } = step;
    if (isOurs(step)) {
      return [
        ...(n8n['disabled'] === true ? [problem('disabled-step', below(step, 'n8n', 'disabled'))] : []),
        ...(n8n['executeOnce'] === true ? [problem('execute-once', below(step, 'n8n', 'executeOnce'))] : []),
      ];
    }
    const { type, disabled, parameters } = n8n;
    if (typeof type !== 'string' || disabled === true || !messaging.has(type)) return [];
    return onlyReads(parameters) ? [] : [problem('uncounted-message', step, { type })];
  });
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

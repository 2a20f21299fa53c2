import type { ConsentEventInput } from '../journey/inputs';
import type { ConsentState } from '../store-port';
import type { ConsentAction } from './consent';

/**
 * What all consent events of one contact, channel and topic come to. The order in which they arrived doesn't matter, only when the
 * person decided: a late older grant doesn't beat a newer revoke, and at the same instant the refusal wins. An import never undoes a
 * refusal nor an explicit yes; a request takes nothing away from a yes that stands.
 */
export function projectConsent(events: readonly ConsentEventInput[]): ConsentState | undefined {
  return [...events].sort(inOrder).reduce<ConsentState | undefined>(
    (current, event) => (current === undefined || replaces(event.action, current.action) ? stateOf(event) : current),
    undefined,
  );
}

/** Whether the action says no: such a state stands until consent is given anew. */
export function isRefusal(action: ConsentAction): boolean {
  return action === 'deny' || action === 'revoke';
}

/** Whether the action says yes. */
export function givesConsent(action: ConsentAction): boolean {
  return action === 'grant' || action === 'confirm' || action === 'restore' || action === 'import';
}

/** Does a later event with this action take the place of the state that stands? */
function replaces(action: ConsentAction, standing: ConsentAction): boolean {
  switch (action) {
    case 'import':
      return standing === 'import' || standing === 'request' || standing === 'expire';
    case 'request':
      return standing === 'request' || standing === 'expire';
    case 'expire':
      return !isRefusal(standing);
    default:
      return true;
  }
}

function inOrder(a: ConsentEventInput, b: ConsentEventInput): number {
  return a.at - b.at || Number(isRefusal(a.action)) - Number(isRefusal(b.action)) || (a.id < b.id ? -1 : 1);
}

function stateOf(event: ConsentEventInput): ConsentState {
  const { channel, topic, action, at, expiresAt, source, wording } = event;
  return { channel, topic, action, at, expiresAt, source, wording };
}

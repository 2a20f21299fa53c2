import type { ConsentState } from '../store-port';
import { givesConsent, isRefusal } from './project';

/**
 * The states that hold for a contact: their own, and refusals (`inherited`) that were said at one of their addresses under another id. What
 * they said themselves, under this id and as widely, needs no saying twice, and a newer yes of theirs undoes it; an import is no yes.
 */
export function withInherited(own: readonly ConsentState[], inherited: readonly ConsentState[]): readonly ConsentState[] {
  return [...own, ...inherited.filter((said) => !own.some((state) => answers(state, said)))];
}

function answers(state: ConsentState, said: ConsentState): boolean {
  if (state.topic !== '*' || (state.channel !== '*' && state.channel !== said.channel)) return false;
  return isRefusal(state.action) ? state.at >= said.at : givesConsent(state.action) && state.action !== 'import' && state.at > said.at;
}

import type { Logger } from 'n8n-workflow';
import type { Store, Trouble } from '../../../core/store-port';
import { overlay } from './overlay';

/** What holds up or pauses an account is worth one line in n8n's log; the store tells it once. */
export function loggingTroubles(store: Store, log: Logger): Store {
  const say = (troubles: readonly Trouble[]): void => {
    for (const trouble of troubles) log.warn(`Journeys: ${wordTrouble(trouble)} People wait, it is tried again by itself, and Journey Data > System > Get Health lists it as long as it lasts.`);
  };
  const noteTrouble: Store['outbox']['noteTrouble'] = async (troubles) => {
    const fresh = await store.outbox.noteTrouble(troubles);
    say(fresh);
    return fresh;
  };
  const finish: Store['outbox']['finish'] = async (results) => {
    const finished = await store.outbox.finish(results);
    say(finished.trouble);
    for (const account of finished.paused) {
      const refusal = results.find((one) => one.account === account && one.result.type === 'channel-down')?.result;
      const why = refusal?.type === 'channel-down' ? ` (${refusal.code}: ${refusal.detail})` : '';
      log.warn(`Journeys: sending through ${account} is paused, because it was refused${why}. People wait and nobody is lost. Correct the credential or the sender, then run Journey Data > System > Resume Channel with this account.`);
    }
    return finished;
  };
  return overlay(store, { outbox: overlay(store.outbox, { finish, noteTrouble }) });
}

/** What holds up an account, and what to do about it. */
function wordTrouble({ account, code, detail }: Trouble): string {
  switch (code) {
    case 'channel-unavailable':
      return `nothing can be sent by ${detail}, because the Send step has no credential for it. Choose one in the Send node, or take the channel out of the Tailor step.`;
    case 'no-sender-identity':
      return `marketing messages are held back, because the Journey Sender credential has no ${detail === 'brand' ? 'Brand Name' : 'Postal Address'}, which the law wants in each of them. Fill it in.`;
    case 'bad-sender':
      return `messages through ${account} wait, because ${wrongSender(detail)}. Correct it in the Journey Sender credential or in the Send step.`;
    default:
      return `${account} can't be reached (${code}: ${detail}). Check that the server runs and that host and port in its credential are right.`;
  }
}

function wrongSender(detail: string): string {
  if (detail === 'reply-to') return 'the reply address is wrong';
  return detail === 'from' ? 'the sender is missing or wrong' : `the provider refuses the sender (${detail})`;
}

import type { ChannelId } from '../channel-id';
import { freeStepId } from '../edit/steps';
import type { Journey } from '../journey/journey';
import type { JsonObject } from '../json';
import { pointerOf } from '../json-pointer';
import type { Draft } from './draft';
import type { FixWords } from './fix';

/** A text that is to be written: empty, so that nobody sends it by mistake. */
export function emptyText(channel: ChannelId): JsonObject {
  return channel === 'email' ? { subject: '', preheader: '', text: '', html: '' } : { text: '' };
}

/** Adds a message without texts, and answers its id. */
export function newMessage(draft: Draft, words: FixWords, wish: string, channels: readonly ChannelId[]): string {
  const id = freeStepId(wish, new Set(Object.keys(draft.journey.messages)));
  const variants = Object.fromEntries(channels.map((channel) => [channel, { [words.locale]: emptyText(channel) }]));
  draft.set(pointerOf(['messages', id]), { name: words.message, defaultLocale: words.locale, facts: {}, variants });
  return id;
}

/** A message that no step uses yet. */
export function unusedMessage({ steps, messages }: Journey): string | undefined {
  const used = new Set<unknown>(steps.flatMap((step) => (step.kind === 'tailor' ? [step.config.message] : [])));
  return Object.keys(messages).find((id) => !used.has(id));
}

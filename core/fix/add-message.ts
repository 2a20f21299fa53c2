import type { ChannelId } from '../channel-id';
import { freeId } from '../edit/free-id';
import type { Journey } from '../journey/journey';
import { messageOf } from '../journey/step-references';
import { pointerOf } from '../json-pointer';
import { newMessage } from '../message/change-message';
import type { Draft } from './draft';
import type { FixWords } from './fix';

/** Adds a message without texts, and answers its id. */
export function addMessage(draft: Draft, words: FixWords, wish: string, channels: readonly ChannelId[]): string {
  const id = freeId(wish, new Set(Object.keys(draft.journey.messages)));
  draft.set(pointerOf(['messages', id]), newMessage(words.message, words.locale, channels));
  return id;
}

/** A message that no step uses yet. */
export function unusedMessage({ steps, messages }: Journey): string | undefined {
  const used = new Set(steps.map(messageOf));
  return Object.keys(messages).find((id) => !used.has(id));
}

import { freeId } from '../../../core/edit/free-id';
import type { JsonObject } from '../../../core/json';
import { pointerOf } from '../../../core/json-pointer';
import type { Message } from '../../../core/journey/journey';
import type { Words } from '../i18n/en';
import { journeyOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';
import { newMessage } from '../../../core/message/change-message';

/** Begins a message and opens it; with `usedAt` it is put into that setting of a step in the same change. */
export function createMessage(store: EditorStore, words: Words['messages'], usedAt?: string): void {
  const { language } = store.getState();
  add(store, newMessage(words.newName, language), words.newName, usedAt);
}

/** A message like this one, to be changed without changing this one; where `usedAt` says so it takes its place. */
export function duplicateMessage(store: EditorStore, words: Words['messages'], message: Message, usedAt?: string): void {
  const name = words.copyOf(message.name).slice(0, 120);
  add(store, { ...message, name } as unknown as JsonObject, name, usedAt);
}

function add(store: EditorStore, value: JsonObject, name: string, usedAt: string | undefined): void {
  const id = freeId('message', new Set(Object.keys(journeyOf(store.getState()).messages)));
  const commands = [
    { type: 'set', pointer: pointerOf(['messages', id]), value } as const,
    ...(usedAt === undefined ? [] : [{ type: 'set', pointer: usedAt, value: id } as const]),
  ];
  if (store.getState().perform(commands, { key: 'add', params: { name } })) store.getState().openMessage(id);
}

/** Changes a message as a whole: one step back. */
export function changeMessage(store: EditorStore, id: string, message: Message, label: { readonly key: 'edit' | 'add' | 'remove'; readonly params: Readonly<Record<string, string>> }): boolean {
  // A message is JSON; its generated type only lacks the index signature.
  return store.getState().perform({ type: 'set', pointer: pointerOf(['messages', id]), value: message as unknown as JsonObject }, label);
}

export function removeMessage(store: EditorStore, id: string, name: string): void {
  if (store.getState().perform({ type: 'set', pointer: pointerOf(['messages', id]), value: undefined }, { key: 'remove', params: { name } })) store.getState().openMessage();
}

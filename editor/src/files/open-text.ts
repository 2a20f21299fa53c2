import { isDirty } from '../../../core/edit/history';
import type { Journey } from '../../../core/journey/journey';
import { wordsOf } from '../i18n/words-of';
import { readDocument, unread } from '../host/read-document';
import { readFile } from '../host/read-file';
import type { EditorStore } from '../state/editor-store';
import { refuse } from './refuse';

/** Opens a journey or a workflow of n8n; what can't be opened says why, and the journey that is open stays. */
export function openText(store: EditorStore, text: string, file = ''): void {
  const read = readDocument(text, wordsOf(store.getState().language).files.unnamed);
  if (read.ok) openJourney(store, read.journey, read.from);
  else refuse(store, text, read.problems, file);
}

/** The same for a file that was chosen or dropped. */
export async function openFile(store: EditorStore, file: File): Promise<void> {
  const read = await readFile(file);
  if (read.type === 'text') openText(store, read.text, file.name);
  else refuse(store, '', [unread(read.type)], file.name);
}

/** Another journey takes the place of the open one; if that has changes that aren't saved, the user is asked. */
export function openJourney(store: EditorStore, journey: Journey, from: 'journey' | 'workflow' = 'journey'): void {
  if (isDirty(store.getState().history)) offer(store, journey, from);
  else takeJourney(store, journey);
}

/** Asks whether to open it: for what came without being asked for. */
export function offer(store: EditorStore, journey: Journey, from: 'journey' | 'workflow'): void {
  store.getState().set({ dialog: 'replace', offered: { journey, from } });
}

export function takeJourney(store: EditorStore, journey: Journey): void {
  store.getState().open(journey);
  store.getState().say('opened', { name: journey.name, steps: String(journey.steps.length) });
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyCommand } from '../../../core/edit/apply-command';
import type { Command } from '../../../core/edit/command';
import type { Fragment } from '../../../core/edit/fragment';
import { commit, redo, seal, startHistory, undo, type History, type HistoryEntry } from '../../../core/edit/history';
import type { Words } from '../i18n/en';
import type { Journey } from '../../../core/journey/journey';
import { keysOf } from '../../../core/json-pointer';
import type { Problem } from '../../../core/problem';

export type Language = 'en' | 'ja';
/** What a change is called: a key of the dictionary with its values. */
export interface Label extends ChangeLabel {
  readonly key: keyof Words['did'];
}
type ChangeLabel = HistoryEntry['label'];
export type Theme = 'light' | 'dark' | 'contrast';
export type View = 'canvas' | 'outline';
/** What stands over the page, one at a time. */
export type DialogName = 'start' | 'commands' | 'shortcuts' | 'messages';
/** A message that is to be shown for writing, and perhaps a place in it as a pointer into the journey. A number makes the same place a new wish. */
export interface MessagePlace {
  readonly number: number;
  readonly id: string | undefined;
  readonly pointer: string;
}
/** Whom previews are for: one of the built-in people, or `own`, the contact that is written in `text`. */
export interface SampleChoice {
  readonly id: string;
  readonly text: string;
}

/** What the page shows; only `history` is the document, and only `perform` changes it. */
export interface EditorState {
  readonly history: History;
  /** Ids of chosen steps, in the order of choosing. */
  readonly selection: readonly string[];
  /** Steps whose settings nobody has touched since they were added: what they lack is "to be set up", no mistake yet. */
  readonly fresh: ReadonlySet<string>;
  /** Which document of this page it is: another one is shown from its beginning. */
  readonly opened: number;
  readonly view: View;
  readonly language: Language;
  readonly theme: Theme;
  /** A place that the page is asked to bring into sight: a step, and perhaps a field of it. A number makes the same place a new wish. */
  readonly shown: { readonly number: number; readonly step: string; readonly pointer?: string } | undefined;
  readonly dialog: DialogName | undefined;
  readonly message: MessagePlace;
  readonly sample: SampleChoice;
  /** What is wrong with the file that was to be opened. */
  readonly refused: readonly Problem[] | undefined;
  /** What was copied in this page. */
  readonly copied: Fragment | undefined;
  /** What a screen reader is told; a number makes the same words news again. */
  readonly announcement: { readonly number: number; readonly what: Announcement };
}

/** Facts; the page has the words. */
export type Announcement =
  | { readonly type: 'nothing' }
  | { readonly type: 'did' | 'undone' | 'redone'; readonly label: HistoryEntry['label'] }
  | { readonly type: 'refused'; readonly problem: Problem };

export interface EditorActions {
  /** Carries out a change; one that can't be is announced with its reason. Answers whether it was. */
  perform(command: Command, label: Label, options?: { readonly touched?: readonly string[]; readonly coalesceKey?: string }): boolean;
  undo(): void;
  redo(): void;
  /** A field was left: what is typed next is a change of its own. */
  seal(): void;
  select(ids: readonly string[]): void;
  /** Chooses a step and brings it into sight; with a JSON pointer, the field there too, also one of a message. */
  show(step: string, pointer?: string): void;
  /** Opens a message for writing; without an id the first one. */
  openMessage(id?: string, pointer?: string): void;
  /** Another document takes the place of this one. */
  open(journey: Journey): void;
  set(part: Partial<Pick<EditorState, 'view' | 'language' | 'theme' | 'fresh' | 'dialog' | 'refused' | 'copied' | 'sample'>>): void;
}

export type EditorStore = StoreApi<EditorState & EditorActions>;

/** @param now ms; for changes that follow each other closely. */
export function createEditorStore(journey: Journey, now: () => number = Date.now): EditorStore {
  return createStore((set, get) => {
    const say = (what: Announcement): Pick<EditorState, 'announcement'> => ({ announcement: { number: get().announcement.number + 1, what } });
    const travel = (direction: typeof undo, type: 'undone' | 'redone'): void => {
      const { history } = get();
      const entry = type === 'undone' ? history.past.at(-1) : history.future[0];
      if (entry === undefined) return;
      const next = direction(history);
      set({ history: next, selection: stillThere(entry.touched, next.present), ...say({ type, label: entry.label }) });
    };
    return {
      history: startHistory(journey),
      selection: [],
      fresh: new Set(),
      opened: 0,
      view: 'canvas',
      language: 'en',
      theme: 'light',
      shown: undefined,
      dialog: undefined,
      message: { number: 0, id: undefined, pointer: '' },
      sample: { id: '', text: '' },
      refused: undefined,
      copied: undefined,
      announcement: { number: 0, what: { type: 'nothing' } },
      perform: (command, label, { touched = [], coalesceKey } = {}) => {
        const { history, selection, fresh } = get();
        const result = applyCommand(history.present, command);
        if (!result.ok) {
          set(say({ type: 'refused', problem: result.error }));
          return false;
        }
        const next = commit(history, result.value, { label, touched, at: now(), ...(coalesceKey !== undefined && { coalesceKey }) });
        set({
          history: next,
          selection: stillThere(selection, result.value),
          ...(command.type === 'insert-step' && { fresh: new Set([...fresh, command.id]) }),
          // Typing is heard as it is typed.
          ...(coalesceKey === undefined && next !== history && say({ type: 'did', label })),
        });
        return true;
      },
      undo: () => travel(undo, 'undone'),
      redo: () => travel(redo, 'redone'),
      seal: () => set({ history: seal(get().history) }),
      select: (ids) => {
        const { selection } = get();
        if (ids.length !== selection.length || ids.some((id, index) => id !== selection[index])) set({ selection: ids });
      },
      show: (step, pointer) => {
        set({ selection: [step], shown: { number: (get().shown?.number ?? 0) + 1, step, ...(pointer !== undefined && { pointer }) } });
        const [root, message] = keysOf(pointer ?? '');
        if (root === 'messages' && message !== undefined) get().openMessage(message, pointer);
      },
      openMessage: (id, pointer = '') => set({ dialog: 'messages', message: { number: get().message.number + 1, id, pointer } }),
      open: (opened) => set({ history: startHistory(opened), selection: [], fresh: new Set(), opened: get().opened + 1, shown: undefined, dialog: undefined, refused: undefined }),
      set: (part) => set(part),
    };
  });
}

function stillThere(ids: readonly string[], journey: Journey): readonly string[] {
  const there = new Set(journey.steps.map((step) => step.id));
  const left = ids.filter((id) => there.has(id));
  return left.length === ids.length ? ids : left;
}

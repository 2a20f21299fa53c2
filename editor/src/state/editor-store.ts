import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyCommand } from '../../../core/edit/apply-command';
import type { Command } from '../../../core/edit/command';
import type { Fragment } from '../../../core/edit/fragment';
import { commit, markSaved, redo, seal, startHistory, undo, type History, type HistoryEntry } from '../../../core/edit/history';
import type { Finding } from '../host/read-document';
import type { Words } from '../i18n/en';
import type { Journey } from '../../../core/journey/journey';
import type { Problem } from '../../../core/problem';

export type Language = 'en' | 'ja';
/** What a change is called: a key of the dictionary with its values. */
export interface Label extends ChangeLabel {
  readonly key: keyof Words['did'];
}
type ChangeLabel = HistoryEntry['label'];
export type Theme = 'light' | 'dark' | 'contrast';
export type View = 'canvas' | 'outline' | 'map';
/** What stands over the page, one at a time. */
export type DialogName = 'start' | 'commands' | 'shortcuts' | 'import' | 'replace' | 'n8n';

/** What the page shows; only `history` is the document, and only `perform` changes it. */
export interface EditorState {
  readonly history: History;
  /** Ids of chosen steps, in the order of choosing. */
  readonly selection: readonly string[];
  /** The touchpoint whose form is open while no step is chosen. */
  readonly touchpoint: string | undefined;
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
  /** The text that was to be opened, its file if it came from one, and what is wrong with it. */
  readonly refused: { readonly file: string; readonly text: string; readonly findings: readonly Finding[] } | undefined;
  /** The journey that waits for the answer whether it may take the place of this one. */
  readonly offered: { readonly journey: Journey; readonly from: 'journey' | 'workflow' } | undefined;
  /** What was copied in this page. */
  readonly copied: Fragment | undefined;
  /** What a screen reader is told; a number makes the same words news again. */
  readonly announcement: { readonly number: number; readonly what: Announcement };
}

/** Facts; the page has the words. */
export type Announcement =
  | { readonly type: 'nothing' }
  | { readonly type: 'did' | 'undone' | 'redone'; readonly label: HistoryEntry['label'] }
  | { readonly type: 'refused'; readonly problem: Problem }
  /** Something that happened with a file or the clipboard. */
  | { readonly type: 'told'; readonly key: keyof Words['told']; readonly params: Readonly<Record<string, string>> };

export interface EditorActions {
  /** Carries out a change; one that can't be is announced with its reason. Answers whether it was. */
  perform(command: Command, label: Label, options?: { readonly touched?: readonly string[]; readonly coalesceKey?: string }): boolean;
  undo(): void;
  redo(): void;
  /** A field was left: what is typed next is a change of its own. */
  seal(): void;
  select(ids: readonly string[]): void;
  /** Chooses a step and brings it into sight; with a JSON pointer, the field there too. */
  show(step: string, pointer?: string): void;
  /** Another document takes the place of this one. */
  open(journey: Journey): void;
  /** The journey was saved as it is now. */
  saved(): void;
  /** Tells a screen reader what happened with a file or the clipboard. */
  tell(key: keyof Words['told'], params: Readonly<Record<string, string>>): void;
  set(part: Partial<Pick<EditorState, 'view' | 'language' | 'theme' | 'fresh' | 'dialog' | 'refused' | 'offered' | 'copied' | 'touchpoint'>>): void;
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
      touchpoint: undefined,
      fresh: new Set(),
      opened: 0,
      view: 'canvas',
      language: 'en',
      theme: 'light',
      shown: undefined,
      dialog: undefined,
      refused: undefined,
      offered: undefined,
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
      show: (step, pointer) => set({ selection: [step], shown: { number: (get().shown?.number ?? 0) + 1, step, ...(pointer !== undefined && { pointer }) } }),
      open: (opened) => set({ history: startHistory(opened), selection: [], touchpoint: undefined, fresh: new Set(), opened: get().opened + 1, shown: undefined, dialog: undefined, refused: undefined, offered: undefined }),
      saved: () => set({ history: markSaved(get().history) }),
      tell: (key, params) => set(say({ type: 'told', key, params })),
      set: (part) => set(part),
    };
  });
}

function stillThere(ids: readonly string[], journey: Journey): readonly string[] {
  const there = new Set(journey.steps.map((step) => step.id));
  const left = ids.filter((id) => there.has(id));
  return left.length === ids.length ? ids : left;
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyCommands } from '../../../core/edit/apply-command';
import type { Command, EdgeEnds } from '../../../core/edit/command';
import { sameEnds } from '../../../core/edit/edges';
import type { Fragment } from '../../../core/edit/fragment';
import { amend, commit, markSaved, redo, seal, startHistory, undo, type History, type HistoryEntry } from '../../../core/edit/history';
import type { Finding } from '../host/read-document';
import type { Words } from '../i18n/en';
import type { InsertRequest } from './insert-request';
import type { Gesture } from './gesture';
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
export type View = 'canvas' | 'outline' | 'map';
/** What stands over the page, one at a time. */
export type DialogName = 'start' | 'commands' | 'shortcuts' | 'connect' | 'remove' | 'messages' | 'import' | 'replace' | 'n8n';
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
  /** The way that is chosen; then no steps are. */
  readonly chosenWay: EdgeEnds | undefined;
  /** Steps behind which everything that only they lead to is folded away. */
  readonly collapsed: ReadonlySet<string>;
  /** Where the menu of steps to add is open. */
  readonly inserting: InsertRequest | undefined;
  /** What is being dragged over the canvas. */
  readonly gesture: Gesture | undefined;
  /** Whether the panel of steps beside the canvas is open; undefined: as there is room. */
  readonly palette: boolean | undefined;
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
  /** A field that the settings are asked to bring into sight, by its JSON pointer. A number makes the same field a new wish. */
  readonly wanted: { readonly number: number; readonly pointer: string } | undefined;
  /** The problem that was shown last: the next one follows it. */
  readonly problem: Problem | undefined;
  readonly dialog: DialogName | undefined;
  readonly message: MessagePlace;
  readonly sample: SampleChoice;
  /** The text that was to be opened, its file if it came from one, and what is wrong with it. */
  readonly refused: { readonly file: string; readonly text: string; readonly findings: readonly Finding[] } | undefined;
  /** Which step of the guide is shown. */
  readonly guide: number | undefined;
  /** The guide was there once. */
  readonly guided: boolean;
  /** Somebody asked for the guide, and didn't only get it. */
  readonly guideAsked: boolean;
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
  /** Something that is no change of the journey; a key of the dictionary with its values. */
  | { readonly type: 'note'; readonly key: keyof Words['says']; readonly params: Readonly<Record<string, string>> }
  | { readonly type: 'did' | 'undone' | 'redone'; readonly label: HistoryEntry['label'] }
  | { readonly type: 'refused'; readonly problem: Problem }
  /** One of several problems is shown. */
  | { readonly type: 'problem'; readonly problem: Problem; readonly number: number; readonly of: number };

export interface PerformOptions {
  /** Steps to show when it is taken back. */
  readonly touched?: readonly string[];
  /** Changes with the same key, soon after each other, are one. */
  readonly coalesceKey?: string;
  /** It follows by itself from the last change if that has this key: then both are one. */
  readonly follows?: string;
}

export interface EditorActions {
  /** Carries out a change, or several as one; what can't be done is announced with its reason, and nothing of it is. Answers whether it was. */
  perform(commands: Command | readonly Command[], label: Label, options?: PerformOptions): boolean;
  undo(): void;
  redo(): void;
  /** A field was left: what is typed next is a change of its own. */
  seal(): void;
  select(ids: readonly string[]): void;
  chooseWay(way: EdgeEnds): void;
  /** Tells a screen reader what happened beside changes of the journey. */
  say(key: keyof Words['says'], params?: Readonly<Record<string, string>>): void;
  /** Chooses a step and brings it into sight; with a JSON pointer, the field there too, also one of a message. */
  show(step: string, pointer?: string): void;
  /** Shows the settings of the whole journey; with a JSON pointer, the field there. */
  showJourney(pointer?: string): void;
  /** Opens a message for writing; without an id the first one. */
  openMessage(id?: string, pointer?: string): void;
  /** Tells a screen reader what it is not told by a change. */
  announce(what: Announcement): void;
  /** Another document takes the place of this one. */
  open(journey: Journey): void;
  /** The journey was saved as it is now. */
  saved(): void;
  set(part: Partial<Pick<EditorState, 'view' | 'language' | 'theme' | 'fresh' | 'problem' | 'dialog' | 'refused' | 'offered' | 'copied' | 'collapsed' | 'inserting' | 'gesture' | 'palette' | 'sample' | 'touchpoint' | 'guide' | 'guided' | 'guideAsked'>>): void;
}

export type EditorStore = StoreApi<EditorState & EditorActions>;

/** @param now ms; for changes that follow each other closely. */
export function createEditorStore(journey: Journey, now: () => number = Date.now): EditorStore {
  return createStore((set, get) => {
    const say = (what: Announcement): Pick<EditorState, 'announcement'> => ({ announcement: { number: get().announcement.number + 1, what } });
    const want = (pointer: string): Pick<EditorState, 'wanted'> => ({ wanted: { number: (get().wanted?.number ?? 0) + 1, pointer } });
    const travel = (direction: typeof undo, type: 'undone' | 'redone'): void => {
      const { history } = get();
      const entry = type === 'undone' ? history.past.at(-1) : history.future[0];
      if (entry === undefined) return;
      const next = direction(history);
      set({ history: next, selection: stillThere(entry.touched, next.present), chosenWay: undefined, ...say({ type, label: entry.label }) });
    };
    return {
      ...fromTheBeginning,
      history: startHistory(journey),
      palette: undefined,
      opened: 0,
      view: 'canvas',
      language: 'en',
      theme: 'light',
      message: { number: 0, id: undefined, pointer: '' },
      sample: { id: '', text: '' },
      guide: undefined,
      guided: false,
      guideAsked: false,
      copied: undefined,
      announcement: { number: 0, what: { type: 'nothing' } },
      perform: (given, label, { touched = [], coalesceKey, follows } = {}) => {
        const commands = 'type' in given ? [given] : given;
        const { history, selection, chosenWay, fresh } = get();
        const result = applyCommands(history.present, commands);
        if (!result.ok) {
          set(say({ type: 'refused', problem: result.error }));
          return false;
        }
        const joins = follows !== undefined && history.past.at(-1)?.coalesceKey === follows;
        const next = joins ? amend(history, result.value) : commit(history, result.value, { label, touched, at: now(), ...(coalesceKey !== undefined && { coalesceKey }) });
        const added = commands.flatMap((command) => (command.type === 'insert-step' ? [command.id] : []));
        set({
          history: next,
          selection: stillThere(selection, result.value),
          ...(chosenWay !== undefined && !result.value.edges.some((edge) => sameEnds(edge, chosenWay)) && { chosenWay: undefined }),
          ...(added.length > 0 && { fresh: new Set([...fresh, ...added]) }),
          // Typing is heard as it is typed.
          ...(coalesceKey === undefined && !joins && next !== history && say({ type: 'did', label })),
        });
        return true;
      },
      undo: () => travel(undo, 'undone'),
      redo: () => travel(redo, 'redone'),
      seal: () => set({ history: seal(get().history) }),
      select: (ids) => {
        const { selection, chosenWay } = get();
        if (chosenWay !== undefined || ids.length !== selection.length || ids.some((id, index) => id !== selection[index])) set({ selection: ids, chosenWay: undefined });
      },
      chooseWay: (chosenWay) => set({ selection: [], chosenWay }),
      say: (key, params = {}) => set(say({ type: 'note', key, params })),
      show: (step, pointer) => {
        set({ ...(pointer !== undefined && want(pointer)), selection: [step], chosenWay: undefined, shown: { number: (get().shown?.number ?? 0) + 1, step, ...(pointer !== undefined && { pointer }) } });
        const [root, message] = keysOf(pointer ?? '');
        if (root === 'messages' && message !== undefined) get().openMessage(message, pointer);
      },
      showJourney: (pointer) => set({ ...want(pointer ?? '/name'), selection: [], chosenWay: undefined, touchpoint: undefined }),
      openMessage: (id, pointer = '') => set({ dialog: 'messages', message: { number: get().message.number + 1, id, pointer } }),
      announce: (what) => set(say(what)),
      open: (opened) => set({ ...fromTheBeginning, history: startHistory(opened), opened: get().opened + 1 }),
      saved: () => set({ history: markSaved(get().history) }),
      set: (part) => set(part),
    };
  });
}

/** What is shown of a document that was just opened: nothing chosen, folded or asked. */
const fromTheBeginning: Pick<EditorState, 'selection' | 'chosenWay' | 'collapsed' | 'inserting' | 'gesture' | 'touchpoint' | 'fresh' | 'shown' | 'wanted' | 'problem' | 'dialog' | 'refused' | 'offered'> = {
  selection: [],
  chosenWay: undefined,
  collapsed: new Set(),
  inserting: undefined,
  gesture: undefined,
  touchpoint: undefined,
  fresh: new Set(),
  shown: undefined,
  wanted: undefined,
  problem: undefined,
  dialog: undefined,
  refused: undefined,
  offered: undefined,
};

function stillThere(ids: readonly string[], journey: Journey): readonly string[] {
  const there = new Set(journey.steps.map((step) => step.id));
  const left = ids.filter((id) => there.has(id));
  return left.length === ids.length ? ids : left;
}

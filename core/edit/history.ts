import type { Journey } from '../journey/journey';

/** One change that can be taken back: the journey before it, and what it is called. */
export interface HistoryEntry {
  readonly journey: Journey;
  /** What was done, for "Undo ..."; a key of the dictionary with its values. */
  readonly label: { readonly key: string; readonly params: Readonly<Record<string, string>> };
  /** Steps to show when it is taken back. */
  readonly touched: readonly string[];
  /** Changes with the same key, soon after each other, are one. */
  readonly coalesceKey?: string;
  /** When it happened, ms. */
  readonly at: number;
}

/** A journey with what was done to it and what was taken back. Immutable, as every function here answers a new one. */
export interface History {
  readonly past: readonly HistoryEntry[];
  readonly present: Journey;
  readonly future: readonly HistoryEntry[];
  /** The journey as it was saved last: nothing to save when it stands here again. */
  readonly saved: Journey;
}

const longestPause = 1_000;
const longestPast = 2_000;

/** The history of a journey that was just opened: nothing was done, nothing is to be saved. */
export function startHistory(journey: Journey): History {
  return { past: [], present: journey, future: [], saved: journey };
}

/** Takes a change in. The same journey is none; one that coalesces with the last changes the present alone. */
export function commit(history: History, journey: Journey, entry: Omit<HistoryEntry, 'journey'>): History {
  if (journey === history.present) return history;
  const last = history.past.at(-1);
  const joins = last !== undefined && entry.coalesceKey !== undefined && last.coalesceKey === entry.coalesceKey && entry.at - last.at <= longestPause && history.future.length === 0;
  const past = joins ? [...history.past.slice(0, -1), { ...last, at: entry.at }] : [...history.past, { ...entry, journey: history.present }].slice(-longestPast);
  return { ...history, past, present: journey, future: [] };
}

/** The next change is one of its own, even where it could coalesce with the last: a field was left. */
export function seal(history: History): History {
  const last = history.past.at(-1);
  if (last?.coalesceKey === undefined) return history;
  const { coalesceKey: _, ...entry } = last;
  return { ...history, past: [...history.past.slice(0, -1), entry] };
}

/** Takes a change in as part of the last one: what follows from it by itself is no step of its own on the way back. */
export function amend(history: History, journey: Journey): History {
  return { ...history, present: journey, future: [] };
}

/** Takes the last change back; without one the same history. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return { ...history, past: history.past.slice(0, -1), present: last.journey, future: [{ ...last, journey: history.present }, ...history.future] };
}

/** Makes the change that was taken back last again; without one the same history. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { ...history, past: [...history.past, { ...next, journey: history.present }], present: next.journey, future };
}

/** The journey was saved as it is now. */
export function markSaved(history: History): History {
  return { ...history, saved: history.present };
}

/** Whether there is anything to save. Coming back to the saved journey by undo makes it clean again. */
export function isDirty({ present, saved }: History): boolean {
  return present !== saved;
}

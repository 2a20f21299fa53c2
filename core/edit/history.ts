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

export interface History {
  readonly past: readonly HistoryEntry[];
  readonly present: Journey;
  readonly future: readonly HistoryEntry[];
  /** The journey as it was saved last: nothing to save when it stands here again. */
  readonly saved: Journey;
}

const longestPause = 1_000;
const longestPast = 2_000;

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

export function undo(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return { ...history, past: history.past.slice(0, -1), present: last.journey, future: [{ ...last, journey: history.present }, ...history.future] };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { ...history, past: [...history.past, { ...next, journey: history.present }], present: next.journey, future };
}

export function markSaved(history: History): History {
  return { ...history, saved: history.present };
}

export function isDirty({ present, saved }: History): boolean {
  return present !== saved;
}

import type { INodeExecutionData } from 'n8n-workflow';
import type { Problem } from '../../core/problem';
import type { Result } from '../../core/result';
import { StoreError } from '../../core/store-port';
import { nodeError, wordStoreError, type Wording } from '../shared/errors/to-node-error';
import { wordProblems } from '../shared/errors/word-problems';
import type { DataWork } from './data-operation';

/** What was read from an item, and from which. */
export interface Row<T> {
  readonly index: number;
  readonly value: T;
}

/** The rows to go on with, and what the others are answered. */
export interface ReadRows<T> {
  readonly rows: readonly Row<T>[];
  readonly failed: readonly INodeExecutionData[];
}

/** Reads something from every item; what can't be read fails its item only. */
export function readRows<T>(work: DataWork, read: (index: number) => Result<T, Wording>): ReadRows<T> {
  const rows: Row<T>[] = [];
  const failed: INodeExecutionData[] = [];
  work.items.forEach((_, index) => {
    const result = read(index);
    if (result.ok) {
      rows.push({ index, value: result.value });
      return;
    }
    failed.push(failRow(work, index, result.error));
  });
  return { rows, failed };
}

/** Takes out rows about a journey that the store doesn't know: an answer would look as if nothing had happened in it. */
export async function inKnownJourneys<T>(work: DataWork, rows: readonly Row<T>[], journeyOf: (value: T) => string): Promise<ReadRows<T>> {
  const names = Array.from(new Set(rows.map((row) => journeyOf(row.value))));
  const found = await Promise.all(names.map((journey) => work.store.journeys.get(journey)));
  const unknown = new Set(names.filter((_, position) => found[position] === undefined));
  return {
    rows: rows.filter((row) => !unknown.has(journeyOf(row.value))),
    failed: rows.flatMap((row) => {
      const journey = journeyOf(row.value);
      return unknown.has(journey) ? [failRow(work, row.index, wordStoreError(new StoreError('journey-unknown', { journey })))] : [];
    }),
  };
}

/**
 * What concerns one item only: fails the run, or with "continue on error" becomes an item that names what was wrong beside the row's own
 * fields. Marked as n8n marks errors it would lose those, but only so n8n sends it to the error output, where n8n adds them again.
 */
function failRow({ context, items }: DataWork, index: number, wording: Wording): INodeExecutionData {
  const error = nodeError(context.getNode(), wording, index);
  if (!context.continueOnFail()) throw error;
  const pairedItem = { item: index };
  if (context.getNode().onError === 'continueErrorOutput') return { json: { error: error.message }, error, pairedItem };
  return { json: { ...items[index]?.json, error: error.message, errorDescription: wording.description }, pairedItem };
}

/** A row's problems as one error of its item. */
export function orWording<T>(what: string, result: Result<T, readonly Problem[]>): Result<T, Wording> {
  return result.ok ? result : { ok: false, error: wordProblems(what, result.error) };
}

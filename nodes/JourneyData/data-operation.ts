import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import type { Problem } from '../../core/problem';
import type { Result } from '../../core/result';
import { StoreError, type Store } from '../../core/store-port';
import { nodeError, wordStoreError, type Wording } from '../shared/errors/to-node-error';
import { wordProblems } from '../shared/errors/word-problems';

/** One thing that Journey Data can do. */
export interface DataOperation {
  readonly name: string;
  readonly value: string;
  /** Shown in n8n's list of actions. */
  readonly action: string;
  readonly description: string;
  readonly fields: readonly INodeProperties[];
  /** Asks the store once for all items. */
  execute(work: DataWork): Promise<readonly INodeExecutionData[]>;
}

export interface DataWork {
  readonly context: IExecuteFunctions;
  readonly store: Store;
  readonly items: readonly INodeExecutionData[];
  /** Journey time, ms. */
  readonly now: number;
  /** Who did it, for the records. */
  readonly by: string;
}

export interface Row<T> {
  readonly index: number;
  readonly value: T;
}

/** Reads something from every item; what can't be read fails its item only. */
export function readRows<T>(work: DataWork, read: (index: number) => Result<T, Wording>): { readonly rows: readonly Row<T>[]; readonly failed: readonly INodeExecutionData[] } {
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
export async function inKnownJourneys<T>(work: DataWork, rows: readonly Row<T>[], journeyOf: (value: T) => string): Promise<{ readonly rows: readonly Row<T>[]; readonly failed: readonly INodeExecutionData[] }> {
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

/** The document of an item: its `field` if it has one, else the item itself, or the JSON typed into the node. */
export function documentOf({ context, items }: DataWork, index: number, field: string): unknown {
  if (context.getNodeParameter('from', index, 'item') === 'json') {
    const typed: unknown = context.getNodeParameter('json', index, '{}');
    if (typeof typed !== 'string') return typed;
    try {
      return JSON.parse(typed);
    } catch {
      return undefined; // Reported as "must be an object" with the item.
    }
  }
  const json = items[index]?.json ?? {};
  const own = json[field];
  return own !== null && typeof own === 'object' ? own : json;
}

/** Fields for {@link documentOf}. */
export function documentFields(what: string, example: object): readonly INodeProperties[] {
  return [
    {
      displayName: `${what} From`,
      name: 'from',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'The Item', value: 'item', description: `The item itself, or its field "${what.toLowerCase()}"` },
        { name: 'JSON', value: 'json', description: 'Typed in below; may hold expressions' },
      ],
      default: 'item',
    },
    { displayName: 'JSON', name: 'json', type: 'json', typeOptions: { rows: 8 }, default: JSON.stringify(example, null, 2), displayOptions: { show: { from: ['json'] } } },
  ];
}

export function orWording<T>(what: string, result: Result<T, readonly Problem[]>): Result<T, Wording> {
  return result.ok ? result : { ok: false, error: wordProblems(what, result.error) };
}

/** A text parameter that must not be empty. */
export function required(work: DataWork, name: string, title: string, index: number): Result<string, Wording> {
  const value = textOf(work, name, index);
  return value === '' ? { ok: false, error: { message: `"${title}" is empty`, description: 'Fill it in, or correct its expression.' } } : { ok: true, value };
}

/** A parameter that must be a whole number above 0. */
export function countOf({ context }: DataWork, name: string, title: string, index: number): Result<number, Wording> {
  const value = Number(context.getNodeParameter(name, index));
  return Number.isInteger(value) && value > 0 ? { ok: true, value } : { ok: false, error: { message: `"${title}" is no whole number above 0`, description: 'Correct it, or its expression.' } };
}

/** A parameter that must be one of a few. */
export function choiceOf<const T extends string>({ context }: DataWork, name: string, title: string, choices: readonly T[], index: number): Result<T, Wording> {
  const value: unknown = context.getNodeParameter(name, index);
  const found = choices.find((choice) => choice === value);
  return found === undefined ? { ok: false, error: { message: `"${title}" can't be ${JSON.stringify(value)}`, description: `It is one of: ${choices.join(', ')}.` } } : { ok: true, value: found };
}

export function textOf({ context }: DataWork, name: string, index: number): string {
  const value: unknown = context.getNodeParameter(name, index, '');
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** An answer of ours: plain JSON, linked to the item that asked. */
export function answer(index: number, json: object): INodeExecutionData {
  return { json: json as IDataObject, pairedItem: { item: index } };
}

export const contactIdField: INodeProperties = { displayName: 'Contact ID', name: 'contactId', type: 'string', required: true, default: '={{ $json.contact?.id ?? $json.id }}', description: "The person's id in your own system" };
/** A list to choose from; what it offers comes from load-options.ts. */
export function listField(field: { readonly displayName: string; readonly name: string; readonly from: string; readonly required?: boolean; readonly about?: string }): INodeProperties {
  const { displayName, name, from, about = '' } = field;
  return {
    displayName,
    name,
    type: 'options',
    typeOptions: { loadOptionsMethod: from },
    required: field.required ?? true,
    default: '',
    description: `${about}Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>`,
  };
}

export const journeyField = listField({ displayName: 'Journey Name or ID', name: 'journey', from: 'getJourneys' });

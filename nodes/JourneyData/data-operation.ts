import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import type { Store } from '../../core/store-port';

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

/** An answer of ours: plain JSON, linked to the item that asked. */
export function answer(index: number, json: object): INodeExecutionData {
  return { json: json as IDataObject, pairedItem: { item: index } };
}

import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { nodeError, type Wording } from '../errors/to-node-error';

/** Items by output, in the order in which they were put. */
export class Outputs {
  private readonly lists: INodeExecutionData[][] = [[]];

  put(output: number, item: INodeExecutionData): void {
    this.widen(output + 1);
    this.lists[output]?.push(item);
  }

  /** n8n wants a list for every output. */
  widen(count: number): void {
    while (this.lists.length < count) this.lists.push([]);
  }

  take(): INodeExecutionData[][] {
    return this.lists;
  }
}

/**
 * What concerns one item only: with "continue on error" it leaves marked as failed (n8n moves it to the error output if there is one),
 * else the run fails. It carries no ticket, so no step of ours takes it for somebody.
 */
export function failItem(context: IExecuteFunctions, outputs: Outputs, index: number, wording: Wording): void {
  const error = nodeError(context.getNode(), wording, index);
  if (!context.continueOnFail()) throw error;
  const { journey: _ticket, ...json } = context.getInputData()[index]?.json ?? {};
  outputs.put(0, { json: { ...json, error: error.message }, error, pairedItem: { item: index } });
}

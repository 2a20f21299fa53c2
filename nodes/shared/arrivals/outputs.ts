import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { nodeError, type Wording } from '../errors/to-node-error';
import { wayEnded } from './items';

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
 * else the run fails. No step of ours that it may come to takes it for somebody.
 */
export function failItem(context: IExecuteFunctions, outputs: Outputs, index: number, wording: Wording): void {
  const error = nodeError(context.getNode(), wording, index);
  if (!context.continueOnFail()) throw error;
  outputs.put(0, { json: { ...context.getInputData()[index]?.json, journey: wayEnded, error: error.message }, error, pairedItem: { item: index } });
}

/** Something that somebody should see, though the run goes on. */
export function warn(context: IExecuteFunctions, message: string): void {
  context.logger.warn(`Journeys: ${message}`);
  context.addExecutionHints({ message, location: 'outputPane', type: 'warning' });
}

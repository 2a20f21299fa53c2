import { NodeOperationError, type INode } from 'n8n-workflow';
import { EntryParametersError } from '../../../core/compile/entry-parameters';
import { ParameterError } from '../../../core/compile/parameters';
import type { JsonObject } from '../../../core/json';
import { StoreError } from '../../../core/store-port';
import { StepTakenError } from './step-taken-error';

/** What went wrong, and what to do about it. */
export interface Wording {
  readonly message: string;
  readonly description: string;
}

/** An error of the store, of n8n or of our own as n8n shows it: one sentence, and below it what to do. */
export function toNodeError(node: INode, error: unknown, itemIndex?: number): NodeOperationError {
  if (error instanceof NodeOperationError) return error;
  if (error instanceof StoreError) return nodeError(node, wordStoreError(error), itemIndex, error);
  if (error instanceof StepTakenError) return nodeError(node, wordSameStepId(node.name, error.by));
  const wording = wordParameterError(node, error);
  if (wording !== undefined) return nodeError(node, wording, itemIndex);
  return new NodeOperationError(node, error instanceof Error ? error : new Error(String(error)), itemIndex === undefined ? {} : { itemIndex });
}

function wordParameterError(node: INode, error: unknown): Wording | undefined {
  if (error instanceof EntryParametersError) {
    return error.code === 'no-journey-id'
      ? { message: 'The Journey Entry names no journey', description: 'Its field "Journey" must hold a JSON object with an "id", such as { "id": "win-back" }. Write it there, or publish the journey with the command line, which fills in the field.' }
      : { message: `The field "${error.parameter}" of the Journey Entry is no valid JSON of a journey`, description: 'Undo the last change in that field, or publish the journey again.' };
  }
  if (error instanceof ParameterError) {
    const what = {
      'broken-json': 'is no valid JSON',
      'not-a-value': 'holds a list or an object where one value belongs',
      'not-a-list': 'holds no list',
      'unknown-parameter': 'is not known to this version',
    }[error.code];
    return { message: `The setting "${error.parameter}" of "${node.name}" ${what}`, description: 'Open the node and correct that field. Nobody is lost: people wait and the step runs again.' };
  }
  return undefined;
}

/** One node was copied from another, with the id of its step. */
export function wordSameStepId(node: string, other: string): Wording {
  return {
    message: `"${node}" and "${other}" have the same step id`,
    description: 'One was copied from the other. People would lose their place: delete the copy, and add the step anew to the journey.',
  };
}

/** An error of our own wording. */
export function nodeError(node: INode, { message, description }: Wording, itemIndex?: number, cause?: Error): NodeOperationError {
  const error = new NodeOperationError(node, cause ?? message, { message, description, ...(itemIndex !== undefined && { itemIndex }) });
  // n8n puts words of its own in place of any message that holds a code such as EACCES; ours say more.
  error.message = message;
  return error;
}

/** Every code of the store in words. */
export function wordStoreError(error: StoreError): Wording {
  return wordings[error.code](error.params);
}

const wordings: Readonly<Record<StoreError['code'], (params: JsonObject) => Wording>> = {
  'journey-owned': (params) =>
    params['live'] === false
      ? {
          message: `People are still in the journey${quoted(params['journey'])} as another workflow runs it`,
          description: `They wait in workflow${quoted(params['workflow'])}, which is not active or was deleted. Activate that one again, or hand the journey and its people over to this one with Journey Data > Journey > Take Over. Nobody is lost meanwhile.`,
        }
      : {
          message: `Another active workflow already runs the journey${quoted(params['journey'])}`,
          description: `Workflow${quoted(params['workflow'])} has it. Deactivate that workflow, give this copy a journey id of its own, or hand the journey and its people over with Journey Data > Journey > Take Over.`,
        },
  'journey-unknown': (params) => ({
    message: `The journey store doesn't know the journey${quoted(params['journey'])}`,
    description: 'Check the journey id. A journey becomes known when its workflow is activated; activate it, and make sure that both nodes use the same journey store.',
  }),
  'test-clock-off': () => ({
    message: 'The test clock is off',
    description: 'Time can be moved only where n8n was started with N8N_JOURNEYS_TEST_CLOCK=1. Never set it where real people get messages.',
  }),
  'store-unwritable': (params) => ({
    message: `The journey store can't be written${at(params)}`,
    description:
      params['reason'] === 'disk-full'
        ? 'Its disk is full: free some space there, or choose a file on another disk in the Journey Store credential. Nobody is lost: people wait and the step runs again.'
        : 'Let the user that runs n8n write to this file and its folder, or choose another file in the Journey Store credential.',
  }),
  'store-locked': (params) => ({
    message: `Another program keeps the journey store locked${at(params)}`,
    description: 'Close the program that has the file open (a database browser, a backup). Nobody is lost: people wait and the step runs again.',
  }),
  'store-corrupt': (params) => ({
    message: `The journey store is damaged or isn't a journey store${at(params)}`,
    description: 'Stop n8n, keep a copy of the file, and restore it from a backup; or choose another file in the Journey Store credential.',
  }),
  'store-newer': (params) => ({
    message: `A newer version of this package wrote the journey store${at(params)}`,
    description: 'Update n8n-nodes-journeys to that version, or choose another file in the Journey Store credential.',
  }),
  'store-lost': (params) => ({
    message: `The journey store went away${at(params)}`,
    description: 'Check that its disk is there and n8n still runs with enough memory. Nobody is lost: people wait and the step runs again.',
  }),
};

function quoted(value: unknown): string {
  return typeof value === 'string' && value !== '' ? ` "${value}"` : '';
}

function at(params: JsonObject): string {
  const file = params['file'];
  const detail = params['detail'] ?? params['reason'];
  return `${typeof file === 'string' ? `: ${file}` : ''}${typeof detail === 'string' ? ` (${detail})` : ''}`;
}

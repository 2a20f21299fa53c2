import type { INodeExecutionData, IRun, ITriggerFunctions, ITriggerResponse, NodeOperationError } from 'n8n-workflow';
import { readJourneyContext } from '../../../core/compile/entry-parameters';
import type { StepKind } from '../../../core/journey/journey';
import type { JsonObject } from '../../../core/json';
import { StoreError, type ClaimedBatch, type PumpKey, type Store } from '../../../core/store-port';
import { openStoreOf } from '../host/open-store';
import { readVersion } from '../workflow/journey-version';
import { schedulerOf, type BatchEnd } from './scheduler';
import { refuseSwitchedSteps } from '../workflow/refuse-switches';
import { findEntry, readStepId } from '../workflow/surroundings';
import { toNodeError, wordStoreError } from '../errors/to-node-error';
import { viewWorkflow, type WorkflowView } from '../workflow/workflow-view';

/**
 * `trigger()` of the entry and of all steps that park: serves the step with what falls due, one execution per batch.
 * Throws only for wrong configuration; while the store is away it keeps trying.
 */
export async function startPump(context: ITriggerFunctions, kind: StepKind): Promise<ITriggerResponse> {
  // A test run in the editor starts at execute(): there is nothing to wait for.
  if (context.getMode() === 'manual') return { manualTriggerFunction: async () => context.emit([[{ json: {} }]]) };
  try {
    const key = readPumpKey(context, kind, viewWorkflow(context));
    const start = async (): Promise<Stop> => {
      const store = await openStoreOf(context);
      if (kind === 'entry') await store.journeys.register(readVersion(context.getWorkflow(), context.getNode().parameters, context.getNode().id));
      return schedulerOf(store, context.logger).add({ key, node: context.getNode(), emit: (batch) => emitBatch(context, store, batch) });
    };
    return { closeFunction: await startOrRetry(context, start) };
  } catch (error) {
    const shown = toNodeError(context.getNode(), error);
    sayOnce(context, shown);
    throw shown;
  }
}

/** n8n shows nobody why a trigger didn't start, and starts it again every few seconds; all steps of a workflow meet the same trouble. */
function sayOnce(context: ITriggerFunctions, error: NodeOperationError): void {
  const line = `Journeys: "${context.getNode().name}" of workflow "${context.getWorkflow().name ?? ''}" can't start. ${error.message}. ${error.description ?? ''}`;
  const trouble = `${context.getWorkflow().id ?? ''} ${error.message}`;
  if (said.has(trouble)) return;
  said.add(trouble);
  context.logger.error(line);
}

const said = new Set<string>();

type Stop = () => Promise<void>;

function readPumpKey(context: ITriggerFunctions, kind: StepKind, view: WorkflowView): PumpKey {
  const node = context.getNode();
  const step = readStepId(node, view);
  refuseSwitchedSteps(node, view);
  const journey = readJourneyContext(findEntry(node, view).parameters as JsonObject).id;
  return { workflow: context.getWorkflow().id ?? '', journey, step, kind: kind === 'entry' ? 'entry' : 'park' };
}

/** Codes that only a person can mend; the others pass by themselves. */
const forPeople: ReadonlySet<string> = new Set<StoreError['code']>(['journey-owned', 'store-unwritable', 'store-corrupt', 'store-newer']);

function isPassing(error: unknown): error is StoreError {
  return error instanceof StoreError && !forPeople.has(error.code);
}

/** Starts at once if the store answers, else in the background as soon as it does. Answers what stops it. */
async function startOrRetry(context: ITriggerFunctions, start: () => Promise<Stop>): Promise<Stop> {
  try {
    return await start();
  } catch (error) {
    // startPump words it.
    // eslint-disable-next-line @n8n/community-nodes/require-node-api-error
    if (!isPassing(error)) throw error;
    context.logger.warn(`Journeys: "${context.getNode().name}" waits for its store: ${wordStoreError(error).message}`);
    return retry(context, start);
  }
}

function retry(context: ITriggerFunctions, start: () => Promise<Stop>): Stop {
  const state: { stop?: Stop; stopped: boolean } = { stopped: false };
  let pause = 500;
  const attempt = async (): Promise<void> => {
    if (state.stopped) return;
    try {
      state.stop = await start();
      context.logger.info(`Journeys: "${context.getNode().name}" has its store`);
    } catch (error) {
      pause = Math.min(pause * 2, 30_000);
      if (isPassing(error)) context.logger.debug(`Journeys: "${context.getNode().name}" still waits for its store: ${wordStoreError(error).message}`);
      else sayOnce(context, toNodeError(context.getNode(), error));
      again();
    }
    // Stopped while it was starting.
    if (isStopped()) await state.stop?.();
  };
  const isStopped = (): boolean => state.stopped;
  const again = (): void => {
    setTimeout(() => void attempt(), pause).unref();
  };
  again();
  return async () => {
    state.stopped = true;
    await state.stop?.();
  };
}

async function emitBatch(context: ITriggerFunctions, store: Store, batch: ClaimedBatch): Promise<BatchEnd> {
  const done = context.helpers.createDeferredPromise<IRun>();
  context.emit([batch.items.map((item) => toItem(store, item))], undefined, done);
  const run = await done.promise;
  if (run.status === 'waiting') return { status: 'waiting', lastNode: '', error: '' };
  // Not over, as far as n8n knows: leases decide.
  if (run.status === 'running' || run.status === 'new') return undefined;
  const failed = failedStep(context, run);
  if (failed !== undefined) return failed;
  // In queue mode a main that doesn't hold the run's data says only how it ended.
  const result = (run as Partial<IRun>).data?.resultData;
  return { status: run.status === 'success' ? 'success' : 'error', lastNode: result?.lastNodeExecuted ?? '', error: result?.error?.message ?? (run.status === 'success' ? '' : run.status) };
}

/** A step of ours that failed though n8n went on ("On Error: Continue"): its people didn't go on, so the run has not ended well. */
function failedStep(context: ITriggerFunctions, run: IRun): BatchEnd {
  const view = viewWorkflow(context);
  const steps = [view.self, ...view.below.values()].filter((node) => node.step !== undefined);
  const runData = (run as Partial<IRun>).data?.resultData.runData ?? {};
  for (const { name } of steps) {
    const error = runData[name]?.find((task) => task.error !== undefined)?.error;
    if (error !== undefined) return { status: 'error', lastNode: name, error: error.message };
  }
  return undefined;
}

function toItem(store: Store, item: ClaimedBatch['items'][number]): INodeExecutionData {
  const json = item.type === 'offer' ? { journeyOffer: item.offer, contact: item.contact } : { ...item.item, journey: { ...item.ticket, store: store.id }, contact: item.contact };
  return { json };
}

import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Store } from '../../../core/store-port';
import { placeRow, readRow, toRequest, type EntryRow } from '../arrivals/entry-rows';
import { readPass } from '../arrivals/items';
import { isManualRun } from '../manual-run/is-manual-run';
import { openServices } from '../host/open-services';
import { openStoreOf } from '../host/open-store';
import { Outputs } from '../arrivals/outputs';
import { requirePump } from './require-pump';
import { moduleOf, nextByPort, runArrivals, type StepArrival } from '../arrivals/run-arrivals';
import { readSurroundings, type Surroundings } from '../workflow/surroundings';
import { executeEntryManually } from '../manual-run/execute-manually';
import { toNodeError } from '../errors/to-node-error';
import { readTuning } from '../host/tuning';
import { viewWorkflow } from '../workflow/workflow-view';

/** `execute()` of the Journey Entry: offers of its pump and contact rows are enrolled, people whose run died pass through again. */
export async function executeEntry(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
  try {
    const node = context.getNode();
    const surroundings = readSurroundings(node, viewWorkflow(context));
    if (isManualRun(context)) return await executeEntryManually(context, surroundings);
    const store = await openStoreOf(context);
    await requirePump(context, store, surroundings.stepId);
    const outputs = new Outputs();
    outputs.widen(2);
    const arrivals = context.getInputData().flatMap((item, index): StepArrival[] => {
      const pass = readPass(item.json);
      return pass?.store === store.id ? [{ index, pass }] : [];
    });
    const returning = new Set(arrivals.map((arrival) => arrival.index));
    const fresh = context.getInputData().flatMap((item, index) => (returning.has(index) ? [] : [readRow(item, index)]));
    await enrolRows(context, store, surroundings, fresh, outputs);
    if (arrivals.length === 0) return outputs.take();
    return await runArrivals(context, { module: moduleOf('entry'), surroundings, services: await openServices(context, store), arrivals, after: [], outputs, marks: {} });
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
}

/** Stores and enrols all rows in one go; each leaves by `entered` or `refused`, none is lost. */
async function enrolRows(context: IExecuteFunctions, store: Store, surroundings: Surroundings, rows: readonly EntryRow[], outputs: Outputs): Promise<void> {
  if (rows.length === 0) return;
  // Who was offered is stored already, and may have changed since.
  const fromOutside = rows.flatMap((row) => ('contact' in row && row.offer === undefined ? [row.contact] : []));
  const stored = new Map((fromOutside.length === 0 ? [] : await store.contacts.upsert(fromOutside)).map(({ id, contact }) => [id, contact]));
  const next = nextByPort(['entered'], surroundings)['entered'];
  const results = await store.enrolments.enrol({
    workflow: context.getWorkflow().id ?? '',
    journey: surroundings.journey.id,
    step: surroundings.stepId,
    next: next?.kind ?? 'end',
    ...(next?.mayRepeat === true && { mayRepeat: true }),
    leaseMs: readTuning().leaseMs,
    entries: rows.map(toRequest),
  });
  rows.forEach((row, position) => {
    const result = results[position];
    if (result === undefined) throw new Error('the store answered fewer results than it was asked to enrol');
    placeRow(context, store.id, 'contact' in row ? { ...row, contact: stored.get(row.contact.id) ?? row.contact } : row, result, outputs, {});
  });
}

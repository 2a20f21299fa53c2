import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { StepKind } from '../../../core/journey/journey';
import type { Store } from '../../../core/store-port';
import { findPass } from '../arrivals/items';
import { isManualRun } from '../manual-run/is-manual-run';
import { openServices } from '../host/open-services';
import { openStoreOf } from '../host/open-store';
import { failItem, Outputs } from '../arrivals/outputs';
import { requirePump } from './require-pump';
import { moduleOf, runArrivals, type StepArrival } from '../arrivals/run-arrivals';
import { readSurroundings, type Surroundings } from '../workflow/surroundings';
import { executeManually } from '../manual-run/execute-manually';
import { toNodeError } from '../errors/to-node-error';
import { viewWorkflow } from '../workflow/workflow-view';

/** `execute()` of every step but the entry: items in, the step run once for the batch, items out by port. */
// K ties the step to its settings further down.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export async function executeStep<K extends StepKind>(context: IExecuteFunctions, kind: K): Promise<INodeExecutionData[][]> {
  try {
    const node = context.getNode();
    const surroundings = readSurroundings(node, viewWorkflow(context));
    if (isManualRun(context)) return await executeManually(context, kind, surroundings);
    const store = await openStoreOf(context);
    const module = moduleOf(kind);
    if (module.parks !== false) await requirePump(context, store, surroundings.stepId);
    const arrivals = readArrivals(context, store, surroundings);
    const services = await openServices(context, store);
    return await runArrivals(context, { module, surroundings, services, arrivals: arrivals.found, after: surroundings.after, outputs: arrivals.failed, marks: {} });
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
}

function readArrivals(context: IExecuteFunctions, store: Store, surroundings: Surroundings): { readonly found: readonly StepArrival[]; readonly failed: Outputs } {
  const outputs = new Outputs();
  const found: StepArrival[] = [];
  context.getInputData().forEach((item, index) => {
    // Failed at a step before, which was told to go on with the others: this one's way ends, and its contact is tried again.
    if (isFailed(item)) return;
    const pass = findPass(context, item, index, surroundings.stepsAbove);
    if (pass === undefined) {
      // Whom the entry refused never was in the journey: the way ends here.
      if (item.json['refused'] === undefined) failItem(context, outputs, index, noContact);
    } else if (pass.store !== store.id) {
      failItem(context, outputs, index, otherStore);
    } else {
      found.push({ index, pass });
    }
  });
  return { found, failed: outputs };
}

/** n8n puts the error in place of everything else on the item. */
function isFailed({ error, json }: INodeExecutionData): boolean {
  return error !== undefined || (Object.keys(json).length === 1 && json['error'] !== undefined);
}

const noContact = {
  message: "This item doesn't belong to anybody in the journey",
  description: "A node before this one replaced the item and lost its link to the contact. Keep n8n's item linking there (in a Code node: return pairedItem), or keep the field `journey` on the item.",
};
const otherStore = {
  message: 'This item belongs to another journey store',
  description: 'All journey nodes must use the same store: choose the same Journey Store credential in each (or none in each), and in queue mode the same database for main and workers.',
};

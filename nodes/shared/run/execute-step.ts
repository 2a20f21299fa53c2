import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { StepKind } from '../../../core/journey/journey';
import type { Store } from '../../../core/store-port';
import { findOwner } from '../arrivals/items';
import { isManualRun } from '../manual-run/is-manual-run';
import { openServices } from '../host/open-services';
import { openStoreOf } from '../host/open-store';
import { failItem, Outputs, warn } from '../arrivals/outputs';
import { requirePump } from './require-pump';
import { moduleOf, runArrivals, type StepArrival } from '../arrivals/run-arrivals';
import { readSurroundings, type Surroundings } from '../workflow/surroundings';
import { executeManually } from '../manual-run/execute-manually';
import { toNodeError, type Wording } from '../errors/to-node-error';
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
  const found: StepArrival[] = [];
  const strangers: { readonly index: number; readonly why: Wording }[] = [];
  context.getInputData().forEach((item, index) => {
    const owner = findOwner(context, item, index, surroundings.stepsAbove);
    // The entry refused this contact, or a step before failed with it: its way ends, and who failed is tried again.
    if (owner === 'ended') return;
    if (owner === 'nobody') strangers.push({ index, why: noContact });
    else if (owner.store !== store.id) strangers.push({ index, why: otherStore });
    else found.push({ index, pass: owner });
  });
  const failed = new Outputs();
  // One stray item must not hold up everybody else; where nobody at all is known the node before is at fault.
  if (found.length === 0 || context.continueOnFail()) for (const { index, why } of strangers) failItem(context, failed, index, why);
  else if (strangers[0] !== undefined) warn(context, strayItems(context.getNode().name, strangers.length, strangers[0].why));
  return { found, failed };
}

function strayItems(name: string, count: number, { message, description }: Wording): string {
  return `${count === 1 ? 'One item' : `${count} items`} passed over at "${name}": ${message}. Whoever of the journey is missing leaves it as left-in-n8n. ${description}`;
}

const noContact = {
  message: "This item doesn't belong to anybody in the journey",
  description: "A node before this one replaced the item and lost its link to the contact. Keep n8n's item linking there (in a Code node: return pairedItem), or keep the field `journey` on the item.",
};
const otherStore = {
  message: 'This item belongs to another journey store',
  description: 'All journey nodes must use the same store: choose the same Journey Store credential in each (or none in each), and in queue mode the same database for main and workers.',
};

import type { IExecuteFunctions } from 'n8n-workflow';
import type { Store } from '../../../core/store-port';
import { nodeError } from '../errors/to-node-error';

/** Nobody may be parked where nothing would ever wake them. */
export async function requirePump(context: IExecuteFunctions, store: Store, stepId: string): Promise<void> {
  const live = await store.pumps.live(context.getWorkflow().id ?? '');
  if (live.includes(stepId)) return;
  const { name } = context.getNode();
  throw nodeError(context.getNode(), {
    message: `Nothing would wake people at "${name}": this workflow isn't active, or another store is in use where it is`,
    description: 'Activate (publish) the workflow, and choose the same Journey Store credential in all journey nodes. If it was activated a moment ago, try again in a few seconds.',
  });
}

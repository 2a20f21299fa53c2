import type { N8nApi } from '../n8n/n8n-api';
import { waitUntilUp, type Up, type WaitOptions } from './wait-until-up';
import type { Written } from './write-workflow';

/** `published`: the same content was there, but not live, or its steps gave no sign of life. */
export type PublishChange = 'created' | 'updated' | 'published' | 'unchanged';

/** How long what is live already may take to report, ms: n8n may just be starting. */
const patienceMs = 10_000;

/** Makes what was written live, as far as it isn't, and waits for its pumps. */
export async function goLive(
  api: N8nApi,
  { workflow, change }: Extract<Written, { type: 'written' }>,
  wait: Omit<WaitOptions, 'workflow' | 'fresh'>,
): Promise<{ readonly change: PublishChange; readonly up: Up }> {
  const publish = async (): Promise<Up> => {
    await api.publish(workflow.id, workflow.versionId);
    return waitUntilUp({ ...wait, workflow: workflow.id, fresh: true });
  };
  const isLive = workflow.active && workflow.activeVersionId === workflow.versionId;
  if (!isLive) return { up: await publish(), change: change === 'unchanged' ? 'published' : change };
  const waitMs = Math.min(wait.waitMs ?? patienceMs, patienceMs);
  const up = await waitUntilUp({ ...wait, workflow: workflow.id, fresh: false, waitMs });
  if (up.type === 'up' || up.why !== 'no-heartbeat') return { up, change };
  // n8n calls a workflow active whose triggers failed once while it started (our nodes weren't installed), and never tries them again.
  return { up: await publish(), change: 'published' };
}

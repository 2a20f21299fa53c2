import type { ApiBody } from '../../core/compile/api-body';
import type { N8nApi, StoredWorkflow } from '../n8n/n8n-api';

export type Written =
  | { readonly type: 'written'; readonly workflow: StoredWorkflow; readonly change: 'created' | 'updated' | 'unchanged' }
  /** Somebody else changed it while we were reading (nothing was written), or in the moment of our writing. */
  | { readonly type: 'race' | 'race-after-writing'; readonly workflow: StoredWorkflow };

/**
 * Brings a workflow's draft to this content. n8n has no "update if unchanged", so we look right before and count the changes right after;
 * nothing is live yet then.
 *
 * @param how.same n8n holds this content already. @param how.overwrite Whoever else changes it loses.
 */
export async function writeWorkflow(
  api: N8nApi,
  stored: StoredWorkflow | undefined,
  body: ApiBody,
  how: { readonly same: boolean; readonly overwrite: boolean },
): Promise<Written> {
  if (stored === undefined) return { type: 'written', workflow: await api.createWorkflow(body), change: 'created' };
  const before = await api.workflow(stored.id);
  if (before.versionId !== stored.versionId && !how.overwrite) return { type: 'race', workflow: before };
  if (how.same) return { type: 'written', workflow: before, change: 'unchanged' };
  const after = await api.updateDraft(before.id, body);
  if (after.versionCounter > before.versionCounter + 1 && !how.overwrite) return { type: 'race-after-writing', workflow: after };
  return { type: 'written', workflow: after, change: 'updated' };
}

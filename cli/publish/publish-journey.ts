import { apiBody, type ApiBody } from '../../core/compile/api-body';
import { compileJourney } from '../../core/compile/compile-journey';
import type { Journey } from '../../core/journey/journey';
import { validateJourney } from '../../core/validate/validate-journey';
import type { Problem } from '../../core/problem';
import { chooseCredentials, type GoingWithout } from '../credential/choose-credentials';
import type { CredentialGap } from '../credential/pick-credential';
import { withCredentials } from '../credential/with-credentials';
import { withoutCredentials } from '../credential/without-credentials';
import { createN8nApi, type N8nApi, type StoredWorkflow } from '../n8n/n8n-api';
import { N8nError } from '../n8n/n8n-error';
import type { StepChange } from './diff-journeys';
import { findWorkflow, type FoundWorkflow } from './find-workflow';
import { inspectStored } from './inspect-stored';
import { waitUntilUp, type Up } from './wait-until-up';
import { overStored } from './over-stored';

export interface PublishOptions {
  /** The journey as it stands in its file, parsed. */
  readonly document: unknown;
  /** Where n8n answers, without `/api/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** n8n's `N8N_ENDPOINT_WEBHOOK`; default `webhook`. */
  readonly webhookEndpoint?: string;
  /** Secret of the sender identity, to ask the Journey Inbox whether the journey is up. */
  readonly secret?: string;
  /** Credential ids by type, for example `{ smtp: 'EBz60Y7p4LFvjAnv' }`. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** Replaces what somebody changed in n8n. */
  readonly overwrite?: boolean;
  /** How long to wait for heartbeats, ms. */
  readonly waitMs?: number;
  /** Called once when waiting begins, with the steps whose pumps must report. */
  readonly onWait?: (steps: readonly string[]) => void;
}

export interface PublishedWorkflow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** `published`: the same content was there, but not live, or its steps gave no sign of life. */
export type PublishChange = 'created' | 'updated' | 'published' | 'unchanged';

/**
 * When somebody changed the workflow in n8n: since it was last published from here (`content`), while we were reading (`race`; nothing
 * was written), or in the moment of our writing (the draft has our content, theirs is in n8n's history; nothing went live).
 */
export type EditedWhen = 'content' | 'race' | 'race-after-writing';

export type PublishResult =
  | {
      readonly type: 'published';
      readonly workflow: PublishedWorkflow;
      readonly change: PublishChange;
      /** Whether every pump of the journey is known to work. */
      readonly up: Up;
      /** Warnings. */
      readonly problems: readonly Problem[];
      /** Channels' credentials that were left out, now or before. */
      readonly without: readonly GoingWithout[];
    }
  /** The document has errors. */
  | { readonly type: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly type: 'edited'; readonly workflow: PublishedWorkflow; readonly when: EditedWhen; readonly changes: readonly StepChange[] }
  /** Several workflows claim to be this journey. */
  | { readonly type: 'ambiguous'; readonly workflows: readonly PublishedWorkflow[] }
  | { readonly type: 'credentials-missing'; readonly gaps: readonly CredentialGap[] }
  | { readonly type: 'n8n-error'; readonly error: N8nError; readonly workflow?: PublishedWorkflow };

/**
 * Validates, compiles, creates or updates the journey's workflow, makes it live and waits for its pumps. Doing it twice changes
 * nothing the second time. Everything that stands in the way is a result; throws only for mistakes in this code.
 */
export async function publishJourney(options: PublishOptions): Promise<PublishResult> {
  const { problems, journey } = validateJourney(options.document);
  if (journey === undefined || problems.some((problem) => problem.severity === 'error')) return { type: 'invalid', problems };
  const api = createN8nApi(options);
  let reached: PublishedWorkflow | undefined;
  try {
    return await publish(journey, problems, options, api, (workflow) => {
      reached = workflow;
    });
  } catch (error) {
    if (!(error instanceof N8nError)) throw error;
    return { type: 'n8n-error', error, ...(reached && { workflow: reached }) };
  }
}

async function publish(
  journey: Journey,
  problems: readonly Problem[],
  options: PublishOptions,
  api: N8nApi,
  onReached: (workflow: PublishedWorkflow) => void,
): Promise<PublishResult> {
  const describe = (workflow: StoredWorkflow): PublishedWorkflow => ({ id: workflow.id, name: workflow.name, url: `${api.baseUrl}/workflow/${workflow.id}` });
  const found = await findWorkflow(api, journey.id);
  if (found.type === 'several') return { type: 'ambiguous', workflows: found.workflows.map(describe) };
  const stored = found.type === 'one' ? found.workflow : undefined;
  if (stored !== undefined) onReached(describe(stored));

  const desired = withoutCredentials(journey);
  const choice = chooseCredentials({ journey, stored, asked: options.credentials ?? {}, known: await api.credentials() });
  if (choice.type === 'gaps') return { type: 'credentials-missing', gaps: choice.gaps };
  const compiled = withCredentials(compileJourney(desired), desired, choice.byStep);
  const state = stored === undefined ? undefined : inspectStored(stored, desired, compiled);
  if (stored !== undefined && state?.type === 'edited' && options.overwrite !== true) {
    return { type: 'edited', workflow: describe(stored), when: 'content', changes: state.changes };
  }

  const { problems: notSent } = apiBody(compiled);
  const { body } = apiBody(overStored(compiled, stored, desired));
  const written = await write(api, found, state?.type === 'same', body, options.overwrite === true);
  if (written.type !== 'written') return { type: 'edited', workflow: describe(written.workflow), when: written.type, changes: [] };
  onReached(describe(written.workflow));
  const live = written.workflow.active && written.workflow.activeVersionId === written.workflow.versionId;
  if (!live) await api.publish(written.workflow.id, written.workflow.versionId);
  const change = written.change === 'unchanged' && !live ? 'published' : written.change;
  const waiting = { ...options, journey, workflow: written.workflow.id };
  const answer = (confirmed: PublishChange, up: Up): PublishResult => ({
    type: 'published', workflow: describe(written.workflow), change: confirmed, up, problems: [...problems, ...notSent], without: choice.without,
  });
  if (change !== 'unchanged') return answer(change, await waitUntilUp({ ...waiting, fresh: true }));
  const up = await waitUntilUp({ ...waiting, fresh: false, waitMs: Math.min(options.waitMs ?? patienceMs, patienceMs) });
  if (up.type === 'up' || up.why !== 'no-heartbeat') return answer(change, up);
  // n8n calls a workflow active whose triggers failed once while it started (our nodes weren't installed), and never tries them again.
  await api.publish(written.workflow.id, written.workflow.versionId);
  return answer('published', await waitUntilUp({ ...waiting, fresh: true }));
}

/** How long what is live already may take to report, ms: n8n may just be starting. */
const patienceMs = 10_000;

type Written =
  | { readonly type: 'written'; readonly workflow: StoredWorkflow; readonly change: 'created' | 'updated' | 'unchanged' }
  | { readonly type: 'race' | 'race-after-writing'; readonly workflow: StoredWorkflow };

/** n8n has no "update if unchanged", so we look right before and count the changes right after. Nothing is live yet then. */
async function write(api: N8nApi, found: FoundWorkflow, same: boolean, body: ApiBody, overwrite: boolean): Promise<Written> {
  if (found.type !== 'one') return { type: 'written', workflow: await api.createWorkflow(body), change: 'created' };
  const before = await api.workflow(found.workflow.id);
  if (before.versionId !== found.workflow.versionId && !overwrite) return { type: 'race', workflow: before };
  if (same) return { type: 'written', workflow: before, change: 'unchanged' };
  const after = await api.updateDraft(before.id, body);
  if (after.versionCounter > before.versionCounter + 1 && !overwrite) return { type: 'race-after-writing', workflow: after };
  return { type: 'written', workflow: after, change: 'updated' };
}

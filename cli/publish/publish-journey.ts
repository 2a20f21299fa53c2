import { apiBody } from '../../core/compile/api-body';
import { compileJourney } from '../../core/compile/compile-journey';
import type { Journey } from '../../core/journey/journey';
import type { Problem } from '../../core/problem';
import { validateJourney } from '../../core/validate/validate-journey';
import { chooseCredentials, type GoingWithout } from '../credential/choose-credentials';
import type { CredentialGap } from '../credential/pick-credential';
import { withCredentials } from '../credential/with-credentials';
import { withoutCredentials } from '../credential/without-credentials';
import { createN8nApi, type N8nApi, type StoredWorkflow } from '../n8n/n8n-api';
import { N8nError } from '../n8n/n8n-error';
import { asN8nKeepsIt } from './as-n8n-keeps-it';
import type { StepChange } from './diff-journeys';
import { findWorkflow } from './find-workflow';
import { goLive, type PublishChange } from './go-live';
import { inspectStored } from './inspect-stored';
import { overStored } from './over-stored';
import type { Up } from './wait-until-up';
import { writeWorkflow, type Written } from './write-workflow';

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
  const describe: Describe = ({ id, name }) => ({ id, name, url: `${api.baseUrl}/workflow/${id}` });
  let reached: PublishedWorkflow | undefined;
  try {
    const found = await findWorkflow(api, journey.id);
    if (found.type === 'several') return { type: 'ambiguous', workflows: found.workflows.map(describe) };
    const stored = found.type === 'one' ? found.workflow : undefined;
    reached = stored && describe(stored);
    const saved = await save(journey, stored, options, api, describe);
    if (saved.type !== 'saved') return saved;
    reached = describe(saved.written.workflow);
    const { change, up } = await goLive(api, saved.written, { ...options, journey });
    return { type: 'published', workflow: reached, change, up, problems: [...problems, ...saved.problems], without: saved.without };
  } catch (error) {
    if (!(error instanceof N8nError)) throw error;
    return { type: 'n8n-error', error, ...(reached && { workflow: reached }) };
  }
}

type Describe = (workflow: StoredWorkflow) => PublishedWorkflow;

interface Saved {
  readonly type: 'saved';
  readonly written: Extract<Written, { type: 'written' }>;
  readonly problems: readonly Problem[];
  readonly without: readonly GoingWithout[];
}

/** Brings the draft in n8n to what the journey says, unless somebody changed it there or a credential is missing. */
async function save(journey: Journey, stored: StoredWorkflow | undefined, options: PublishOptions, api: N8nApi, describe: Describe): Promise<Saved | PublishResult> {
  const { overwrite = false, credentials: asked = {} } = options;
  const choice = chooseCredentials({ journey, stored, asked, known: await api.credentials() });
  if (choice.type === 'gaps') return { type: 'credentials-missing', gaps: choice.gaps };
  const { journey: desired, problems } = asN8nKeepsIt(withoutCredentials(journey));
  const compiled = withCredentials(compileJourney(desired), desired, choice.byStep);
  const state = stored === undefined ? undefined : inspectStored(stored, desired, compiled);
  if (stored !== undefined && state?.type === 'edited' && !overwrite) return { type: 'edited', workflow: describe(stored), when: 'content', changes: state.changes };
  const { body } = apiBody(overStored(compiled, stored, desired));
  const written = await writeWorkflow(api, stored, body, { same: state?.type === 'same' && !(overwrite && state.moved), overwrite });
  if (written.type !== 'written') return { type: 'edited', workflow: describe(written.workflow), when: written.type, changes: [] };
  return { type: 'saved', written, problems, without: choice.without };
}

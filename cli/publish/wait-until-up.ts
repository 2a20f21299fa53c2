import type { Journey } from '../../core/journey/journey';
import type { Health } from '../../core/store-port';
import { inboxAddress } from '../n8n/inbox-address';
import { readHealth } from '../n8n/read-health';
import { pumpSteps } from './pump-steps';

export type Up =
  /** Every pump of the journey reported after it was published. */
  | {
      readonly type: 'up';
      readonly steps: readonly string[];
      /** People who wait at steps that the journey no longer has. */
      readonly stranded: readonly { readonly step: string; readonly count: number }[];
      /** Nothing is sent: somebody stopped all sending. */
      readonly sendingStopped: boolean;
    }
  | { readonly type: 'not-confirmed'; readonly why: 'no-secret' | 'no-inbox' | 'wrong-secret' }
  /** Another workflow has the journey: it runs, or people are still in it. */
  | { readonly type: 'not-confirmed'; readonly why: 'owned'; readonly owner: string }
  /** These steps' pumps didn't report in time. */
  | { readonly type: 'not-confirmed'; readonly why: 'no-heartbeat'; readonly steps: readonly string[]; readonly sendingStopped: boolean }
  | { readonly type: 'not-confirmed'; readonly why: 'no-answer'; readonly detail: string };

export interface WaitOptions {
  readonly baseUrl: string;
  readonly webhookEndpoint?: string;
  readonly secret?: string;
  readonly journey: Journey;
  readonly workflow: string;
  /** Something was published just now: only heartbeats since then count. */
  readonly fresh: boolean;
  readonly waitMs?: number;
  readonly onWait?: (steps: readonly string[]) => void;
}

const pollMs = 500;
/** n8n makes a version live up to a quarter of a second after it said so; until then the old one's pumps still beat. */
const settleMs = 1000;

/** Until then a new workflow has taken a journey that nobody runs any more. */
const ownedMs = 5_000;

/** Waits until the pumps of the journey report; n8n itself answers "published" even when a trigger failed to start. */
export async function waitUntilUp(options: WaitOptions): Promise<Up> {
  const { baseUrl, webhookEndpoint, secret, journey, workflow, waitMs = 60_000 } = options;
  const steps = pumpSteps(journey);
  if (secret === undefined || secret === '') return { type: 'not-confirmed', why: 'no-secret' };
  options.onWait?.(steps);
  if (options.fresh) await pause(settleMs);
  const until = Date.now() + waitMs;
  const began = Date.now();
  let first: Health | undefined;
  let last: Up = { type: 'not-confirmed', why: 'no-heartbeat', steps, sendingStopped: false };
  do {
    const answer = await readHealth(inboxAddress(baseUrl, webhookEndpoint), journey.id, secret);
    if (answer.type === 'wrong-secret') return { type: 'not-confirmed', why: 'wrong-secret' };
    if (answer.type === 'no-inbox') last = { type: 'not-confirmed', why: 'no-inbox' };
    else if (answer.type === 'no-answer') last = { type: 'not-confirmed', why: 'no-answer', detail: answer.detail };
    else {
      const seen = beats(answer.health, workflow);
      const before = options.fresh ? beats(first ?? answer.health, workflow) : new Map<string, number>();
      const missing = steps.filter((step) => (seen.get(step) ?? 0) <= (before.get(step) ?? 0));
      const { owner, sendingStopped, stranded } = answer.health;
      const here = stranded.filter((place) => place.journey === journey.id).map(({ step, count }) => ({ step, count }));
      if (missing.length === 0) return { type: 'up', steps, stranded: here, sendingStopped };
      first ??= answer.health;
      const isOthers = owner !== null && owner !== workflow;
      last = isOthers ? { type: 'not-confirmed', why: 'owned', owner } : { type: 'not-confirmed', why: 'no-heartbeat', steps: missing, sendingStopped };
      if (last.why === 'owned' && Date.now() > began + ownedMs) return last;
    }
    await pause(pollMs);
  } while (Date.now() < until);
  return last;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Time of the last heartbeat of each live pump of the workflow, by step. */
function beats(health: Health, workflow: string): ReadonlyMap<string, number> {
  return new Map(health.pumps.filter((pump) => pump.live && pump.workflow === workflow).map((pump) => [pump.step, pump.beatAt]));
}

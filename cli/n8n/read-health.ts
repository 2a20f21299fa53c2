import type { Health } from '../../core/store-port';

export interface JourneyHealth extends Health {
  /** The workflow that has the journey; null when nobody ever ran it. */
  readonly owner: string | null;
}

export type HealthAnswer =
  | { readonly type: 'health'; readonly health: JourneyHealth }
  /** No workflow with a Journey Inbox is published. */
  | { readonly type: 'no-inbox' }
  | { readonly type: 'wrong-secret' }
  | { readonly type: 'no-answer'; readonly detail: string };

/** Asks the Journey Inbox, where it answers, how the pumps of a journey are. */
export async function readHealth(inbox: string, journey: string, secret: string): Promise<HealthAnswer> {
  try {
    const response = await fetch(`${inbox}?journey=${encodeURIComponent(journey)}`, {
      headers: { Authorization: `Bearer ${secret}`, Accept: 'application/json' },
      // Nobody else is shown the secret.
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status === 404) return { type: 'no-inbox' };
    if (response.status === 401 || response.status === 403) return { type: 'wrong-secret' };
    const text = await response.text();
    if (!response.ok) return { type: 'no-answer', detail: `${response.status} ${text.slice(0, 200)}` };
    const body: unknown = JSON.parse(text);
    if (!isHealth(body)) return { type: 'no-answer', detail: text.slice(0, 200) };
    return { type: 'health', health: { ...body, pumps: body.pumps.map((pump) => ({ ...pump, beatAt: Date.parse(pump.beatAt) })) } };
  } catch (error) {
    return { type: 'no-answer', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** As it comes over the wire: times are text. */
type SentHealth = Omit<JourneyHealth, 'pumps'> & { readonly pumps: readonly (Omit<Health['pumps'][number], 'beatAt'> & { readonly beatAt: string })[] };

function isHealth(value: unknown): value is SentHealth {
  return typeof value === 'object' && value !== null && 'pumps' in value && Array.isArray(value.pumps) && 'stranded' in value && Array.isArray(value.stranded) && 'owner' in value;
}

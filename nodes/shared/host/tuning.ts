import { defaultConnections } from '../../../channels/create-channels';

/** Times in ms (lease time), sizes in contacts. Settable so that tests needn't wait and a busy n8n can be tuned. */
export interface Tuning {
  /** How often due people are looked for when nothing is going on. */
  readonly pollMs: number;
  /** How often a pump says that it is alive. */
  readonly beatMs: number;
  /** Most contacts in one execution. */
  readonly batch: number;
  /** After this a batch that nobody accepted is handed out again. */
  readonly acceptWithinMs: number;
  /** How long a contact may be on its way between two steps before it counts as lost. */
  readonly leaseMs: number;
  /** Messages on the wire at once, per account and process; four times as many are marked for it. */
  readonly connections: number;
}

const defaults: Tuning = { pollMs: 500, beatMs: 3_000, batch: 1_000, acceptWithinMs: 300_000, leaseMs: 300_000, connections: defaultConnections };

const variables: Readonly<Record<keyof Tuning, string>> = {
  pollMs: 'N8N_JOURNEYS_POLL_MS',
  beatMs: 'N8N_JOURNEYS_BEAT_MS',
  batch: 'N8N_JOURNEYS_BATCH',
  acceptWithinMs: 'N8N_JOURNEYS_ACCEPT_WITHIN_MS',
  leaseMs: 'N8N_JOURNEYS_LEASE_MS',
  connections: 'N8N_JOURNEYS_CONNECTIONS',
};

/** Reads the `N8N_JOURNEYS_*` variables; what is missing or no whole number above 0 keeps its default. */
export function readTuning(environment: Readonly<Record<string, string | undefined>> = process.env): Tuning {
  const read = (name: keyof Tuning): number => {
    const value = Number(environment[variables[name]]);
    return Number.isInteger(value) && value > 0 ? value : defaults[name];
  };
  return { pollMs: read('pollMs'), beatMs: read('beatMs'), batch: read('batch'), acceptWithinMs: read('acceptWithinMs'), leaseMs: read('leaseMs'), connections: read('connections') };
}

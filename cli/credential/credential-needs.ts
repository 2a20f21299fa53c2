import { channelRules } from '../../core/channel';
import { channelIds, type ChannelId } from '../../core/channel-id';
import { senderCredential, storeCredential } from '../../core/compile/names';
import type { Journey, StepKind } from '../../core/journey/journey';

export interface CredentialNeed {
  /** n8n's name of the credential type. */
  readonly type: string;
  readonly required: boolean;
}

/** All that our nodes take. */
export const credentialTypes: readonly string[] = [...Object.values(channelRules).map(({ credential }) => credential), senderCredential, storeCredential];

/** Credential types that the node of a step takes, less those of channels that the journey doesn't use. */
export function credentialNeeds(kind: StepKind, journey: Journey): readonly CredentialNeed[] {
  const store = { type: storeCredential, required: false };
  if (kind !== 'send') return [store];
  const channels = [...channelsOf(journey)].map((channel) => ({ type: channelRules[channel].credential, required: true }));
  return [store, { type: senderCredential, required: true }, ...channels];
}

/** The channels that the journey's Tailors choose from. */
function channelsOf(journey: Journey): ReadonlySet<ChannelId> {
  const lists = journey.steps.flatMap((step) => (step.kind === 'tailor' ? [step.config.channels] : []));
  // A setting may be an expression, whose value nobody knows here.
  return new Set(channelIds.filter((channel) => lists.some((list) => !Array.isArray(list) || list.includes(channel))));
}

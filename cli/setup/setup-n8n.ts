import { randomBytes } from 'node:crypto';
import { channelRules } from '../../core/channel';
import { senderCredential, storeCredential } from '../../core/compile/names';
import type { CredentialRefs } from '../credential/credential-refs';
import { noCredential, pickCredential, type CredentialGap } from '../credential/pick-credential';
import { inboxAddress } from '../n8n/inbox-address';
import { createN8nApi, type N8nApi, type StoredCredential } from '../n8n/n8n-api';
import { N8nError } from '../n8n/n8n-error';
import { ensureInbox, inboxName, type InboxWorkflow } from './ensure-inbox';

export interface SetupOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** n8n's `N8N_ENDPOINT_WEBHOOK`; default `webhook`. */
  readonly webhookEndpoint?: string;
  /** Credential ids by type, where n8n has several. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** Fields of a new Journey Sender credential beside its secret, by their names in n8n; what is missing stays empty. */
  readonly sender?: Readonly<Record<string, string>>;
}

interface Sender {
  readonly id: string;
  readonly name: string;
}

export type SetupResult =
  | {
      readonly type: 'done';
      readonly sender: Sender & { /** There only when the credential is new. */ readonly secret?: string };
      readonly inbox: InboxWorkflow;
      /** Where the Inbox answers. */
      readonly address: string;
    }
  | { readonly type: 'credentials-missing'; readonly gaps: readonly CredentialGap[] }
  | { readonly type: 'n8n-error'; readonly error: N8nError };

/** What the Inbox takes beside the sender: its store, and Twilio, whose callbacks it then can tell from forged ones. */
const needs = [
  { type: senderCredential, required: true },
  { type: storeCredential, required: false },
  { type: channelRules.sms.credential, required: false },
];

/** Creates what all journeys of an n8n share, as far as it isn't there: the sender credential and the workflow with the Journey Inbox. */
export async function setupN8n(options: SetupOptions): Promise<SetupResult> {
  const api = createN8nApi(options);
  try {
    const known = await api.credentials();
    const { refs, gaps } = pickAll(options.credentials ?? {}, known);
    if (gaps.length > 0) return { type: 'credentials-missing', gaps };
    const found = known.find(({ id }) => id === refs[senderCredential]?.id);
    const sender = found === undefined ? await createSender(api, options) : { id: found.id, name: found.name };
    const inbox = await ensureInbox(api, { ...refs, [senderCredential]: { id: sender.id, name: sender.name } }, known);
    return { type: 'done', sender, inbox, address: inboxAddress(api.baseUrl, options.webhookEndpoint) };
  } catch (error) {
    if (error instanceof N8nError) return { type: 'n8n-error', error };
    throw error;
  }
}

function pickAll(asked: Readonly<Record<string, string>>, known: readonly StoredCredential[]): { readonly refs: CredentialRefs; readonly gaps: readonly CredentialGap[] } {
  const picks = needs.map((need) => ({ type: need.type, picked: pickCredential({ need, step: inboxName, asked: asked[need.type], known }) }));
  const choices = known.filter(({ type }) => type === senderCredential);
  return {
    refs: Object.fromEntries(picks.flatMap(({ type, picked }) => (picked.type === 'picked' ? [[type, picked.ref]] : []))),
    gaps: picks.flatMap(({ type, picked }): readonly CredentialGap[] => {
      // Without a sender the Inbox answers nobody.
      if (picked.type === 'without' && type === senderCredential) return [{ type, steps: [inboxName], why: 'unknown', choices, asked: noCredential }];
      // A sender that isn't there yet is made.
      return picked.type === 'gap' && picked.gap.why !== 'none' ? [picked.gap] : [];
    }),
  };
}

/** n8n's API wants every required field to be there. */
const emptySender = { brand: '', postalAddress: '', replyTo: '' };

async function createSender(api: N8nApi, options: SetupOptions): Promise<Sender & { readonly secret: string }> {
  const secret = randomBytes(24).toString('base64url');
  const { id, name } = await api.createCredential({ name: 'Journey Sender', type: senderCredential, data: { ...emptySender, ...options.sender, secret } });
  return { id, name, secret };
}

import { channelRules } from '../channel';
import type { RenderedMessage } from '../channel/channel-rules';
import { renderMessage } from '../channel/render-message';
import type { OutgoingMessage, Services } from '../services';
import { channelRecheckMs } from '../delivery-result';
import { messageIdOf, messageKey } from '../message-key';
import type { Draft, SendRequest, SendVerdict, Store, TextParts } from '../store-port';
import { durationMs } from '../time/duration';
import { endOfQuietHours } from '../time/quiet-hours';
import { zoneOf } from '../time/zone-of';
import { troubleCodes } from '../trouble-codes';
import { ofResult, ofVerdict } from './send-outcome';
import type { SendCase } from './send-outcome';
import { park, port } from './outcomes';
import type { StepInput, StepOutcome, StepRun } from './step-module';

/** A draft with the text it was made of. */
export type Frozen = Draft & { readonly parts: TextParts };

export interface SendGroup {
  readonly inputs: readonly StepInput[];
  readonly drafts: ReadonlyMap<string, Frozen>;
  /** Journey time, ms. */
  readonly now: number;
}

interface Ready {
  readonly index: number;
  readonly of: SendCase;
  readonly request: SendRequest;
  readonly message: OutgoingMessage;
}

/** Marks a group `sending`, puts it on the wire and writes down what became of it. One outcome per input, in order. */
export async function sendGroup({ inputs, drafts, now }: SendGroup, run: StepRun<'send'>, services: Services): Promise<readonly StepOutcome[]> {
  const { store, channels } = services;
  const quietUntil = quietUntilOf(run, now);
  const prepared = inputs.map((input, index) => prepare(run, input, drafts.get(input.memory.draft ?? ''), index, now, quietUntil, services));
  await noteHoldUps(prepared, store);
  const ready = prepared.flatMap((entry) => ('request' in entry ? [entry] : []));
  const verdicts = ready.length === 0 ? [] : await store.outbox.begin(ready.map((entry) => entry.request));
  const answered = ready.map((entry, position) => ({ entry, verdict: verdicts[position] ?? missing('verdicts') }));
  const going = answered.flatMap(({ entry, verdict }) => (verdict.type === 'send' ? [entry] : []));
  const results = going.length === 0 ? [] : await channels.send(going.map((entry) => entry.message));
  const finished = going.map((entry, position) => ({ entry, result: results[position] ?? missing('results') }));
  if (finished.length > 0) {
    await writeDown(
      store,
      finished.map(({ entry, result }) => ({ messageKey: entry.request.messageKey, account: entry.request.account, result })),
    );
  }
  const resultOf = new Map(finished.map(({ entry, result }) => [entry.index, result]));
  const verdictOf = new Map<number, SendVerdict>(answered.map(({ entry, verdict }) => [entry.index, verdict]));
  return prepared.map((entry) => {
    if (!('request' in entry)) return entry;
    const result = resultOf.get(entry.index);
    if (result !== undefined) return ofResult(entry.of, result);
    const verdict = verdictOf.get(entry.index);
    return verdict === undefined || verdict.type === 'send' ? missing('verdicts') : ofVerdict(entry.of, verdict);
  });
}

/** What no message gets past, before the store or the wire is asked. */
async function noteHoldUps(prepared: readonly (StepOutcome | Ready)[], store: Store): Promise<void> {
  const troubles = prepared.flatMap((entry) => {
    if ('request' in entry || entry.outcome.type !== 'park' || !troubleCodes.has(entry.outcome.receipt.reason)) return [];
    const { reason: code, detail } = entry.outcome.receipt;
    const text = (name: string): string => (typeof detail[name] === 'string' ? detail[name] : '');
    return [{ account: text('account'), code, detail: text('detail') }];
  });
  if (troubles.length > 0) await store.outbox.noteTrouble(troubles);
}

/** Tried twice: what is known now would be unknown for ever after, only because the store was busy for a moment. */
async function writeDown(store: Store, results: Parameters<Store['outbox']['finish']>[0]): Promise<void> {
  await store.outbox.finish(results).catch(() => store.outbox.finish(results));
}

/** When the quiet hours of a zone end; `now` outside them. Worked out once per zone and group. */
function quietUntilOf({ config, journey }: StepRun<'send'>, now: number): (zone: string) => number {
  const quiet = config.quietHours === 'obey' ? journey.quietHours : undefined;
  if (quiet === undefined) return () => now;
  const ends = new Map<string, number>();
  return (zone) => {
    const end = ends.get(zone) ?? endOfQuietHours(now, quiet, zone);
    ends.set(zone, end);
    return end;
  };
}

/** Everything that can be known before the store is asked: it must not be found out after the message was marked `sending`. */
function prepare(
  run: StepRun<'send'>,
  input: StepInput,
  draft: Frozen | undefined,
  index: number,
  now: number,
  quietUntil: (zone: string) => number,
  { channels }: Services,
): StepOutcome | Ready {
  const { config, step, journey } = run;
  const { topic = null, basis = null, caps = null } = input.memory;
  if (draft === undefined) return port('not-sent', 'no-message');
  if (topic === null || basis === null) return port('not-sent', 'no-consent-check');
  if (config.class === 'marketing' && basis !== 'consent') return port('not-sent', 'marketing-without-consent', { topic, basis });
  if (config.class === 'marketing' && caps === null) return port('not-sent', 'no-fatigue-cap');
  const expiresAt = draft.preparedAt + durationMs(config.expiresAfter);
  const account = channels.account(draft.channel);
  const key = messageKey(input.enrolment, step.id, draft.leg, draft.channel);
  const of: SendCase = { input, step: step.id, channel: draft.channel, messageKey: key, account, now, expiresAt, giveUpAfterMs: durationMs(config.giveUpAfter) };
  if (!channels.available().includes(draft.channel)) {
    return ofResult(of, { type: 'retry', code: 'channel-unavailable', detail: draft.channel, afterMs: 0 });
  }
  const { brand, postalAddress } = channels.identity;
  if (config.class === 'marketing' && (brand === '' || postalAddress === '')) {
    // CAN-SPAM 5(a)(5), 特定電子メール法 art. 4: who sends, and where they live.
    return ofResult(of, { type: 'retry', code: 'no-sender-identity', detail: brand === '' ? 'brand' : 'postalAddress', afterMs: channelRecheckMs });
  }
  const zone = zoneOf(input.contact, journey.timeZone);
  const until = quietUntil(zone.zone);
  if (until > now && now <= expiresAt) {
    return park(Math.min(until, expiresAt + 1), 'quiet-hours', { ...journey.quietHours, zone: zone.zone, zoneOf: zone.of });
  }
  const rendered = renderMessage(draft, { identity: channels.identity, class: config.class });
  if (!rendered.ok) return port('failed', 'template-error', { code: rendered.error.code, ...rendered.error.detail });
  const messageId = messageIdOf(key, channels.identity.messageIdDomain);
  return {
    index,
    of,
    request: {
      messageKey: key,
      ticket: { enrolment: input.enrolment, claim: input.claim },
      contact: input.contact.id,
      journey: journey.id,
      step: step.id,
      leg: input.leg,
      draft: input.memory.draft ?? '',
      channel: draft.channel,
      address: draft.address,
      topic,
      basis,
      class: config.class,
      caps: config.class === 'marketing' ? (caps ?? []) : [],
      expiresAt,
      messageId,
      account,
    },
    message: outgoing(run, draft, rendered.value, key, messageId, channels),
  };
}

function outgoing(
  { config }: StepRun<'send'>,
  draft: Draft,
  rendered: RenderedMessage,
  key: string,
  messageId: string,
  channels: Services['channels'],
): OutgoingMessage {
  const chosen = config[channelRules[draft.channel].senderField];
  return {
    messageKey: key,
    channel: draft.channel,
    to: draft.address,
    from: chosen === '' ? channels.defaultFrom(draft.channel) : chosen,
    ...rendered,
    messageId,
    replyTo: channels.identity.replyTo,
    offersOptOut: config.class === 'marketing',
  };
}

function missing(what: string): never {
  throw new Error(`send was answered fewer ${what} than it asked for`);
}

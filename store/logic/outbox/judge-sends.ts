import { decideConsent } from '../../../core/consent/decide';
import { channelRecheckMs } from '../../../core/delivery-result';
import { decideCaps } from '../../../core/fatigue/decide';
import { bareId } from '../../../core/message-key';
import type { ConsentFacts, SendRequest, SendVerdict } from '../../../core/store-port';
import { isCurrent } from '../enrolments/ticket';
import { consentFactsOf } from '../contacts/consent';
import { normalAddress } from '../contacts/contact-rows';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import { countedSlots, freeHolds, longestWindow } from '../fatigue/holds';
import { sendingStopped } from './stop-sending';
import type { Row } from '../rows/rows';

/** How long people wait before they ask again whether sending goes on; ending the stop wakes them at once. */
const stoppedMs = 5 * 60_000;

/** The last word before the wire: checks everything again, turns holds into slots and marks the messages `sending`. */
export async function judgeSends(tx: Transaction, requests: readonly SendRequest[]): Promise<readonly SendVerdict[]> {
  const { tables } = tx;
  const facts = await loadFacts(tx, requests);
  const sending: Row<'message'>[] = [];
  const unknown: string[] = [];
  const results = requests.map((request): SendVerdict => {
    const before = facts.messages.get(request.messageKey);
    const verdict = judge(tx, request, before, facts);
    if (verdict.type === 'unknown' && before?.state === 'sending') unknown.push(request.messageKey);
    if (verdict.type !== 'send') return verdict;
    const row = messageRow(tx, request);
    sending.push(row);
    facts.messages.set(request.messageKey, row);
    const mine = (facts.slots.get(request.contact) ?? []).filter((slot) => slot.enrolment !== request.ticket.enrolment || slot.state !== 'hold');
    facts.slots.set(request.contact, [...mine, slotRow(tx, request)]);
    return verdict;
  });
  await tables.message.put(sending);
  await freeHolds(tx, sending.map((row) => row.enrolment));
  const keys = new Set(sending.map((row) => row.messageKey));
  await tables.slot.put(requests.filter((request) => keys.has(request.messageKey)).map((request) => slotRow(tx, request)));
  await tables.message.patch(['state'], unknown.map((key) => ({ key: [key], set: { state: 'unknown' as const } })));
  return results;
}

interface Facts {
  readonly enrolments: ReadonlyMap<string, Row<'enrolment'>>;
  readonly messages: Map<string, Row<'message'>>;
  readonly consent: ReadonlyMap<string, ConsentFacts>;
  readonly blocked: ReadonlyMap<string, Row<'suppression'>>;
  /** Addresses that the contacts have now. */
  readonly addresses: ReadonlySet<string>;
  readonly slots: Map<string, readonly Row<'slot'>[]>;
  readonly paused: ReadonlySet<string>;
  readonly stopped: boolean;
}

async function loadFacts(tx: Transaction, requests: readonly SendRequest[]): Promise<Facts> {
  const { tables } = tx;
  const people = requests.map((request) => request.contact);
  const window = longestWindow(requests.flatMap((request) => request.caps));
  await tables.contact.lock(keysOf(people));
  await tables.enrolment.lock(keysOf(requests.map(({ ticket }) => ticket.enrolment)));
  await tables.message.lock(keysOf(requests.map((request) => request.messageKey)));
  const enrolments = byColumn(await tables.enrolment.get(keysOf(requests.map(({ ticket }) => ticket.enrolment))), 'id');
  const hashes = requests.map(({ channel, address }) => [channel, tx.hashAddress(channel, normalAddress(address))] as const);
  const blocks = await tables.suppression.get(hashes);
  return {
    enrolments,
    messages: new Map(byColumn(await tables.message.get(keysOf(requests.map((request) => request.messageKey))), 'messageKey')),
    consent: await consentFactsOf(tx, people),
    blocked: new Map(blocks.map((row) => [`${row.channel}:${row.addressHash}`, row])),
    addresses: new Set((await tables.address.by('contact', keysOf(people))).map((row) => addressName(row.contact, row.channel, row.address))),
    slots: await countedSlots(tx, people, tx.now - window),
    paused: new Set((await tables.pause.get(keysOf(requests.map((request) => request.account)))).map((row) => row.account)),
    stopped: await sendingStopped(tx),
  };
}

function judge(tx: Transaction, request: SendRequest, before: Row<'message'> | undefined, facts: Facts): SendVerdict {
  const row = facts.enrolments.get(request.ticket.enrolment);
  if (row === undefined || !isCurrent(row, request.ticket)) return { type: 'superseded' };
  // Whoever marked it `sending` never said what became of it.
  if (before?.state === 'sending' || before?.state === 'unknown') return { type: 'unknown' };
  if (before?.state === 'sent') return { type: 'already-sent', at: before.at };
  if (tx.now > request.expiresAt) return notSent('expired', { expiresAt: request.expiresAt });
  // What Tailor froze may be out of date: whoever corrected or took back an address means it.
  if (!facts.addresses.has(addressName(request.contact, request.channel, request.address))) return notSent('address-gone', { channel: request.channel });
  const known = facts.consent.get(request.contact) ?? { states: [], suppressed: {} };
  const block = facts.blocked.get(`${request.channel}:${tx.hashAddress(request.channel, normalAddress(request.address))}`);
  const suppressed = block === undefined ? known.suppressed : { ...known.suppressed, [`${request.channel}:${request.address}`]: block.reason };
  const consent = decideConsent({ states: known.states, suppressed }, { ...request, now: tx.now });
  if (!consent.allowed) {
    return { type: 'not-sent', reason: consent.why === 'suppressed' ? 'suppressed' : 'no-consent', receipt: consent.receipt };
  }
  if (facts.stopped) return { type: 'hold-on', reason: 'sending-stopped', until: tx.now + stoppedMs };
  if (facts.paused.has(request.account)) return { type: 'hold-on', reason: 'channel-paused', until: tx.now + channelRecheckMs };
  if (request.class !== 'marketing') return { type: 'send' };
  const slots = (facts.slots.get(request.contact) ?? []).filter((slot) => slot.state !== 'hold' || slot.enrolment !== row.id);
  const caps = decideCaps(slots, request.caps, { topic: request.topic, channels: [request.channel], now: tx.now });
  if (caps.type === 'held') return { type: 'send' };
  return notSent('capped', { rule: { ...caps.rule }, count: caps.count }, caps.nextAt);
}

function notSent(reason: 'expired' | 'capped' | 'address-gone', detail: Row<'note'>['detail'], nextAt: number | null = null): SendVerdict {
  return { type: 'not-sent', reason, receipt: { reason, detail, ...(nextAt !== null && { nextEligibleAt: nextAt }) } };
}

function addressName(contact: string, channel: string, address: string): string {
  return JSON.stringify([contact, channel, normalAddress(address)]);
}

function slotRow({ now }: Transaction, { messageKey, contact, topic, channel, ticket }: SendRequest): Row<'slot'> {
  return { id: messageKey, contact, topic, channels: [channel], at: now, state: 'slot', enrolment: ticket.enrolment };
}

function messageRow({ now }: Transaction, request: SendRequest): Row<'message'> {
  const { messageKey, ticket, contact, journey, step, leg, draft, channel, address, topic, basis, caps, account, messageId } = request;
  return {
    messageKey,
    enrolment: ticket.enrolment,
    contact,
    journey,
    step,
    leg,
    draft,
    channel,
    address: normalAddress(address),
    topic,
    basis,
    caps,
    class: request.class,
    account,
    messageId: bareId(messageId),
    providerId: null,
    state: 'sending',
    claim: ticket.claim,
    at: now,
    code: null,
    detail: null,
  };
}

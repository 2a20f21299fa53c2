import type { Contact } from '../../../core/journey/inputs';
import type {
  BeginResult, ClaimedBatch, EnrolmentMemory, JourneyVersion, NextKind, OutcomeRecord, PumpKey, RecordedOutcome, RecordOutcomeResult, ReplyInput,
  SendRequest, Store, Ticket, WakeOn, WayIn,
} from '../../../core/store-port';

export interface OpenedStore {
  readonly store: Store;
  /** Moves lease time (and journey time with it). */
  moveLease(ms: number): void;
  /** Ends the test with this store. */
  end(): Promise<void>;
}
export type OpenStore = () => Promise<OpenedStore>;

export const minute = 60_000;
export const day = 86_400_000;
export const leaseMs = 10 * minute;
export const acceptWithinMs = 5 * minute;

/** A store with a journey in it, and short words for what nodes do. */
export class Scene {
  constructor(
    readonly opened: OpenedStore,
    readonly journey = 'j',
    readonly workflow = 'w',
  ) {}

  get store(): Store {
    return this.opened.store;
  }

  static async start(open: OpenStore, version: Partial<JourneyVersion> = {}): Promise<Scene> {
    const scene = new Scene(await open());
    await scene.store.journeys.register(versionOf(version));
    return scene;
  }

  async now(): Promise<number> {
    return (await this.store.clock.now()).journey;
  }

  contacts(...ids: readonly string[]): Promise<unknown> {
    return this.store.contacts.upsert(ids.map((id) => contactOf(id)));
  }

  /** Stores and enrols contacts; whoever is refused is an error. */
  async enter(ids: readonly string[], next: NextKind = 'ours'): Promise<readonly Ticket[]> {
    await this.contacts(...ids);
    const results = await this.store.enrolments.enrol({
      workflow: this.workflow,
      journey: this.journey,
      step: 'entry',
      next,
      leaseMs,
      entries: ids.map((contact) => ({ contact, item: {} })),
    });
    return results.map((result) => {
      if (result.type !== 'entered') throw new Error(`not entered: ${JSON.stringify(result)}`);
      return result.ticket;
    });
  }

  async enterOne(id = 'a', next: NextKind = 'ours'): Promise<Ticket> {
    return first(await this.enter([id], next));
  }

  begin(step: string, tickets: readonly Ticket[], after: readonly (string | WayIn)[] = []): Promise<readonly BeginResult[]> {
    return this.store.enrolments.begin({ workflow: this.workflow, journey: this.journey, step, after: after.map((way) => (typeof way === 'string' ? { step: way } : way)), tickets, leaseMs });
  }

  async beginOne(step: string, ticket: Ticket, after: readonly (string | WayIn)[] = []): Promise<BeginResult> {
    return first(await this.begin(step, [ticket], after));
  }

  record(step: string, outcomes: readonly OutcomeRecord[], kind = 'segment'): Promise<readonly RecordOutcomeResult[]> {
    return this.store.enrolments.record({ step, kind, leaseMs, outcomes });
  }

  async port(
    step: string,
    ticket: Ticket,
    options: { port?: string; reason?: string; next?: NextKind; mayRepeat?: boolean; remember?: EnrolmentMemory; kind?: string } = {},
  ): Promise<RecordOutcomeResult> {
    const { port = 'out', reason = 'because', next = 'ours', mayRepeat, remember, kind } = options;
    const outcome: RecordedOutcome = { type: 'port', port, receipt: { reason, detail: {} } };
    return first(await this.record(step, [{ ticket, outcome, next, ...(mayRepeat !== undefined && { mayRepeat }), ...(remember && { remember }) }], kind));
  }

  async park(step: string, ticket: Ticket, options: { until?: number; wakeOn?: WakeOn; kind?: string; item?: OutcomeRecord['item'] } = {}): Promise<RecordOutcomeResult> {
    const { until = (await this.now()) + day, wakeOn = { type: 'nothing' }, kind, item } = options;
    return first(
      await this.record(step, [{ ticket, outcome: { type: 'park', until, wakeOn, receipt: { reason: 'waiting', detail: {} } }, ...(item && { item }) }], kind),
    );
  }

  async leave(step: string, ticket: Ticket, reason = 'done', goal = false, kind?: string): Promise<RecordOutcomeResult> {
    return first(await this.record(step, [{ ticket, outcome: { type: 'leave', reason, goal, receipt: { reason, detail: {} } } }], kind));
  }

  pump(step: string, kind: PumpKey['kind'] = step === 'entry' ? 'entry' : 'park'): PumpKey {
    return { workflow: this.workflow, journey: this.journey, step, kind };
  }

  claim(steps: readonly string[], limit = 100): Promise<readonly ClaimedBatch[]> {
    return this.store.pumps.claim(steps.map((step) => this.pump(step)), { limit, acceptWithinMs });
  }

  async claimTickets(limit = 100): Promise<readonly Ticket[]> {
    return (await this.claim(['wait', 'entry'], limit)).flatMap(ticketsOf);
  }

  /** People parked at `wait` and due. */
  async due(people: readonly string[]): Promise<readonly Ticket[]> {
    const tickets = await this.enter(people);
    const until = await this.now();
    await this.record('wait', tickets.map((ticket) => ({ ticket, outcome: { type: 'park' as const, until, wakeOn: { type: 'nothing' as const }, receipt: { reason: 'r', detail: {} } } })));
    return tickets;
  }

  async state(ticket: Ticket): Promise<string> {
    return first(await this.store.enrolments.get([ticket.enrolment])).state;
  }

  async sendRequest(ticket: Ticket, contact: string, rest: Partial<SendRequest> = {}): Promise<SendRequest> {
    return {
      messageKey: `key-${ticket.enrolment}`,
      ticket,
      contact,
      journey: this.journey,
      step: 'send',
      leg: 1,
      draft: '',
      channel: 'email',
      address: `${contact}@example.org`,
      topic: 'news',
      basis: 'contract',
      class: 'marketing',
      caps: [],
      expiresAt: (await this.now()) + day,
      messageId: `<key-${ticket.enrolment}@example.org>`,
      account: 'smtp',
      ...rest,
    };
  }

  /** Begins and finishes a send as `sent`; answers its messageKey. */
  async sent(ticket: Ticket, contact: string, rest: Partial<SendRequest> = {}): Promise<string> {
    const request = await this.sendRequest(ticket, contact, rest);
    const verdict = first(await this.store.outbox.begin([request]));
    if (verdict.type !== 'send') throw new Error(`not to send: ${verdict.type}`);
    await this.store.outbox.finish([{ messageKey: request.messageKey, account: request.account, result: { type: 'sent', providerId: `provider-${request.messageKey}` } }]);
    return request.messageKey;
  }

  async reply(rest: Partial<ReplyInput> = {}): Promise<ReplyInput> {
    return {
      dedupKey: `reply-${Math.random()}`,
      channel: 'email',
      from: 'a@example.org',
      references: [],
      kind: 'human',
      intent: 'none',
      text: 'Hello',
      subject: 'Re: Hello',
      at: await this.now(),
      ...rest,
    };
  }
}

export function contactOf(id: string, rest: Partial<Contact> = {}): Contact {
  return { id, addresses: [{ channel: 'email', value: `${id}@example.org` }], attributes: {}, ...rest };
}

export function versionOf(rest: Partial<JourneyVersion> = {}): JourneyVersion {
  return { journey: 'j', name: 'Journey', version: '1', workflow: 'w', entryStep: 'entry', entryEvent: '', reentry: { mode: 'always', days: 0 }, ...rest };
}

export function first<T>(values: readonly T[]): T {
  const [value] = values;
  if (value === undefined) throw new Error('nothing there');
  return value;
}

export function ticketsOf(batch: ClaimedBatch): readonly Ticket[] {
  return batch.items.flatMap((item) => (item.type === 'enrolment' ? [item.ticket] : []));
}

export function ids(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}

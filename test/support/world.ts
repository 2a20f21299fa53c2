import type { JsonObject } from '../../core/json';
import type { Contact } from '../../core/journey/inputs';
import type { StepConfigs, StepKind } from '../../core/journey/journey';
import { runStep } from '../../core/run/run-step';
import type { VisitResult } from '../../core/run/run-step';
import type { Services } from '../../core/services';
import { stepModules } from '../../core/steps';
import type { AbortSignalLike, JourneyContext, StepModule } from '../../core/steps/step-module';
import type { EnrolmentRow, NextKind, PumpKey, Store, Ticket } from '../../core/store-port';
import { createMemoryStore } from '../../store/memory/memory-store';
import { FakeClock } from './fake-clock';
import { RecordingChannels } from './recording-channels';

export const startOfWorld = Date.UTC(2026, 10, 23, 12);
const workflow = 'workflow-1';
const entry = 'entry';
const leaseMs = 60_000;

export interface Walker {
  readonly contact: string;
  readonly ticket: Ticket;
  readonly item: JsonObject;
}
/** What became of one contact at a step. */
export type Seen = VisitResult & { readonly walker: Walker };

export interface VisitOptions {
  readonly after?: readonly string[];
  /** What the ports lead to; every port leads to another of our steps unless named here. */
  readonly next?: Readonly<Record<string, NextKind>>;
  readonly signal?: AbortSignalLike;
  /** Stands in for services that die at a certain point. */
  readonly services?: Partial<Services>;
}

/** A journey's world without n8n: the memory store, a clock that stands still, channels that only write down. */
export class World {
    readonly channels = new RecordingChannels();
  private readonly steps = new Set<string>();

  private constructor(
    readonly journey: JourneyContext,
    readonly store: Store,
    readonly clock: FakeClock,
  ) {}

  static async create(journey: Partial<JourneyContext> = {}): Promise<World> {
    const clock = new FakeClock(startOfWorld);
    const store = createMemoryStore({ now: clock.now });
    const context: JourneyContext = { id: 'journey-1', version: 'v1', timeZone: 'UTC', exitWhen: [], topics: { news: { basis: 'consent' } }, messages: {}, ...journey };
    const world = new World(context, store, clock);
    await store.journeys.register({
      journey: context.id, name: 'Test', version: 'v1', workflow, entryStep: entry, entryEvent: '', reentry: { mode: 'always', days: 0 },
    });
    return world;
  }

  async enter(contacts: readonly Contact[], item: JsonObject = {}): Promise<Walker[]> {
    await this.store.contacts.upsert(contacts);
    const results = await this.store.enrolments.enrol({
      workflow, journey: this.journey.id, step: entry, next: 'ours', leaseMs, entries: contacts.map((one) => ({ contact: one.id, item })),
    });
    return results.map((result, index) => {
      if (result.type !== 'entered') throw new Error(`not entered: ${JSON.stringify(result)}`);
      return { contact: contacts[index]?.id ?? '', ticket: result.ticket, item };
    });
  }

  async visit<K extends StepKind>(kind: K, step: string, config: StepConfigs[K], walkers: readonly Walker[], options: VisitOptions = {}): Promise<Seen[]> {
    this.steps.add(step);
    const module: StepModule<K> = stepModules[kind];
    const ports = module.ports(config);
    const setting = { config, next: Object.fromEntries(ports.map((port) => [port, { kind: options.next?.[port] ?? 'ours' }])) };
    const results = await runStep(
      {
        module, workflow, journey: this.journey, stepId: step, after: (options.after ?? []).map((step) => ({ step })), leaseMs,
        visitors: walkers.map((walker) => ({ ticket: walker.ticket, item: walker.item, setting })),
        ...(options.signal && { signal: options.signal }),
      },
      { store: this.store, channels: this.channels, clock: this.clock, ...options.services },
    );
    return results.flatMap((result, index) => {
      const walker = walkers[index];
      return walker === undefined ? [] : [{ ...result, walker }];
    });
  }

  /** Everyone who is due now at the steps visited so far, with new claims. */
  async due(): Promise<Walker[]> {
    const pumps: PumpKey[] = Array.from(this.steps, (step) => ({ workflow, journey: this.journey.id, step, kind: 'park' }));
    pumps.push({ workflow, journey: this.journey.id, step: entry, kind: 'entry' });
    await this.store.pumps.beat(pumps);
    const batches = await this.store.pumps.claim(pumps, { limit: 1000, acceptWithinMs: 300_000 });
    return batches.flatMap((batch) =>
      batch.items.flatMap((item) => (item.type === 'enrolment' ? [{ contact: item.contact.id, ticket: item.ticket, item: item.item }] : [])),
    );
  }

  /** The run that carried these contacts died: their leases lapse, and they are handed out again. */
  async afterDeath(): Promise<Walker[]> {
    this.clock.advance(leaseMs + 1);
    return this.due();
  }

  async row(walker: Walker): Promise<EnrolmentRow> {
    const [row] = await this.store.enrolments.get([walker.ticket.enrolment]);
    if (row === undefined) throw new Error('no such enrolment');
    return row;
  }
}

/** Outcome of one contact in few words: `port:sent`, `park`, `leave:opted-out`, `dropped`; and the receipt's reason. */
export function told(seen: Seen | undefined): string {
  if (seen === undefined) return 'nothing';
  if (seen.type !== 'out') return `${seen.type}:${seen.why}`;
  const { outcome } = seen;
  const name = outcome.type === 'port' ? `port:${outcome.port}` : outcome.type === 'leave' ? `leave:${outcome.reason}` : 'park';
  return `${name} (${outcome.receipt.reason})`;
}

/** When a parked contact is due. */
export function parkedUntil(seen: Seen | undefined): number {
  if (seen?.type !== 'out' || seen.outcome.type !== 'park') throw new Error(`not parked but ${told(seen)}`);
  return seen.outcome.until;
}

/** The receipt's details. */
export function detailOf(seen: Seen | undefined): JsonObject {
  return seen?.type === 'out' ? seen.outcome.receipt.detail : {};
}

import { compileJourney } from '../../core/compile/compile-journey';
import { readJourneyContext } from '../../core/compile/entry-parameters';
import { normalizeJourney } from '../../core/journey/normalize';
import type { StepConfigs, StepKind } from '../../core/journey/journey';
import { runStep } from '../../core/run/run-step';
import type { Channels, Services } from '../../core/services';
import { stepModules } from '../../core/steps';
import type { JourneyContext, StepModule } from '../../core/steps/step-module';
import type { ClaimedBatch, PumpKey, Store, Ticket } from '../../core/store-port';
import { winBack } from '../support/e2e/win-back';

export interface StepTime {
  readonly step: string;
  readonly contacts: number;
  readonly ms: number;
  /** Processor time of all threads, ms: what counts where other programs share the machine. */
  readonly cpuMs: number;
  /** Processor time of the best batch: what the work costs when nobody disturbs it. */
  readonly bestCpuMs: number;
}

const workflow = 'bench-workflow';
const batchSize = 1_000;
const leaseMs = 300_000;

interface StepOnWay {
  readonly kind: StepKind;
  readonly id: string;
  readonly after: string;
}

/** The steps of the win-back journey from the entry to the tailor, in order. */
const way: readonly StepOnWay[] = [
  { kind: 'segment', id: 'lapsed', after: 'entry' },
  { kind: 'consent-check', id: 'consent', after: 'lapsed' },
  { kind: 'fatigue-cap', id: 'cap', after: 'consent' },
  { kind: 'tailor', id: 'tailor-offer', after: 'cap' },
];

export interface InProcessRun {
  readonly times: readonly StepTime[];
  /** Everybody; ready to be sent to if they came as items. Batches of offers end when they were tailored, as nothing comes after. */
  readonly tailored: readonly Ticket[];
  /** Runs the Send step for some of them; answers how many left by a port. */
  send(tickets: readonly Ticket[], channels: Channels): Promise<number>;
}

/** Takes everybody in the store through entry to tailor as the n8n nodes would, without n8n: handed out as offers, or come in as items. @throws when somebody drops out. */
export async function runInProcess(store: Store, through: 'offers' | 'items'): Promise<InProcessRun> {
  const tailored: Ticket[] = [];
  const document = normalizeJourney(winBack());
  const entry = compileJourney(document).nodes.find((node) => node.type.endsWith('.journeyEntry'));
  const journey = readJourneyContext(entry?.parameters ?? {});
  const pump: PumpKey = { workflow, journey: journey.id, step: 'entry', kind: 'entry' };
  await store.journeys.register({ journey: journey.id, name: document.name, version: journey.version, workflow, entryStep: 'entry', entryEvent: '', reentry: journey.reentry });
  await store.pumps.beat([pump]);
  const services: Services = { store, channels: noChannels, clock: { now: () => Date.now() } };
  const times = new Map<string, StepTime>();
  const timed = async <T>(step: string, contacts: number, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const before = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    const known = times.get(step) ?? { contacts: 0, ms: 0, cpuMs: 0, bestCpuMs: Infinity };
    const cpuMs = (user + system) / 1000;
    times.set(step, { step, contacts: known.contacts + contacts, ms: known.ms + performance.now() - began, cpuMs: known.cpuMs + cpuMs, bestCpuMs: Math.min(known.bestCpuMs, cpuMs) });
    return result;
  };

  const offer = async (ids: readonly string[]): Promise<ClaimedBatch> => {
    await timed('offer', ids.length, () => store.journeys.offer(journey.id, ids, 'bench'));
    const [batch] = await timed('claim', ids.length, () => store.pumps.claim([pump], { limit: batchSize, acceptWithinMs: 300_000 }));
    if (batch === undefined) throw new Error('nothing was handed out');
    return batch;
  };

  for (let ids = await store.contacts.page('', batchSize); ids.length > 0; ids = await store.contacts.page(ids.at(-1) ?? '', batchSize)) {
    const batch = through === 'offers' ? await offer(ids) : undefined;
    const entries = batch === undefined ? ids.map((contact) => ({ contact, item: {} })) : batch.items.flatMap((item) => (item.type === 'offer' ? [{ contact: item.contact.id, offer: item.offer, item: {} }] : []));
    const entered = await timed('entry', entries.length, () => store.enrolments.enrol({ workflow, journey: journey.id, step: 'entry', next: 'ours', leaseMs, entries }));
    let tickets = entered.flatMap((result) => (result.type === 'entered' ? [result.ticket] : []));
    for (const step of way) tickets = await timed(step.id, tickets.length, () => visit(services, journey, document.steps, step, tickets));
    if (tickets.length !== ids.length) throw new Error(`only ${tickets.length} of ${ids.length} came through`);
    tailored.push(...tickets);
    if (batch !== undefined) await store.pumps.settle(batch.batch, { status: 'success', lastNode: 'Win-back offer', error: '' });
  }
  return {
    times: Array.from(times.values()),
    tailored,
    send: async (tickets, channels) => (await visit({ ...services, channels }, journey, document.steps, { kind: 'send', id: 'send-offer', after: 'tailor-offer' }, tickets)).length,
  };
}

async function visit(services: Services, journey: JourneyContext, steps: readonly { readonly id: string; readonly config: unknown }[], step: StepOnWay, tickets: readonly Ticket[]): Promise<Ticket[]> {
  const module = stepModules[step.kind] as StepModule<StepKind>;
  const config = steps.find((other) => other.id === step.id)?.config as StepConfigs[StepKind];
  const setting = { config, next: Object.fromEntries(module.ports(config).map((port, index) => [port, { kind: index === 0 ? ('ours' as const) : ('end' as const) }])) };
  const results = await runStep(
    {
      module, workflow, journey, stepId: step.id, after: [{ step: step.after }], leaseMs,
      visitors: tickets.map((ticket) => ({ ticket, item: {}, setting })),
    },
    services,
  );
  return tickets.filter((_, index) => {
    const result = results[index];
    return result?.type === 'out' && result.outcome.type === 'port';
  });
}

const noChannels: Channels = {
  send: () => Promise.reject(new Error('nothing is sent here')),
  inTurn: (_through, work) => work(),
  available: () => ['email', 'sms'],
  connections: 5,
  account: (channel) => channel,
  defaultFrom: () => 'bench@example.com',
  identity: { brand: 'Bench', postalAddress: 'Here', replyTo: 'bench@example.com', messageIdDomain: 'example.com' },
};

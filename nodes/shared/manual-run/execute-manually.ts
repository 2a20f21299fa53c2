import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { senderCredential } from '../../../core/compile/names';
import type { StepKind } from '../../../core/journey/journey';
import type { Contact } from '../../../core/journey/inputs';
import type { Store } from '../../../core/store-port';
import { readContact } from '../../../core/validate/validate-input';
import { placeRow, readRow, toRequest, withStored } from '../arrivals/entry-rows';
import { moduleOf, runArrivals, type StepArrival } from '../arrivals/run-arrivals';
import { findOwner, readPass, restOf, type Pass } from '../arrivals/items';
import { readVersion } from '../workflow/journey-version';
import { readIdentity } from '../host/sender-identity';
import { openStoreOf, readCredential } from '../host/open-store';
import { failItem, Outputs } from '../arrivals/outputs';
import type { Surroundings } from '../workflow/surroundings';
import { manualServices, manualSession, type ManualSession } from './manual-session';
import { readTuning } from '../host/tuning';

const marks = { test: true } as const;

/** A step in a test run ("Execute workflow", "Execute step"): the real step on a store that is thrown away. Nothing is sent, counted or kept. */
// K ties the step to its settings further down.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export async function executeManually<K extends StepKind>(context: IExecuteFunctions, kind: K, surroundings: Surroundings): Promise<INodeExecutionData[][]> {
  const session = await openSession(context);
  const outputs = new Outputs();
  const arrivals = await admit(context, session, surroundings, outputs);
  const services = manualServices(session.store, await identityOf(context));
  const module = moduleOf(kind);
  const result = await runArrivals(context, { module, surroundings, services, arrivals, after: [], outputs, marks });
  const passed = result.reduce((sum, items) => sum + items.length, 0);
  hint(context, module.parks !== false && passed < arrivals.length ? `${arrivals.length - passed} would wait here.` : '');
  return result;
}

/** The entry in a test run: a few contacts of the store where nothing feeds it, else the items that do. */
export async function executeEntryManually(context: IExecuteFunctions, surroundings: Surroundings): Promise<INodeExecutionData[][]> {
  const real = await openStoreOf(context);
  const session = await openSession(context);
  const outputs = new Outputs();
  outputs.widen(2);
  const items = context.getInputData();
  const started = items.length === 1 && Object.keys(items[0]?.json ?? {}).length === 0;
  const rows = started ? (await sample(real)).map((contact) => ({ index: 0, rest: {}, contact })) : await withStored(real, items.map(readRow));
  await session.seed(rows.flatMap((row) => ('contact' in row ? [row.contact] : [])));
  const results = await enrol(context, session, surroundings, rows.map(toRequest));
  rows.forEach((row, position) => {
    const result = results[position];
    if (result !== undefined) placeRow(context, session.store.id, row, result, outputs, marks);
  });
  hint(context, started && rows.length === 0 ? 'There are no contacts in the journey store yet: add some with Journey Data > Contact > Create or Update.' : '');
  return outputs.take();
}

async function openSession(context: IExecuteFunctions): Promise<ManualSession> {
  const passes = context.getInputData().flatMap((item) => readPass(item.json) ?? []);
  return manualSession(passes[0]?.store, await openStoreOf(context));
}

/** Whoever comes from outside this session (pinned data, an older test) is let into it first. */
async function admit(context: IExecuteFunctions, session: ManualSession, surroundings: Surroundings, outputs: Outputs): Promise<readonly StepArrival[]> {
  const arrivals: StepArrival[] = [];
  const strangers: { readonly index: number; readonly contact: Contact }[] = [];
  context.getInputData().forEach((item, index) => {
    const owner = findOwner(context, item, index, surroundings.stepsAbove);
    if (owner === 'ended') return;
    if (owner !== 'nobody' && owner.store === session.store.id) {
      arrivals.push({ index, pass: owner });
      return;
    }
    const contact = readContact(item.json['contact']);
    if (contact.ok) strangers.push({ index, contact: contact.value });
    else failItem(context, outputs, index, nobody);
  });
  await session.seed(strangers.map((stranger) => stranger.contact));
  const entries = strangers.map(({ index, contact }) => ({ contact: contact.id, item: restOf(context.getInputData()[index]?.json ?? {}) }));
  const results = await enrol(context, session, surroundings, entries);
  results.forEach((result, position) => {
    const stranger = strangers[position];
    if (stranger !== undefined && result.type === 'entered') arrivals.push({ index: stranger.index, pass: { ...result.ticket, store: session.store.id } satisfies Pass });
  });
  return arrivals.sort((left, right) => left.index - right.index);
}

async function enrol(context: IExecuteFunctions, session: ManualSession, surroundings: Surroundings, entries: Parameters<Store['enrolments']['enrol']>[0]['entries']) {
  if (entries.length === 0) return [];
  const version = { ...readVersion(context.getWorkflow(), surroundings.entry), reentry: { mode: 'always' as const, days: 0 } };
  await session.store.journeys.register(version);
  return session.store.enrolments.enrol({
    workflow: version.workflow,
    journey: surroundings.journey.id,
    step: version.entryStep,
    next: 'ours',
    leaseMs: readTuning().leaseMs,
    entries,
  });
}

/** As many as one looks through by hand. */
async function sample(store: Store): Promise<readonly Contact[]> {
  const found = await store.contacts.get(await store.contacts.page('', 5));
  return [...found.values()];
}

async function identityOf(context: IExecuteFunctions) {
  const sender = readIdentity(await readCredential(context, senderCredential));
  return { ...sender, brand: sender.brand || 'Your brand', postalAddress: sender.postalAddress || 'Your postal address', replyTo: sender.replyTo || 'reply@example.com' };
}

function hint(context: IExecuteFunctions, more: string): void {
  context.addExecutionHints({ message: `Test run: nothing was sent, counted or kept, and earlier messages don't count towards caps. ${more}`.trim(), location: 'outputPane', type: 'info' });
}

const nobody = {
  message: 'This item holds no contact',
  description: 'Start the test run at the Journey Entry, or pin items that have a contact under `contact`.',
};

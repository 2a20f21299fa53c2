import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { StepKind } from '../../../core/journey/journey';
import type { JsonObject } from '../../../core/json';
import { maxItemBytes, runStep, type VisitResult } from '../../../core/run/run-step';
import type { StepVisitor } from '../../../core/run/step-visit';
import type { Services } from '../../../core/services';
import type { WayIn } from '../../../core/store-port';
import { stepModules } from '../../../core/steps';
import type { StepModule } from '../../../core/steps/step-module';
import { makeItem, restOf, type Pass } from './items';
import { keepLeases } from './keep-leases';
import { failItem, warn, type Outputs } from './outputs';
import { readConfigs } from '../workflow/read-configs';
import { nothingNext, type Surroundings } from '../workflow/surroundings';
import { nodeError, type Wording } from '../errors/to-node-error';
import { readTuning } from '../host/tuning';

/** An item whose contact is known. */
export interface StepArrival {
  readonly index: number;
  readonly pass: Pass;
}

export interface StepWork<K extends StepKind> {
  readonly module: StepModule<K>;
  readonly surroundings: Surroundings;
  readonly services: Services;
  readonly arrivals: readonly StepArrival[];
  readonly after: readonly WayIn[];
  /** Filled by index of the output; holds items that failed already. */
  readonly outputs: Outputs;
  /** Put under `json.journey`. */
  readonly marks: JsonObject;
}

/** Runs the step once for all arrivals, whatever their settings, and puts who goes on at their outputs. */
export async function runArrivals<K extends StepKind>(context: IExecuteFunctions, work: StepWork<K>): Promise<INodeExecutionData[][]> {
  const { outputs, surroundings } = work;
  const { ready, failed } = readyArrivals(context, work);
  const signal = context.getExecutionCancelSignal();
  const { leaseMs } = readTuning();
  const visit = {
    module: work.module,
    workflow: context.getWorkflow().id ?? '',
    journey: surroundings.journey,
    stepId: surroundings.stepId,
    after: work.after,
    leaseMs,
    visitors: ready.map(({ visitor }) => visitor),
    ...(signal && { signal }),
  };
  const tickets = visit.visitors.map(({ ticket }) => ticket);
  const results = await keepLeases(work.services.store.enrolments, tickets, leaseMs, () => runStep(visit, work.services));
  ready.forEach(({ arrival, ports }, position) => {
    const result = results[position];
    if (result === undefined) throw new Error('a step answered fewer results than it was given contacts');
    if (result.type === 'failed') failed.push({ index: arrival.index, why: tooLarge(context.getNode().name) });
    else place(context, work, arrival.index, arrival.pass, result, ports);
  });
  // Last: the first failure may end the run, and the others are through by then.
  await failAlone(context, work, failed);
  return outputs.take();
}

interface Failed {
  readonly index: number;
  readonly why: Wording;
}

/**
 * What is wrong with one contact fails the run, which is then tried again in smaller batches. Behind a node that must not run twice that
 * would interrupt everybody: there the store holds this contact alone, with the error, and the others go on.
 */
async function failAlone<K extends StepKind>(context: IExecuteFunctions, { services, surroundings, arrivals, outputs }: StepWork<K>, failed: readonly Failed[]): Promise<void> {
  const passes = new Map(arrivals.map(({ index, pass }) => [index, pass]));
  const halts = failed.flatMap(({ index, why }) => {
    const pass = passes.get(index);
    return pass === undefined || context.continueOnFail() ? [] : [{ index, why, ticket: { enrolment: pass.enrolment, claim: pass.claim } }];
  });
  const answers = halts.length === 0 ? [] : await services.store.enrolments.halt(surroundings.stepId, halts.map(({ ticket, why }) => ({ ticket, error: why.message })));
  const held = halts.filter((_, position) => answers[position] === true);
  const [first] = held;
  if (first !== undefined) {
    warn(context, `${held.length === 1 ? 'One contact is' : `${held.length} contacts are`} held as stuck at "${context.getNode().name}": ${first.why.message}. ${first.why.description}`);
  }
  const alone = new Set(held.map(({ index }) => index));
  for (const { index, why } of failed) if (!alone.has(index)) failItem(context, outputs, index, why);
}

interface ReadyArrival<K extends StepKind> {
  readonly arrival: StepArrival;
  readonly visitor: StepVisitor<K>;
  readonly ports: readonly string[];
}

/** Arrivals with the settings that hold for them; whose settings can't be used fails alone. */
function readyArrivals<K extends StepKind>(
  context: IExecuteFunctions,
  { module, surroundings, arrivals, outputs }: StepWork<K>,
): { readonly ready: readonly ReadyArrival<K>[]; readonly failed: Failed[] } {
  const items = context.getInputData();
  const byIndex = new Map(arrivals.map((arrival) => [arrival.index, arrival]));
  const failed: Failed[] = [];
  const ready = readConfigs(context, module.kind, [...byIndex.keys()]).flatMap(({ config, items: indexes }) => {
    if (!config.ok) {
      failed.push(...indexes.map((index) => ({ index, why: config.error })));
      return [];
    }
    const ports = module.ports(config.value);
    outputs.widen(ports.length);
    const setting = { config: config.value, next: nextByPort(ports, surroundings) };
    return indexes.flatMap((index): readonly ReadyArrival<K>[] => {
      const arrival = byIndex.get(index);
      if (arrival === undefined) return [];
      const { enrolment, claim } = arrival.pass;
      return [{ arrival, ports, visitor: { ticket: { enrolment, claim }, item: restOf(items[index]?.json ?? {}), setting } }];
    });
  });
  return { ready, failed };
}

export function nextByPort(ports: readonly string[], surroundings: Pick<Surroundings, 'next'>): Readonly<Record<string, Surroundings['next'][number]>> {
  return Object.fromEntries(ports.map((port, output) => [port, surroundings.next[output] ?? nothingNext]));
}

function place<K extends StepKind>(context: IExecuteFunctions, work: StepWork<K>, index: number, pass: Pass, result: Exclude<VisitResult, { readonly type: 'failed' }>, ports: readonly string[]): void {
  // `getNode` copies the whole node: too dear for every item, so it is asked only on the way to an error.
  const item = context.getInputData()[index];
  if (item === undefined) return;
  if (result.type === 'out') {
    // Whoever parks or leaves ends here; so does a port that the drawing no longer has.
    if (result.outcome.type !== 'port') return;
    const output = ports.indexOf(result.outcome.port);
    if (output === -1) throw nodeError(context.getNode(), goneOutput(context.getNode().name, result.outcome.port), index);
    work.outputs.put(output, makeItem(item, index, pass, result.contact, result.show, work.marks));
  } else if (result.why === 'skipped-a-step') {
    throw nodeError(context.getNode(), skippedAStep(context.getNode().name, result.expected ?? []), index);
  } else if (result.why === 'unknown-enrolment') {
    failItem(context, work.outputs, index, { message: 'The journey store knows nobody by this item', description: 'The item comes from a run on another store, or from before the store was emptied. Let people enter the journey anew.' });
  }
}

export function moduleOf<K extends StepKind>(kind: K): StepModule<K> {
  return stepModules[kind];
}

function tooLarge(name: string): Wording {
  return {
    message: `The item is too large to wait at "${name}": at most ${maxItemBytes / 1024} kB are kept`,
    description: 'Remove what the following steps don\'t need, for example with an Edit Fields node before this step.',
  };
}

function skippedAStep(name: string, expected: readonly string[]): { readonly message: string; readonly description: string } {
  return {
    message: `People reached "${name}" without passing ${expected.map((step) => `"${step}"`).join(' or ')}`,
    description: 'A step of the journey was skipped: it is deactivated, set to "Execute Once", failed and continued on error, or was connected past. Nobody is sent anything; mend the workflow, and they are tried again.',
  };
}

function goneOutput(name: string, port: string): { readonly message: string; readonly description: string } {
  return { message: `"${name}" has no output "${port}" any more`, description: 'The contact left by this output before the step was changed. Add it again, or move the contact with Journey Data > Contact > Move to Step.' };
}

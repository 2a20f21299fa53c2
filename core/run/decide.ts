import { groupBy } from '../group-by';
import type { StepKind } from '../journey/journey';
import type { Services } from '../services';
import type { StepInput, StepOutcome } from '../steps/step-module';
import { endsByCriteria } from './exit-criteria';
import { goalReached } from './goal';
import type { NextStep, StepSetting, StepVisit } from './step-visit';

/** What a step decided, and whether who leaves by it has reached the journey's goal. */
export type Decided = StepOutcome & { readonly goal: boolean };

/** A contact about whom nothing is recorded here yet. */
interface Undecided<K extends StepKind> {
  readonly setting: StepSetting<K>;
  readonly input: StepInput;
}

/** The journey's exit criteria first, then the step itself, once for each of its settings, then the journey's goal for whoever leaves. */
export async function decide<K extends StepKind>(visit: StepVisit<K>, people: readonly Undecided<K>[], services: Services): Promise<readonly Decided[]> {
  const { journey: now } = await services.store.clock.now();
  const { module, journey } = visit;
  const ended = await endsByCriteria(visit.stepId, module, journey, people.map(({ input }) => input), now, services.store);
  const staying = people.filter((_, index) => ended[index] === undefined);
  const byPerson = new Map<Undecided<K>, StepOutcome>();
  for (const [setting, group] of groupBy(staying, (person) => person.setting)) {
    const outcomes = await module.run(
      {
        journey,
        step: { id: visit.stepId, kind: module.kind },
        config: setting.config,
        now,
        batch: group.map(({ input }) => input),
        ...(visit.signal && { signal: visit.signal }),
      },
      services,
    );
    group.forEach((person, position) => byPerson.set(person, outcomes[position] ?? tooFew(module.kind)));
  }
  const results = people.map((person, index) => ended[index] ?? byPerson.get(person) ?? tooFew(module.kind));
  const leaving = people.filter(({ setting }, index) => isLeaving(setting, results[index])).map(({ input }) => input);
  const reached = await goalReached(journey, leaving, now, services.store);
  return results.map((result, index) => ({ ...result, goal: isReached(result, people[index]?.input, reached) }));
}

/** What lies behind an output of the step. */
export function nextOf<K extends StepKind>({ next }: StepSetting<K>, port: string): NextStep {
  return next[port] ?? { kind: 'end' };
}

/** Also by an output that nothing is connected to. */
function isLeaving<K extends StepKind>(setting: StepSetting<K>, result: StepOutcome | undefined): boolean {
  const outcome = result?.outcome;
  return outcome?.type === 'leave' || (outcome?.type === 'port' && nextOf(setting, outcome.port).kind === 'end');
}

function isReached({ outcome }: StepOutcome, input: StepInput | undefined, reached: ReadonlySet<StepInput>): boolean {
  return (outcome.type === 'leave' && outcome.goal) || (input !== undefined && reached.has(input));
}

function tooFew(kind: StepKind): never {
  throw new Error(`step ${kind} answered fewer outcomes than it was given contacts`);
}

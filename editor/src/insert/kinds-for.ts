import type { InsertPlace } from '../../../core/edit/command';
import { newStep, portsOfStep } from '../../../core/edit/steps';
import { stepKinds, type StepKind } from '../../../core/journey/journey';

/** Kinds that can be added at all: a journey has one entry, and it is there from the beginning. */
export const addableKinds: readonly StepKind[] = stepKinds.filter((kind) => kind !== 'entry');

/** Kinds that may stand at a place: into a way goes only what leads on. */
export function kindsFor(place: InsertPlace): readonly StepKind[] {
  return 'on' in place ? addableKinds.filter(leadsOn) : addableKinds;
}

function leadsOn(kind: StepKind): boolean {
  return portsOfStep(newStep(kind, 'new', '')).length > 0;
}

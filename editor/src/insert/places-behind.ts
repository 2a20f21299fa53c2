import type { InsertPlace } from '../../../core/edit/command';
import { openPortsOf, portsOfStep } from '../../../core/edit/steps';
import type { Journey, Step, StepKind } from '../../../core/journey/journey';
import type { PortPlace } from '../state/insert-request';
import { kindsFor } from './kinds-for';

/** Where a step can be added behind another: at each of its outputs, those where something has to follow first. */
export function placesBehind(step: Step, journey: Journey): readonly PortPlace[] {
  const open = openPortsOf(step, journey);
  const ports = portsOfStep(step, journey);
  return [...open, ...ports.filter((port) => !open.includes(port))].map((port) => {
    const way = journey.edges.find((edge) => edge.from === step.id && edge.port === port);
    return { step: step.id, port, place: way === undefined ? { after: { from: step.id, port } } : { on: way } };
  });
}

/** The first place behind a step where this kind may stand; loose where there is none. */
export function placeFor(kind: StepKind, step: Step | undefined, journey: Journey): InsertPlace {
  const places = step === undefined ? [] : placesBehind(step, journey);
  return places.find(({ place }) => kindsFor(place).includes(kind))?.place ?? { loose: true };
}

import type { JourneyDocument, Step } from '../../../core/journey/journey';

/** The journey with one more step on the way that leaves `from` by `port`; everyone goes on by the new step's `onward` port. */
export function insertStep(document: JourneyDocument, place: { readonly from: string; readonly port: string }, step: Step, onward: string): JourneyDocument {
  const edge = document.edges.find(({ from, port }) => from === place.from && port === place.port);
  if (edge === undefined) throw new Error(`${place.from} has no way out by ${place.port}`);
  const others = document.edges.filter((other) => other !== edge);
  return {
    ...document,
    steps: [...document.steps, step],
    edges: [...others, { ...edge, to: step.id, input: 0 }, { from: step.id, port: onward, to: edge.to, input: edge.input ?? 0, type: 'main' }],
  };
}

/** The journey with another setting of one step. */
export function changeConfig(document: JourneyDocument, id: string, config: Readonly<Record<string, unknown>>): JourneyDocument {
  return { ...document, steps: document.steps.map((step) => (step.id === id ? ({ ...step, config: { ...step.config, ...config } } as Step) : step)) };
}

import { fillDefaults } from '../journey/normalize';
import { journeyFormat, type Edge, type Journey, type Step } from '../journey/journey';
import { messageOf } from '../journey/step-references';
import { mapOf, stageOfStep, type JourneyMap } from '../map/journey-map';
import { isObject, parseJson } from '../json';
import { shapeProblems } from '../validate/shape-problems';

/** Says that a clipboard text holds copied steps. */
const fragmentFormat = 'n8n-nodes-journeys:fragment:1';

/** Copied steps with the ways between them, where they stood, and the messages that they use: enough to paste them into any journey. */
export interface Fragment {
  readonly format: typeof fragmentFormat;
  readonly steps: readonly Step[];
  readonly edges: readonly Edge[];
  readonly layout: Journey['layout'];
  readonly messages: Journey['messages'];
  /** The stages that they belonged to, where they belonged to any. */
  readonly stageOf?: JourneyMap['stageOf'];
}

/** The entry is left out: a journey has one. */
export function copyFragment(journey: Journey, ids: readonly string[]): Fragment {
  const chosen = new Set(ids);
  const steps = journey.steps.filter((step) => chosen.has(step.id) && step.kind !== 'entry');
  const copied = new Set(steps.map((step) => step.id));
  const stages = steps.flatMap(({ id }) => { const stage = stageOfStep(mapOf(journey), id); return stage === undefined ? [] : [[id, stage] as const]; });
  const used = new Set(steps.map(messageOf));
  return {
    format: fragmentFormat,
    steps,
    edges: journey.edges.filter((edge) => copied.has(edge.from) && copied.has(edge.to)),
    layout: Object.fromEntries(Object.entries(journey.layout).filter(([id]) => copied.has(id))),
    messages: Object.fromEntries(Object.entries(journey.messages).filter(([id]) => used.has(id))),
    ...(stages.length > 0 && { stageOf: Object.fromEntries(stages) }),
  };
}

/** Reads a clipboard text; undefined when it is no fragment, or one whose parts have the wrong shape. */
export function readFragment(text: string): Fragment | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value['format'] !== fragmentFormat) return undefined;
  const { steps, edges, layout, messages, stageOf } = value;
  // A fragment has the parts of a journey: as one it is checked.
  const journey = fillDefaults('journey.schema.json', { ...journeyFormat, id: 'fragment', name: 'Fragment', settings: {}, steps: steps ?? null, edges: edges ?? null, layout: layout ?? {}, messages: messages ?? {}, ...(stageOf !== undefined && { map: { stageOf } }) });
  if (!isObject(journey) || shapeProblems(journey).length > 0) return undefined;
  const sound = journey as unknown as Journey;
  return { format: fragmentFormat, steps: sound.steps, edges: sound.edges, layout: sound.layout, messages: sound.messages, ...(sound.map !== undefined && { stageOf: sound.map.stageOf }) };
}

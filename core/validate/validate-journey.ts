import type { Journey } from '../journey/journey';
import { fillDefaults, normalizeJourney } from '../journey/normalize';
import { isObject } from '../json';
import type { Problem } from '../problem';
import { capProblems } from './cap-problems';
import { drawingProblems } from './drawing-problems';
import { viewOf } from './journey-view';
import { mapProblems } from './map-problems';
import { messageProblems } from './message-problems';
import { expressionProblems } from './expression-problems';
import { n8nProblems } from './n8n-problems';
import { problem } from './problem';
import { sendingProblems } from './sending-problems';
import { settingsProblems } from './settings-problems';
import { shapeProblems } from './shape-problems';
import { wayProblems } from './way-problems';

/**
 * Looks for everything wrong with a journey document: its shape, then the drawing, then what it means. What can be read is checked even
 * where other parts are broken. `journey`, in its canonical form, is there when no problem is an error.
 *
 * @param document plain JSON, as parsed from a file. Not changed.
 */
export function validateJourney(document: unknown): { readonly problems: readonly Problem[]; readonly journey?: Journey } {
  if (!isObject(document)) return { problems: [problem('not-a-journey', { pointer: '' })] };
  const filled = fillDefaults('journey.schema.json', document);
  if (!isObject(filled)) return { problems: [problem('not-a-journey', { pointer: '' })] };
  const shape = shapeProblems(filled);
  const view = viewOf(filled, shape);
  const drawing = drawingProblems(view);
  const problems = [
    ...shape,
    ...drawing,
    ...wayProblems(view, drawing),
    ...sendingProblems(view),
    ...capProblems(view),
    ...settingsProblems(view),
    ...messageProblems(view),
    ...n8nProblems(view),
    ...mapProblems(view),
    ...expressionProblems(view),
  ];
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  // Its shape was checked against the schemas that the type is made from.
  return { problems, journey: normalizeJourney(filled as unknown as Journey) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyCommand } from '../../../core/edit/apply-command';
import type { Command } from '../../../core/edit/command';
import type { Journey } from '../../../core/journey/journey';
import { normalizeJourney } from '../../../core/journey/normalize';

/** The example as the designer opens it. */
export const winBack: Journey = normalizeJourney(JSON.parse(readFileSync(join(__dirname, '../../../schemas/examples/win-back.journey.json'), 'utf8')) as Journey);

export function done(journey: Journey, command: Command): Journey {
  const result = applyCommand(journey, command);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function refusal(journey: Journey, command: Command): string {
  const result = applyCommand(journey, command);
  return result.ok ? 'done' : result.error.code;
}

/** Ways as short texts, in order: `entry.entered>lapsed`. */
export function ways(journey: Journey, of?: string): readonly string[] {
  return journey.edges.filter((edge) => of === undefined || edge.from === of || edge.to === of).map((edge) => `${edge.from}.${edge.port}>${edge.to}`);
}

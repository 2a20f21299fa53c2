import { compileJourney } from '../../../core/compile/compile-journey';
import type { Journey } from '../../../core/journey/journey';
import { saveFile } from './save-file';

/** The n8n workflow of a journey without errors, as n8n imports it from a file and pastes it on its canvas. */
export function workflowText(journey: Journey): string {
  return `${JSON.stringify(compileJourney(journey), null, 2)}\n`;
}

export function exportWorkflow(journey: Journey): void {
  saveFile(`${journey.id}.workflow.json`, workflowText(journey));
}

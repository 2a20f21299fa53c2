import type { JourneyDocument } from '../../core/journey/journey';
import { winBack } from '../support/e2e/win-back';

/** The example journey under another name, so that every round begins with nobody inside. */
export function wholeJourney(id: string): JourneyDocument {
  return winBack({ id, name: id });
}

/** The example up to the tailor: what leaves by `tailored` ends there, nothing is sent. `saveData` keeps n8n's times per node. */
export function withoutSending(id: string, saveData: boolean): JourneyDocument {
  const whole = winBack({ id, name: id });
  const kept = new Set(['entry', 'lapsed', 'consent', 'cap', 'tailor-offer', 'not-lapsed', 'no-consent', 'capped', 'unreachable', 'missing-data', 'reminded']);
  return {
    ...whole,
    steps: whole.steps.filter((step) => kept.has(step.id)),
    edges: [...whole.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to)), { from: 'tailor-offer', port: 'tailored', to: 'reminded', input: 0, type: 'main' }],
    layout: {},
    n8n: saveData ? { settings: { executionOrder: 'v1', saveDataSuccessExecution: 'all' } } : {},
  };
}

/** Everybody waits three days, then leaves. */
export function onlyWaiting(id: string): JourneyDocument {
  const { $schema, schemaVersion } = winBack();
  return {
    $schema,
    schemaVersion,
    id,
    name: id,
    steps: [
      { id: 'entry', kind: 'entry', name: 'Entry', config: { source: 'offer', event: '' } },
      { id: 'wait', kind: 'delay', name: 'Wait 3 days', config: { duration: { amount: 3, unit: 'days' } } },
      { id: 'done', kind: 'exit', name: 'Done', config: { reason: 'done', goal: false } },
    ],
    edges: [
      { from: 'entry', port: 'entered', to: 'wait' },
      { from: 'wait', port: 'done', to: 'done' },
    ],
    settings: { timeZone: 'UTC', reentry: { mode: 'always', days: 0 } },
  } as JourneyDocument;
}

import type { Workflow } from '../../core/compile/workflow';
import { compileJourney } from '../../core/compile/compile-journey';
import type { JourneyDocument, Step } from '../../core/journey/journey';
import { normalizeJourney } from '../../core/journey/normalize';

type LooseStep = { readonly id: string; readonly kind: string; readonly config?: object; readonly n8n?: object };

/** A journey of these steps, one after the other by their first output, unless edges are given. */
export function journeyOf(steps: readonly LooseStep[], edges: readonly (readonly [from: string, port: string, to: string])[]): Workflow {
  const document = {
    $schema: 'urn:n8n-nodes-journeys:journey:1',
    schemaVersion: 1,
    id: 'test-journey',
    name: 'Test journey',
    settings: { timeZone: 'UTC', reentry: { mode: 'never', days: 0 }, exitWhen: [] },
    topics: [{ id: 'news', name: 'News', basis: 'consent' }],
    messages: {
      hello: { name: 'Hello', defaultLocale: 'en', facts: {}, variants: { email: { en: { subject: 'Hello {{contact.firstName}}', preheader: '', text: 'Hello {{contact.firstName}}, how are you?', html: '' } } } },
    },
    steps: steps.map((step) => ({ name: step.id, config: {}, ...step }) as unknown as Step),
    edges: edges.map(([from, port, to]) => ({ from, port, to })),
  } satisfies Omit<JourneyDocument, 'steps'> & { steps: readonly Step[] };
  return compileJourney(normalizeJourney(document));
}

export const entry = { id: 'entry', kind: 'entry', config: { source: 'items', event: '' } };
export const exit = (id: string, goal = false): LooseStep => ({ id, kind: 'exit', config: { reason: id, goal } });
export const vip = {
  id: 'vip', kind: 'segment',
  config: { segments: [{ id: 'vip', name: 'VIP', rule: { type: 'attribute', field: 'attributes.vip', op: 'eq', value: true } }], asOf: '' },
};
export const other = (id: string, type: string): LooseStep => ({ id, kind: 'n8n', config: { mayRepeat: false }, n8n: { type, typeVersion: 1, parameters: {} } });

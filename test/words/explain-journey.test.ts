import { explainJourney } from '../../words/explain/explain-journey';
import { en } from '../../cli/words/en';
import type { JourneyDocument, Step } from '../../core/journey/journey';
import { normalizeJourney } from '../../core/journey/normalize';

/** Nodes of n8n that fork and merge again and again: the ways double with every rung, the steps don't. */
function ladder(rungs: number): JourneyDocument {
  const ids = Array.from({ length: rungs }, (_, rung) => ['top', 'left', 'right'].map((place) => `${place}-${rung}`));
  const bottom = `top-${rungs}`;
  const nodes = [...ids.flat(), bottom].map((id): Step => ({ id, kind: 'n8n', name: id, config: { mayRepeat: false }, n8n: { typeVersion: 1, parameters: {}, type: 'n8n-nodes-base.noOp' } }));
  const edges = ids.flatMap(([top = '', left = '', right = ''], rung) => [left, right].flatMap((side) => [
    { from: top, port: '0', to: side },
    { from: side, port: '0', to: `top-${rung + 1}` },
  ]));
  return {
    $schema: 'urn:n8n-nodes-journeys:journey:1',
    schemaVersion: 1,
    id: 'ladder',
    name: 'Ladder',
    settings: { timeZone: 'UTC', reentry: { mode: 'never', days: 90 }, exitWhen: [] },
    steps: [{ id: 'entry', kind: 'entry', name: 'Entry', config: { source: 'items', event: '' } }, ...nodes],
    edges: [{ from: 'entry', port: 'entered', to: 'top-0' }, ...edges],
  };
}

it('takes no longer for ways that part and meet again', () => {
  const before = performance.now();
  const lines = explainJourney(normalizeJourney(ladder(40)), en.explain);
  expect(performance.now() - before).toBeLessThan(1000);
  expect(lines.filter((line) => line.includes('top-40'))).not.toEqual([]);
});

it('begins with what leads into the entry', () => {
  const { steps, edges, ...rest } = ladder(2);
  const turned = edges.filter(({ from }) => from !== 'entry');
  const lines = explainJourney(normalizeJourney({ ...rest, steps, edges: [...turned, { from: 'top-2', port: '0', to: 'entry' }] }), en.explain);
  const places = ['top-0', 'right-1', 'Entry'].map((name) => lines.findIndex((line) => /^\d+\. /.test(line) && line.includes(name)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

it('says of an entry that is switched off in n8n that nobody new comes in', () => {
  const { steps: [entry, ...others], ...rest } = ladder(1);
  const lines = explainJourney(normalizeJourney({ ...rest, steps: [{ ...(entry as Step), n8n: { disabled: true } } as Step, ...others] }), en.explain);
  expect(lines.join('\n')).toContain('nobody new comes in');
});

import { compileJourney } from '../../../core/compile/compile-journey';
import { readJourneyContext } from '../../../core/compile/entry-parameters';
import { contentHash } from '../../../core/journey/content-hash';
import type { JsonObject } from '../../../core/json';
import { winBack } from './win-back';

test('the Entry carries what the steps read of the journey', () => {
  const journey = winBack();
  const context = readJourneyContext(compileJourney(journey).nodes[0]?.parameters ?? {});
  expect(context).toMatchObject({ id: journey.id, version: contentHash(journey), ...journey.settings, messages: journey.messages, mayRepeat: [] });
  expect(context.topics).toEqual({ promotions: { basis: 'consent' }, service: { basis: 'contract' } });
});

test('what was left out has its default', () => {
  expect(readJourneyContext({ journey: '{"id":"x"}' })).toEqual({
    id: 'x', version: '', timeZone: 'UTC', reentry: { mode: 'never', days: 90 }, exitWhen: [], topics: {}, messages: {}, mayRepeat: [],
  });
});

test('nodes that may run twice are named as they are called in n8n', () => {
  const journey = winBack();
  const http = { id: 'crm', kind: 'n8n' as const, name: 'Not too often', config: { mayRepeat: true }, n8n: { type: 'n8n-nodes-base.httpRequest', typeVersion: 4.2, parameters: {} } };
  const { nodes } = compileJourney({ ...journey, steps: [...journey.steps, http] });
  expect(readJourneyContext(nodes[0]?.parameters ?? {}).mayRepeat).toEqual(['Not too often 2']);
});

test.each<[JsonObject, string]>([
  [{ journey: '{' }, 'broken-journey-json'],
  [{ journey: '[]' }, 'broken-journey-json'],
  [{ journey: '{"id":"x","settings":{"exitWhen":3}}' }, 'broken-journey-json'],
  [{}, 'no-journey-id'],
  [{ journey: '{"id":"x"}', messages: 'hello' }, 'broken-messages-json'],
])('%j is refused as %s', (parameters, code) => {
  expect(thrownBy(() => readJourneyContext(parameters))).toMatchObject({ name: 'EntryParametersError', code });
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

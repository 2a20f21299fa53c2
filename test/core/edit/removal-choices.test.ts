import { removalChoices } from '../../../core/edit/removal-choices';
import { done, ways, winBack } from './scene';

const delayAt = (id: string, from: string, port: string, to: string) => ({ type: 'insert-step', kind: 'delay', id, name: id, place: { on: { from, port, to } } }) as const;

describe('before steps are removed it has to be asked', () => {
  test('which branch of a step survives, in the order of its outputs', () => {
    expect(removalChoices(winBack, ['lapsed'])).toEqual([{ step: 'lapsed', branches: [{ port: 'lapsed', to: 'consent' }, { port: 'else', to: 'not-lapsed' }] }]);
  });

  test('nothing where only one branch leads on', () => {
    const paused = done(winBack, delayAt('pause', 'entry', 'entered', 'lapsed'));
    expect(removalChoices(paused, ['pause'])).toEqual([]);
    expect(removalChoices(winBack, ['not-lapsed'])).toEqual([]);
  });

  test('nothing where all branches meet again', () => {
    const same = done(winBack, { type: 'connect', from: 'lapsed', port: 'else', to: 'consent' });
    expect(removalChoices(same, ['lapsed'])).toEqual([]);
  });

  test('nothing where nobody comes in', () => {
    const loose = done(winBack, { type: 'disconnect', edge: { from: 'entry', port: 'entered', to: 'lapsed' } });
    expect(removalChoices(loose, ['lapsed'])).toEqual([]);
  });

  test('of several steps once for each that people come into, and where a branch leads behind what goes too', () => {
    const ids = ['lapsed', 'not-lapsed', 'consent'];
    const next = winBack.edges.filter((edge) => edge.from === 'consent').map(({ port, to }) => ({ port, to }));
    // The end of the one branch goes too, so only the other is left: there is nothing to choose at the first step.
    expect(removalChoices(winBack, ids)).toEqual([{ step: 'consent', branches: next }]);
    expect(removalChoices(winBack, ['lapsed', 'consent'])[0]).toEqual({ step: 'lapsed', branches: [{ port: 'lapsed', to: 'consent' }, { port: 'else', to: 'not-lapsed' }] });
  });
});

test('the way into removed steps goes on with the branches that were chosen', () => {
  const journey = done(winBack, { type: 'remove-steps', ids: ['lapsed', 'consent'], keep: { lapsed: 'lapsed', consent: 'denied' } });
  expect(ways(journey, 'entry')).toContain(`entry.entered>${winBack.edges.find((edge) => edge.from === 'consent' && edge.port === 'denied')?.to ?? ''}`);
});

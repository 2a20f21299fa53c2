import { applyCommands } from '../../../core/edit/apply-command';
import { validateJourney } from '../../../core/validate/validate-journey';
import { done, refusal, ways, winBack } from './scene';

const delayInto = { type: 'insert-step', kind: 'delay', id: 'pause', name: 'Pause', place: { on: { from: 'entry', port: 'entered', to: 'lapsed' } } } as const;

describe('a new step', () => {
  test('goes into a way, and leads on to where the way led', () => {
    const journey = done(winBack, delayInto);
    expect(ways(journey, 'pause')).toEqual(['entry.entered>pause', 'pause.done>lapsed']);
    expect(journey.steps.at(-1)).toEqual({ id: 'pause', kind: 'delay', name: 'Pause', config: { duration: { amount: 1, unit: 'days' } } });
    expect(validateJourney(journey).problems).toEqual(validateJourney(winBack).problems);
  });

  test('goes behind an open output, or stands loose', () => {
    const loose = done(winBack, { ...delayInto, place: { loose: true }, at: { x: 5, y: 7 } });
    expect(ways(loose, 'pause')).toEqual([]);
    expect(loose.layout['pause']).toEqual({ x: 5, y: 7 });
    const behind = done(loose, { type: 'insert-step', kind: 'exit', id: 'bye', name: 'Bye', place: { after: { from: 'pause', port: 'done' } } });
    expect(ways(behind, 'bye')).toEqual(['pause.done>bye']);
  });

  test('has an id of its own, and a place that is there', () => {
    expect(refusal(winBack, { ...delayInto, id: 'entry' })).toBe('id-taken');
    expect(refusal(winBack, { ...delayInto, place: { on: { from: 'entry', port: 'entered', to: 'nowhere' } } })).toBe('no-such-edge');
    expect(refusal(winBack, { ...delayInto, place: { after: { from: 'nobody', port: 'x' } } })).toBe('no-such-step');
  });

  test('leaves everything else the same object', () => {
    const journey = done(winBack, delayInto);
    expect(journey.steps.slice(0, -1).every((step, index) => step === winBack.steps[index])).toBe(true);
    expect(journey.messages).toBe(winBack.messages);
  });
});

describe('removed steps', () => {
  test('with one way out heal the way', () => {
    const journey = done(done(winBack, delayInto), { type: 'remove-steps', ids: ['pause'] });
    expect(ways(journey, 'lapsed')).toEqual(ways(winBack, 'lapsed'));
    expect(journey.layout['pause']).toBeUndefined();
  });

  test('with several ways out heal the one that is kept', () => {
    expect(ways(done(winBack, { type: 'remove-steps', ids: ['lapsed'], keep: { lapsed: 'lapsed' } }), 'entry')).toContain('entry.entered>consent');
    expect(ways(done(winBack, { type: 'remove-steps', ids: ['lapsed'] }), 'entry').some((way) => way.startsWith('entry.entered'))).toBe(false);
  });

  test('in a row heal together', () => {
    const twice = done(done(winBack, delayInto), { ...delayInto, id: 'again', place: { on: { from: 'pause', port: 'done', to: 'lapsed' } } });
    expect(ways(done(twice, { type: 'remove-steps', ids: ['pause', 'again'] }), 'lapsed')).toEqual(ways(winBack, 'lapsed'));
  });

  test('must be there', () => {
    expect(refusal(winBack, { type: 'remove-steps', ids: ['entry', 'nobody'] })).toBe('no-such-step');
  });
});

describe('ways', () => {
  test('an output leads to one step: a new way takes the place of the old', () => {
    const journey = done(winBack, { type: 'connect', from: 'entry', port: 'entered', to: 'consent' });
    expect(ways(journey)[0]).toBe('entry.entered>consent');
    expect(journey.edges).toHaveLength(winBack.edges.length);
  });

  test.each([
    [{ from: 'lapsed', port: 'lapsed', to: 'lapsed' }, 'connects-to-itself'],
    [{ from: 'lapsed', port: 'lapsed', to: 'entry' }, 'connects-to-entry'],
    [{ from: 'lapsed', port: 'nope', to: 'consent' }, 'has-no-output'],
    [{ from: 'consent', port: 'allowed', to: 'lapsed' }, 'closes-a-circle'],
    [{ from: 'nobody', port: 'x', to: 'lapsed' }, 'no-such-step'],
    [{ from: 'lapsed', port: 'lapsed', to: 'nobody' }, 'no-such-step'],
  ])('may not be drawn: %j', (ends, code) => {
    expect(refusal(winBack, { type: 'connect', ...ends })).toBe(code);
  });

  test('may close a circle in which everybody waits', () => {
    const journey = done(winBack, { ...delayInto, place: { loose: true } });
    const there = done(journey, { type: 'connect', from: 'consent', port: 'denied', to: 'pause' });
    expect(refusal(there, { type: 'connect', from: 'pause', port: 'done', to: 'consent' })).toBe('done');
  });

  test('can be taken away, once', () => {
    const edge = { from: 'entry', port: 'entered', to: 'lapsed' };
    const journey = done(winBack, { type: 'disconnect', edge });
    expect(ways(journey, 'entry')).not.toContain('entry.entered>lapsed');
    expect(refusal(journey, { type: 'disconnect', edge })).toBe('no-such-edge');
  });
});

describe('values', () => {
  test('are set at any place; only what lies on the way to it is new', () => {
    const journey = done(winBack, { type: 'set', pointer: '/steps/0/name', value: 'Come in' });
    expect(journey.steps[0]?.name).toBe('Come in');
    expect(journey.steps[1]).toBe(winBack.steps[1]);
    expect(journey.settings).toBe(winBack.settings);
  });

  test('the same value changes nothing', () => {
    expect(done(winBack, { type: 'set', pointer: '/settings/timeZone', value: winBack.settings.timeZone })).toBe(winBack);
    expect(done(winBack, { type: 'set', pointer: '/settings/goal', value: undefined })).toBe(winBack);
  });

  test('are added to lists at their end, replaced, and taken out', () => {
    const rule = { type: 'attribute', field: 'country', op: 'eq', value: 'JP' } as const;
    const added = done(winBack, { type: 'set', pointer: '/settings/exitWhen/-', value: rule });
    expect(added.settings.exitWhen).toEqual([...winBack.settings.exitWhen, rule]);
    expect(done(added, { type: 'set', pointer: '/settings/exitWhen/0', value: undefined }).settings.exitWhen).toEqual([rule]);
  });

  test('have a place that is there', () => {
    for (const pointer of ['/steps/999/name', '/nothing/here', '/settings/exitWhen/7', '/name/x']) expect(refusal(winBack, { type: 'set', pointer, value: 1 })).toBe('no-such-place');
  });

  test('that name outputs take the ways along', () => {
    const index = winBack.steps.findIndex((step) => step.id === 'lapsed');
    const renamed = done(winBack, { type: 'set', pointer: `/steps/${String(index)}/config/segments/0/id`, value: 'gone' });
    expect(ways(renamed, 'lapsed')).toContain('lapsed.gone>consent');
    const removed = done(winBack, { type: 'set', pointer: `/steps/${String(index)}/config/segments/0`, value: undefined });
    expect(ways(removed, 'lapsed').filter((way) => way.startsWith('lapsed.'))).toEqual(['lapsed.else>not-lapsed']);
  });
});

test('moved steps stand where they were put; steps that are gone are left out', () => {
  const journey = done(winBack, { type: 'move', positions: { entry: { x: 1, y: 2 }, nobody: { x: 0, y: 0 } } });
  expect(journey.layout['entry']).toEqual({ x: 1, y: 2 });
  expect(journey.layout).not.toHaveProperty('nobody');
  expect(done(journey, { type: 'move', positions: { entry: { x: 1, y: 2 } } })).toBe(journey);
});

describe('several changes at once', () => {
  test('are all made', () => {
    const result = applyCommands(winBack, [{ type: 'set', pointer: '/name', value: 'A' }, { type: 'set', pointer: '/description', value: 'B' }]);
    expect(result).toMatchObject({ ok: true, value: { name: 'A', description: 'B' } });
  });

  test('or none of them', () => {
    expect(applyCommands(winBack, [{ type: 'set', pointer: '/name', value: 'A' }, { type: 'set', pointer: '/gone/on', value: 'B' }])).toMatchObject({ ok: false, error: { code: 'no-such-place' } });
  });
});

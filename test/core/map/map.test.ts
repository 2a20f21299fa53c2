import { compileJourney } from '../../../core/compile/compile-journey';
import { decompileWorkflow } from '../../../core/compile/decompile-workflow';
import { copyFragment, readFragment } from '../../../core/edit/fragment';
import { contentHash } from '../../../core/journey/content-hash';
import type { Journey, Touchpoint } from '../../../core/journey/journey';
import { normalizeJourney } from '../../../core/journey/normalize';
import { addStages, addTouchpoint, moveStage, moveTouchpoint, placeSteps, removeStage, removeTouchpoint, withoutSteps } from '../../../core/map/change-map';
import { mapOf, orNone, stageOfStep, type JourneyMap } from '../../../core/map/journey-map';
import { validateJourney } from '../../../core/validate/validate-journey';
import { save } from '../compile/save';
import { done, winBack } from '../edit/scene';

const stage = (id: string): JourneyMap['stages'][number] => ({ id, name: id.toUpperCase(), note: '' });
const touchpoint = (id: string, stageId: string, steps: string[] = []): Touchpoint => ({ id, name: id, stage: stageId, where: 'shop', steps, needs: '', feeling: 'uneasy', feels: '', hurts: '', owner: '', note: '' });
const map: JourneyMap = {
  stages: [stage('aware'), stage('buy'), stage('use')],
  stageOf: { entry: 'aware', lapsed: 'aware', cap: 'buy' },
  touchpoints: [touchpoint('ad', 'aware'), touchpoint('offer', 'buy', ['cap', 'lapsed']), touchpoint('shop', 'buy'), touchpoint('call', 'buy')],
};
const mapped: Journey = { ...winBack, map };

describe('a map in the document', () => {
  it('has no part in what the journey does', () => {
    expect(contentHash(mapped)).toBe(contentHash(winBack));
    expect(validateJourney(mapped).problems).toEqual([]);
  });

  it('is none when nobody drew one: the document stays as it was', () => {
    expect(JSON.stringify(normalizeJourney(winBack))).toBe(JSON.stringify(winBack));
    expect('map' in normalizeJourney(winBack)).toBe(false);
  });

  it('comes back from n8n to the letter', () => {
    const canonical = normalizeJourney(mapped);
    const back = decompileWorkflow(save(compileJourney(canonical)));
    expect(back).toEqual(canonical);
    expect(JSON.stringify(back.map)).toBe(JSON.stringify(canonical.map));
  });

  it('may be sparse in a file', () => {
    expect(normalizeJourney({ ...winBack, map: { touchpoints: [{ id: 'shop', name: 'Shop' }] } } as unknown as Journey).map).toEqual({ stages: [], stageOf: {}, touchpoints: [{ ...touchpoint('shop', ''), name: 'Shop', where: '', feeling: 'neutral' }] });
  });
});

describe('changes of a map', () => {
  it('add, move and rename stages; one that goes leaves its steps and touchpoints behind', () => {
    expect(addStages(map, [stage('love')]).stages.map(({ id }) => id)).toEqual(['aware', 'buy', 'use', 'love']);
    expect(moveStage(map, 'use', -1).stages.map(({ id }) => id)).toEqual(['aware', 'use', 'buy']);
    expect(moveStage(map, 'aware', -1).stages).toEqual(map.stages);
    const without = removeStage(map, 'buy');
    expect(without.stageOf).toEqual({ entry: 'aware', lapsed: 'aware' });
    expect(without.touchpoints.map((one) => one.stage)).toEqual(['aware', '', '', '']);
  });

  it('place steps in one stage at a time, or in none', () => {
    expect(placeSteps(map, ['lapsed', 'consent'], 'use').stageOf).toEqual({ entry: 'aware', cap: 'buy', lapsed: 'use', consent: 'use' });
    expect(placeSteps(map, ['cap'], '').stageOf).toEqual({ entry: 'aware', lapsed: 'aware' });
  });

  it('add and remove touchpoints, and move one among those of its stage', () => {
    expect(addTouchpoint(map, touchpoint('mail', 'use')).touchpoints.at(-1)?.id).toBe('mail');
    expect(removeTouchpoint(map, 'ad').touchpoints.map(({ id }) => id)).toEqual(['offer', 'shop', 'call']);
    expect(moveTouchpoint(map, 'call', -2).touchpoints.map(({ id }) => id)).toEqual(['ad', 'call', 'offer', 'shop']);
  });

  it('that take the last thing out leave none', () => {
    expect(orNone({ stages: [], stageOf: {}, touchpoints: [] })).toBeUndefined();
    expect(orNone(removeTouchpoint({ stages: [], stageOf: {}, touchpoints: [touchpoint('a', '')] }, 'a'))).toBeUndefined();
    expect(orNone(map)).toBe(map);
  });

  it('do not take the names of stages for what every object has', () => {
    expect(stageOfStep(map, 'constructor')).toBeUndefined();
  });
});

describe('changes of steps', () => {
  it('that remove one take it out of the map, and leave a map that does not name it alone', () => {
    const after = done(mapped, { type: 'remove-steps', ids: ['cap'] });
    expect(after.map).toMatchObject({ stageOf: { entry: 'aware', lapsed: 'aware' }, touchpoints: [{}, { steps: ['lapsed'] }, {}, {}] });
    expect(withoutSteps(map, new Set(['reminder']))).toBe(map);
    expect('map' in done(winBack, { type: 'remove-steps', ids: ['cap'] })).toBe(false);
  });

  it('that insert one behind another put it into the stage of that one', () => {
    const on = mapped.edges.find((edge) => edge.from === 'cap');
    if (on === undefined) throw new Error('nothing follows the cap');
    const after = done(mapped, { type: 'insert-step', kind: 'delay', id: 'pause', name: 'Pause', place: { on } });
    expect(stageOfStep(mapOf(after), 'pause')).toBe('buy');
    expect(done(mapped, { type: 'insert-step', kind: 'delay', id: 'pause', name: 'Pause', place: { loose: true } }).map).toBe(map);
  });

  it('that paste copies put them into the stages of their originals, where these are there', () => {
    const fragment = readFragment(JSON.stringify(copyFragment(mapped, ['lapsed', 'cap'])));
    if (fragment === undefined) throw new Error('no fragment');
    expect(done(mapped, { type: 'paste', fragment }).map?.stageOf).toEqual({ ...map.stageOf, 'lapsed-2': 'aware', 'cap-2': 'buy' });
    const elsewhere = done({ ...winBack, map: { ...map, stages: [stage('buy')], stageOf: {} } }, { type: 'paste', fragment });
    expect(elsewhere.map?.stageOf).toEqual({ 'cap-2': 'buy' });
    expect('map' in done(winBack, { type: 'paste', fragment })).toBe(false);
  });
});

import { en } from '../../../editor/src/i18n/en';
import { ja } from '../../../editor/src/i18n/ja';
import { findKinds } from '../../../editor/src/insert/find-kinds';
import { addableKinds, kindsFor } from '../../../editor/src/insert/kinds-for';
import { placeFor, placesBehind } from '../../../editor/src/insert/places-behind';
import { done, winBack } from '../../core/edit/scene';

const step = (id: string) => winBack.steps.find((one) => one.id === id);

describe('behind a step', () => {
  test('a new one goes to its first open output, else into its main way', () => {
    const opened = done(winBack, { type: 'disconnect', edge: { from: 'lapsed', port: 'else', to: 'not-lapsed' } });
    expect(placeFor('delay', step('lapsed'), opened)).toEqual({ after: { from: 'lapsed', port: 'else' } });
    expect(placeFor('delay', step('lapsed'), winBack)).toMatchObject({ on: { from: 'lapsed', port: 'lapsed', to: 'consent' } });
  });

  test('an exit goes where nothing follows yet, else it stands loose', () => {
    expect(placeFor('exit', step('lapsed'), winBack)).toEqual({ loose: true });
    expect(placeFor('exit', step('entry'), winBack)).toEqual({ after: { from: 'entry', port: 'refused' } });
    expect(placeFor('delay', undefined, winBack)).toEqual({ loose: true });
    expect(winBack.steps.filter((one) => one.kind === 'exit').flatMap((one) => placesBehind(one, winBack))).toEqual([]);
  });
});

test('into a way goes only what leads on, and nowhere a second entry', () => {
  const way = winBack.edges[0];
  expect(addableKinds).not.toContain('entry');
  expect(way !== undefined && kindsFor({ on: way })).not.toContain('exit');
  expect(kindsFor({ loose: true })).toContain('exit');
});

test('kinds are found by name before they are found by what they do', () => {
  expect(findKinds(addableKinds, 'message', en)[0]).toBe('tailor');
  expect(findKinds(addableKinds, ' DELAY', en)).toEqual(['delay']);
  expect(findKinds(addableKinds, 'ﾒｯｾｰｼﾞ', ja)[0]).toBe('tailor');
  expect(findKinds(addableKinds, 'nothing like this', en)).toEqual([]);
});

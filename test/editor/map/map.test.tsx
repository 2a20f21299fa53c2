import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Journey, Touchpoint } from '../../../core/journey/journey';
import { showTouchpoint } from '../../../editor/src/map/map-commands';
import { nearestCard } from '../../../editor/src/map/nearest-card';
import { winBack } from '../../core/edit/scene';
import { openDesigner } from '../support/open-designer';
import { said } from '../support/said';

afterEach(cleanup);

const shop: Touchpoint = { id: 'shop', name: 'Shop', stage: 'buy', where: 'shop', steps: [], needs: 'Somebody to ask', feeling: 'uneasy', feels: '', hurts: 'Queues', owner: '', note: '' };
const mapped: Journey = {
  ...winBack,
  map: { stages: [{ id: 'aware', name: 'Awareness', note: '' }, { id: 'buy', name: 'Purchase', note: '' }], stageOf: { entry: 'aware', lapsed: 'aware' }, touchpoints: [shop] },
};

async function open(view: 'Map' | 'Outline', journey: Journey = mapped): Promise<ReturnType<typeof openDesigner> & { readonly map: () => Journey['map'] }> {
  const designer = openDesigner(journey);
  await designer.user.click(screen.getByRole('button', { name: view }));
  return { ...designer, map: () => designer.store.getState().history.present.map };
}
const card = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);
  if (found === null) throw new Error(`no card ${id}`);
  return found;
};
const press = (element: HTMLElement, key: string, altKey = false): void => {
  act(() => element.focus());
  fireEvent.keyDown(element, { key, altKey });
};

describe.each(['Map', 'Outline'] as const)('stages, in the %s', (view) => {
  test('begin with the usual ones, and one step back there is no map', async () => {
    const { store, user, map } = await open(view, winBack);
    await user.click(screen.getByRole('button', { name: /^Awareness → .* → Loyalty$/ }));
    expect(map()?.stages.map(({ name }) => name)).toEqual(['Awareness', 'Consideration', 'Purchase', 'Service', 'Loyalty']);
    await user.click(screen.getByRole('button', { name: 'Undo: add stages' }));
    expect(store.getState().history.present).toBe(winBack);
  });

  test('are renamed in place, one step back', async () => {
    const { user, map } = await open(view);
    const [name] = screen.getAllByRole('textbox', { name: 'Name of the stage' });
    await user.clear(name as HTMLElement);
    await user.type(name as HTMLElement, 'Discovery');
    expect(map()?.stages[0]?.name).toBe('Discovery');
    await user.click(screen.getByRole('button', { name: 'Undo: change Name of the stage' }));
    expect(map()).toEqual(mapped.map);
  });

  test('are added with the cursor in their name, moved and removed', async () => {
    const { user, map } = await open(view);
    await user.click(screen.getByRole('button', { name: 'Add a stage' }));
    await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe('Stage 3'));
    await user.click(screen.getByRole('button', { name: 'Move Stage 3 to the left' }));
    expect(map()?.stages.map(({ id }) => id)).toEqual(['aware', 'stage', 'buy']);
    await user.click(screen.getByRole('button', { name: 'Remove Awareness' }));
    expect(map()).toMatchObject({ stages: [{ id: 'stage' }, { id: 'buy' }], stageOf: {} });
    await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe('Stage 3'));
  });

  test('take touchpoints, whose form opens', async () => {
    const { user, map } = await open(view);
    await user.click(screen.getByRole('button', { name: 'Add a touchpoint to Awareness' }));
    const form = screen.getByRole('complementary', { name: 'Touchpoint' });
    fireEvent.change(within(form).getByRole('textbox', { name: 'Name' }), { target: { value: 'Poster' } });
    fireEvent.change(within(form).getByRole('textbox', { name: 'What hurts' }), { target: { value: 'Too small' } });
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Feeling' }), 'Delighted');
    await user.click(within(form).getByRole('checkbox', { name: /^Lapsed 90 days/ }));
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Stage' }), 'Purchase');
    expect(map()?.touchpoints[1]).toEqual({ ...shop, id: 'touchpoint', name: 'Poster', where: '', needs: '', hurts: 'Too small', feeling: 'delighted', steps: ['lapsed'] });
    await user.click(within(form).getByRole('button', { name: 'Remove touchpoint' }));
    expect(map()?.touchpoints).toEqual([shop]);
  });

  test('order their touchpoints: at the end of a stage there is no further, and the focus stays in the form', async () => {
    const { store, user, map } = await open(view, { ...mapped, map: { stages: [], stageOf: {}, ...mapped.map, touchpoints: [shop, { ...shop, id: 'elsewhere', stage: 'aware' }, { ...shop, id: 'till', name: 'Till' }] } });
    act(() => { showTouchpoint(store, 'shop'); });
    const form = screen.getByRole('complementary', { name: 'Touchpoint' });
    const [up, down] = ['Up', 'Down'].map((name) => within(form).getByRole<HTMLButtonElement>('button', { name }));
    expect([up?.disabled, down?.disabled]).toEqual([true, false]);
    await user.click(within(form).getByRole('button', { name: 'Down' }));
    expect(map()?.touchpoints.map(({ id }) => id)).toEqual(['till', 'elsewhere', 'shop']);
    expect([up?.disabled, down?.disabled]).toEqual([false, true]);
    expect(document.activeElement).toBe(within(form).getByRole('combobox', { name: 'Stage' }));
  });

  test('axe finds nothing wrong', async () => {
    const { user } = await open(view);
    await user.click(screen.getByRole('button', { name: 'Add a touchpoint to Awareness' }));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

describe('on the map, with the keyboard', () => {
  test('a card says its stage; Alt and an arrow move it to the next one', async () => {
    const { map } = await open('Map');
    expect(card('lapsed').getAttribute('aria-label')).toBe('Lapsed 90 days. Segment: Lapsed. Awareness.');
    press(card('lapsed'), 'ArrowRight', true);
    expect(map()?.stageOf).toEqual({ entry: 'aware', lapsed: 'buy' });
    expect(said()).toBe('put Lapsed 90 days into Purchase');
    press(card('lapsed'), 'ArrowRight', true);
    press(card('entry'), 'ArrowLeft', true);
    expect(map()?.stageOf).toEqual({ lapsed: 'buy' });
  });

  test('several chosen cards move together', async () => {
    const { store, map } = await open('Map');
    act(() => store.getState().select(['cap', 'consent']));
    press(card('cap'), 'ArrowRight', true);
    expect(map()?.stageOf).toEqual({ entry: 'aware', lapsed: 'aware', cap: 'aware', consent: 'aware' });
  });

  test('the stage of what is chosen can be chosen from a list', async () => {
    const { store, user, map } = await open('Map');
    act(() => store.getState().select(['cap']));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stage of Not too often' }), 'Purchase');
    expect(map()?.stageOf).toMatchObject({ cap: 'buy' });
  });

  test('a touchpoint says all of it; Enter opens its form, Delete removes it', async () => {
    const { map } = await open('Map');
    expect(card('touchpoint shop').getAttribute('aria-label')).toBe('Shop. shop. Uneasy. Purchase. Somebody to ask. Queues.');
    press(card('touchpoint shop'), 'Enter');
    expect(screen.getByRole('complementary', { name: 'Touchpoint' })).toBeTruthy();
    press(card('touchpoint shop'), 'Delete');
    expect(map()?.touchpoints).toEqual([]);
    expect(screen.queryByRole('complementary', { name: 'Touchpoint' })).toBeNull();
  });

  test('arrows go to what stands next in that direction', () => {
    const cards = new Map([['a', { x: 0, y: 0 }], ['b', { x: 300, y: 20 }], ['c', { x: 250, y: 400 }], ['d', { x: 0, y: 100 }]]);
    expect([nearestCard(cards, 'a', 'right'), nearestCard(cards, 'a', 'down'), nearestCard(cards, 'd', 'up'), nearestCard(cards, 'a', 'left')]).toEqual(['b', 'd', 'a', undefined]);
  });
});

test('in the outline, every step has its stage to choose', async () => {
  const { user, map } = await open('Outline');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Stage of Not too often' }), 'Purchase');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Stage of Offered customers' }), 'No stage');
  expect(map()?.stageOf).toEqual({ lapsed: 'aware', cap: 'buy' });
});

test('a step that is chosen takes the place of the touchpoint in the settings', async () => {
  const { store, user } = await open('Outline');
  await user.click(screen.getByRole('button', { name: 'Shop' }));
  expect(screen.getByRole('complementary', { name: 'Touchpoint' })).toBeTruthy();
  act(() => store.getState().select(['cap']));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Not too often');
});

test('hostile names run nothing', async () => {
  await open('Map', { ...mapped, map: { stages: [{ id: 'aware', name: '<img src=x onerror=alert(1)>', note: '' }], stageOf: {}, touchpoints: [{ ...shop, name: '<script>alert(1)</script>', where: '<b>', stage: 'constructor' }] } });
  expect(document.querySelector('img, script, b')).toBeNull();
});

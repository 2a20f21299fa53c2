import { act, cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { en } from '../../../editor/src/i18n/en';
import { ja } from '../../../editor/src/i18n/ja';
import { guidePlaces } from '../../../editor/src/guide/guide-places';
import { placeCard } from '../../../editor/src/guide/place-card';
import { openDesigner } from '../support/open-designer';

afterEach(cleanup);

const guide = (): HTMLElement => screen.getByRole('region', { name: 'Guide' });

async function start(): Promise<ReturnType<typeof openDesigner>> {
  const designer = openDesigner();
  act(() => designer.store.getState().set({ dialog: 'start' }));
  await designer.user.click(screen.getByRole('button', { name: /An empty journey/ }));
  return designer;
}

test('comes once, after the first question, and takes the focus from nobody', async () => {
  const { store, user } = await start();
  expect(within(guide()).getByRole('heading', { name: 'Add steps' })).toBeTruthy();
  expect(guide().contains(document.activeElement)).toBe(false);
  await user.click(within(guide()).getByRole('button', { name: 'Close the guide' }));
  expect(screen.queryByRole('region', { name: 'Guide' })).toBeNull();
  act(() => store.getState().set({ dialog: 'start' }));
  await user.click(screen.getByRole('button', { name: /An empty journey/ }));
  expect(screen.queryByRole('region', { name: 'Guide' })).toBeNull();
});

test('asked for, it is gone through with Enter alone, back too, and Escape ends it', async () => {
  const { store, user } = openDesigner();
  await user.keyboard('{Control>}k{/Control}guide{Enter}');
  expect(document.activeElement?.textContent).toBe('Next');
  const titles: (string | null)[] = [];
  for (const _place of guidePlaces) {
    titles.push(within(guide()).getByRole('heading', { level: 3 }).textContent);
    if (titles.length < guidePlaces.length) await user.keyboard('{Enter}');
  }
  expect(titles).toEqual(en.guide.steps('').map(({ title }) => title));
  await user.click(within(guide()).getByRole('button', { name: 'Back' }));
  expect(store.getState().guide).toBe(2);
  await user.keyboard('{Escape}');
  expect(store.getState().guide).toBeUndefined();
});

test('every step has words in both languages, and something on the page that it speaks of', () => {
  openDesigner();
  expect([en.guide.steps('').length, ja.guide.steps('').length]).toEqual([guidePlaces.length, guidePlaces.length]);
  expect(guidePlaces.map(({ selector }) => document.querySelectorAll(selector(en)).length)).toEqual(guidePlaces.map(() => 1));
});

test('axe finds nothing wrong', async () => {
  await start();
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

test('its card is always inside the window, and beside what it speaks of where there is room', () => {
  const window = { innerWidth: 1280, innerHeight: 800 };
  const panel = { top: 50, left: 0, width: 230, height: 700 };
  expect(placeCard(panel, window).left).toBeGreaterThanOrEqual(230);
  const aside = { top: 50, left: 940, width: 340, height: 700 };
  const beside = placeCard(aside, window);
  expect(beside.left + beside.width).toBeLessThanOrEqual(940);
  for (const narrow of [{ innerWidth: 320, innerHeight: 480 }, window]) {
    for (const rectangle of [undefined, panel, aside, { top: 760, left: 0, width: 1280, height: 40 }, { top: 10, left: 1200, width: 80, height: 30 }]) {
      const { left, top, width } = placeCard(rectangle, narrow);
      expect(left >= 0 && top >= 0 && left + width <= narrow.innerWidth).toBe(true);
    }
  }
});

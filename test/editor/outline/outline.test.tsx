import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { winBack } from '../../core/edit/scene';
import { openDesigner } from '../support/open-designer';

afterEach(cleanup);

async function openOutline(): Promise<ReturnType<typeof openDesigner> & { readonly tree: HTMLElement }> {
  const designer = openDesigner();
  await designer.user.click(screen.getByRole('button', { name: 'Outline' }));
  return { ...designer, tree: screen.getByRole('tree') };
}
const names = (tree: HTMLElement): readonly string[] => within(tree).getAllByRole('treeitem').map((row) => row.textContent);
const focusRow = (tree: HTMLElement, name: RegExp): void => act(() => within(tree).getAllByRole('treeitem').find((row) => name.test(row.textContent))?.focus());

test('the outline is a tree of all steps, and the chosen one shows its settings', async () => {
  const { tree, user, store } = await openOutline();
  expect(within(tree).getAllByRole('treeitem').length).toBeGreaterThanOrEqual(winBack.steps.length);
  await user.click(within(tree).getByText('Not too often'));
  expect(store.getState().selection).toEqual(['cap']);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Not too often');
});

test('the outline is walked with the arrow keys', async () => {
  const { tree, user, store } = await openOutline();
  act(() => within(tree).getAllByRole('treeitem')[0]?.focus());
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(store.getState().selection).toEqual(['lapsed']);
});

test('an output at which the journey ends on purpose is not called open', async () => {
  const { tree } = await openOutline();
  expect(names(tree)[1]).toBe('not let in the journey ends here');
  expect(names(tree).filter((name) => name.includes('leads nowhere'))).toEqual([]);
  // Whoever is refused is not in the journey.
  expect(within(within(tree).getAllByRole('treeitem')[1] ?? tree).queryByRole('button')).toBeNull();
});

test('left folds what is below a step and right unfolds it; left again goes out', async () => {
  const { tree, user } = await openOutline();
  const before = names(tree);
  focusRow(tree, /^allowed.*Frequency cap/);
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
  expect(names(tree).length).toBeLessThan(before.length);
  await user.keyboard('{ArrowRight}');
  expect(names(tree)).toEqual(before);
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toMatch(/^too many already/);
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement?.textContent).toMatch(/Frequency cap/);
});

test('every row says its level and its place among its siblings', async () => {
  const { tree } = await openOutline();
  const places = within(tree).getAllByRole('treeitem').map((row) => ['level', 'posinset', 'setsize'].map((name) => Number(row.getAttribute(`aria-${name}`))));
  expect(places[0]).toEqual([1, 1, expect.any(Number)]);
  expect(places.every(([level = 0, position = 0, siblings = 0]) => level >= 1 && position >= 1 && position <= siblings)).toBe(true);
});

test('Enter where nothing follows adds a step there, and where a branch goes on leads to that step', async () => {
  const { tree, user, store } = await openOutline();
  act(() => {
    store.getState().perform({ type: 'remove-steps', ids: ['not-lapsed'] }, { key: 'remove', params: {} });
  });
  focusRow(tree, /^everybody else/);
  await user.keyboard('{Enter}');
  await user.keyboard('exit{Enter}');
  expect(store.getState().history.present.edges).toContainEqual(expect.objectContaining({ from: 'lapsed', port: 'else', to: 'exit' }));
  const goesOn = within(tree).getAllByText(/goes on at/)[0];
  const target = /“(.*)”/.exec(goesOn?.textContent ?? '')?.[1] ?? '';
  act(() => goesOn?.closest<HTMLElement>('[role="treeitem"]')?.focus());
  await user.keyboard('{Enter}');
  expect(document.activeElement?.querySelector('strong')?.textContent).toBe(target);
});

test('axe finds nothing wrong with the outline and the settings', async () => {
  const { store } = await openOutline();
  act(() => store.getState().select(['cap']));
  // Colours and sizes need a browser.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

test('A puts a step between two, as on the canvas', async () => {
  const { tree, user, store } = await openOutline();
  focusRow(tree, /Lapsed 90 days/);
  await user.keyboard('a');
  await user.keyboard('delay{Enter}');
  expect(store.getState().history.present.edges).toContainEqual(expect.objectContaining({ from: 'lapsed', to: 'delay' }));
  expect(store.getState().history.present.edges).toContainEqual(expect.objectContaining({ from: 'delay', port: 'done' }));
});

test('the row in the place of one that was removed has the focus', async () => {
  const { tree, user } = await openOutline();
  focusRow(tree, /Not lapsed/);
  await user.keyboard('{Delete}');
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('treeitem'));
});

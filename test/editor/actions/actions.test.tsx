import { act, cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { actions } from '../../../editor/src/actions';
import { en } from '../../../editor/src/i18n/en';
import { ja } from '../../../editor/src/i18n/ja';
import { shortcutText } from '../../../editor/src/ui/shortcut-text';
import { openDesigner } from '../support/open-designer';

afterEach(cleanup);

test('no two actions have the same keys, whether they are possible at once or not', () => {
  const byKeys = new Map<string, string[]>();
  for (const { id, keys = [], stepKey } of Object.values(actions)) {
    for (const key of stepKey === undefined ? keys : [...keys, stepKey]) byKeys.set(key, [...(byKeys.get(key) ?? []), id]);
  }
  expect([...byKeys].filter(([, ids]) => ids.length > 1)).toEqual([]);
});

test('every action is under its own id and has a name of its own in both languages', () => {
  expect(Object.entries(actions).filter(([id, action]) => action.id !== id)).toEqual([]);
  for (const { actions: names } of [en, ja]) expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
});

describe('the command palette', () => {
  async function openPalette(): Promise<ReturnType<typeof openDesigner>> {
    const designer = openDesigner();
    await designer.user.keyboard('{Control>}k{/Control}');
    return designer;
  }

  test('opens by its keys, lists what is possible now, and carries it out', async () => {
    const { user, store } = await openPalette();
    const options = screen.getAllByRole('option').map((option) => option.textContent);
    expect(options).not.toContainEqual(expect.stringMatching(/^Undo/));
    await user.keyboard('outline{Enter}');
    expect(store.getState().view).toBe('outline');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('finds a step by any part of its name or kind and chooses it', async () => {
    const { user, store } = await openPalette();
    await user.keyboard('90 segm');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(store.getState().selection).toEqual(['lapsed']);
  });

  test('says so when nothing is called like this, and Enter does nothing', async () => {
    const { user } = await openPalette();
    await user.keyboard('xyzzy{Enter}');
    expect(within(screen.getByRole('dialog')).getByRole('status').textContent).toBe(en.commands.none);
  });

  test('is walked with the arrows, round both ends', async () => {
    const { user } = await openPalette();
    const chosen = (): number => screen.getAllByRole('option').findIndex((option) => option.getAttribute('aria-selected') === 'true');
    await user.keyboard('{ArrowUp}');
    expect(chosen()).toBe(screen.getAllByRole('option').length - 1);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen()).toBe(1);
  });
});

test('the list of shortcuts names every action that has keys', async () => {
  const { user, store } = openDesigner();
  await user.keyboard('{Control>}/{/Control}');
  const dialog = screen.getByRole('dialog');
  for (const action of Object.values(actions)) if (action.keys !== undefined) expect(within(dialog).getAllByText(shortcutText(action)).length).toBeGreaterThan(0);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations).toEqual([]);
  await user.keyboard('{Escape}');
  expect(store.getState().dialog).toBeUndefined();
});

test('keys do nothing while somebody types or a dialog is open', async () => {
  const { user, store } = openDesigner();
  act(() => store.getState().select(['cap']));
  await user.click(screen.getByRole('textbox', { name: 'Name' }));
  await user.keyboard('{Delete}');
  expect(store.getState().history.present.steps.some((step) => step.id === 'cap')).toBe(true);
  act(() => store.getState().set({ dialog: 'shortcuts' }));
  await user.keyboard('{Delete}');
  expect(store.getState().history.present.steps.some((step) => step.id === 'cap')).toBe(true);
});

test('the language is changed at once, on the buttons too', async () => {
  const designer = openDesigner();
  await designer.user.click(screen.getByRole('button', { name: '日本語' }));
  expect(screen.getByRole('button', { name: '元に戻す' })).toBeTruthy();
});

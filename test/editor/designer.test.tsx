import { act, cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { journeyText } from '../../editor/src/host/export-journey';
import { readDocument } from '../../editor/src/host/read-document';
import { winBack } from '../core/edit/scene';
import { openDesigner } from './support/open-designer';
import { said } from './support/said';

afterEach(cleanup);

const outline = async ({ user }: ReturnType<typeof openDesigner>): Promise<HTMLElement> => {
  await user.click(screen.getByRole('button', { name: 'Outline' }));
  return screen.getByRole('tree');
};

describe('the outline', () => {
  test('is a tree of all steps, and the chosen one shows its settings', async () => {
    const designer = openDesigner();
    const tree = await outline(designer);
    expect(within(tree).getAllByRole('treeitem').length).toBeGreaterThanOrEqual(winBack.steps.length);
    await designer.user.click(within(tree).getByText('Not too often'));
    expect(designer.store.getState().selection).toEqual(['cap']);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Not too often');
  });

  test('is walked with the arrow keys', async () => {
    const designer = openDesigner();
    const tree = await outline(designer);
    act(() => within(tree).getAllByRole('treeitem')[0]?.focus());
    await designer.user.keyboard('{ArrowDown}{ArrowDown}');
    expect(designer.store.getState().selection).toEqual(['lapsed']);
  });
});

describe('settings', () => {
  test('are a change of the document with every key, one step back for a name', async () => {
    const designer = openDesigner();
    act(() => designer.store.getState().select(['cap']));
    const name = screen.getByRole('textbox', { name: 'Name' });
    await designer.user.clear(name);
    await designer.user.type(name, 'Calm');
    expect(designer.store.getState().history.present.steps.find((step) => step.id === 'cap')?.name).toBe('Calm');
    await designer.user.click(screen.getByRole('button', { name: 'Undo: change Name' }));
    expect(designer.store.getState().history.present).toBe(winBack);
    expect(said()).toBe('Undone: change Name');
  });

  test('come from the schemas: numbers, durations, choices', async () => {
    const designer = openDesigner();
    const wait = winBack.steps.find((step) => step.kind === 'wait-for-reply');
    act(() => designer.store.getState().select([wait?.id ?? '']));
    const amount = screen.getByRole('spinbutton');
    await designer.user.clear(amount);
    await designer.user.type(amount, '5');
    await designer.user.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'hours');
    expect(designer.store.getState().history.present.steps.find((step) => step.id === wait?.id)?.config).toMatchObject({ timeout: { amount: 5, unit: 'hours' } });
  });
});

test('the language is changed at once, on the buttons too', async () => {
  const designer = openDesigner();
  await designer.user.click(screen.getByRole('button', { name: '日本語' }));
  expect(screen.getByRole('button', { name: '元に戻す' })).toBeTruthy();
});

test('an example is opened and saved to the byte', () => {
  const text = journeyText(winBack);
  const read = readDocument(text);
  expect(read.ok && journeyText(read.journey)).toBe(text);
});

test('a file that is no journey names what is wrong, and the open journey stays', () => {
  expect(readDocument('{"id":1}')).toMatchObject({ ok: false, problems: expect.arrayContaining([expect.objectContaining({ pointer: '/id' })]) });
  expect(readDocument('hello')).toMatchObject({ ok: false });
});

test('axe finds nothing wrong with the outline and the settings', async () => {
  const designer = openDesigner();
  await outline(designer);
  act(() => designer.store.getState().select(['cap']));
  // Colours and sizes need a browser.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

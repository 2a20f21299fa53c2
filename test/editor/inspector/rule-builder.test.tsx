import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Json } from '../../../core/json';
import { winBack } from '../../core/edit/scene';
import { openSettings } from '../support/open-settings';

afterEach(cleanup);

const rule = `/steps/${String(winBack.steps.findIndex((step) => step.id === 'lapsed'))}/config/segments/0/rule`;

function open(): ReturnType<typeof openSettings> & { readonly settings: HTMLElement } {
  const designer = openSettings(winBack, 'lapsed');
  return { ...designer, settings: screen.getByRole('complementary', { name: 'Settings' }), at: (pointer: string): Json | undefined => designer.at(rule + pointer) };
}

test('says in words what the conditions are', () => {
  const { settings } = open();
  expect(within(settings).getByText('In words: the number of "purchase" events in the last 90 days is 0, and the sum of "total" in "purchase" events is more than 37.')).toBeTruthy();
});

test('a condition on a field of the contact is added and filled in, names being offered', async () => {
  const { settings, user, at } = open();
  await user.click(within(settings).getByRole('button', { name: 'Condition' }));
  const field = within(settings).getByRole('combobox', { name: 'Field' });
  expect(Array.from(document.getElementById(field.getAttribute('list') ?? '')?.children ?? [], (option) => option.getAttribute('value'))).toEqual(expect.arrayContaining(['country', 'preferredChannel']));
  await user.type(field, 'country');
  await user.type(within(settings).getByRole('textbox', { name: 'Value' }), 'JP');
  expect(at('/rules/2')).toEqual({ type: 'attribute', field: 'country', op: 'eq', value: 'JP' });
  await user.selectOptions(within(settings).getAllByRole('combobox', { name: 'Operator' })[2] ?? settings, 'is one of');
  expect(at('/rules/2/value')).toEqual(['JP']);
  await user.type(within(settings).getByRole('textbox', { name: 'Value' }), ', DE');
  expect(at('/rules/2/value')).toEqual(['JP', 'DE']);
  await user.selectOptions(within(settings).getAllByRole('combobox', { name: 'Operator' })[2] ?? settings, 'is known');
  expect(within(settings).queryByRole('textbox', { name: 'Value' })).toBeNull();
});

test('text, number and yes/no are different things', async () => {
  const { settings, user, at } = open();
  await user.click(within(settings).getByRole('button', { name: 'Condition' }));
  await user.type(within(settings).getByRole('combobox', { name: 'Field' }), 'attributes.visits');
  await user.type(within(settings).getByRole('textbox', { name: 'Value' }), '12');
  expect(at('/rules/2/value')).toBe('12');
  await user.selectOptions(within(settings).getByRole('combobox', { name: 'Type of the value' }), 'number');
  expect(at('/rules/2/value')).toBe(12);
});

test('Alt with an arrow moves a condition, into a group and out; it is told, and taken back in one step', async () => {
  const { settings, store, user, at } = open();
  await user.click(within(settings).getByRole('button', { name: 'Group' }));
  const first = at('/rules/0');
  const handles = within(settings).getAllByRole('button', { name: /^Move “the/ });
  act(() => handles[0]?.focus());
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(at('/rules/1')).toBe(first);
  expect(screen.getByRole('status').textContent).toBe('move the number of "purchase" events in the last 90 days is 0 to 2 of 3');
  await waitFor(() => expect(document.activeElement?.getAttribute('data-handle')).toBe('1'));
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(at('/rules/1/rules/0')).toBe(first);
  act(() => store.getState().undo());
  expect(at('/rules/1')).toBe(first);
});

// The browser without a screen has no pointers; to React they are mice.
beforeAll(() => void Object.assign(window, { PointerEvent: MouseEvent }));

test('a condition is dragged by its handle: a line shows where it would go, and Escape lets go', () => {
  const { settings, at } = open();
  const [first, second] = [at('/rules/0'), at('/rules/1')];
  const rows = [...settings.querySelectorAll<HTMLElement>('[data-drag]')];
  rows.forEach((row, index) => { row.getBoundingClientRect = () => ({ top: index * 100, bottom: row.dataset['dragGroup'] === undefined ? index * 100 + 80 : 1000 }) as DOMRect; });
  const handle = within(settings).getAllByRole('button', { name: /^Move “the/ })[0] ?? settings;
  handle.setPointerCapture = () => undefined;
  const lower = rows.at(-1);
  fireEvent.pointerDown(handle, { button: 0, pointerId: 1 });
  fireEvent.pointerMove(handle, { clientY: 380 });
  expect(lower?.dataset['drop']).toBe('after');
  fireEvent.keyDown(document, { key: 'Escape' });
  fireEvent.pointerUp(handle);
  expect([at('/rules/0'), at('/rules/1')]).toEqual([first, second]);
  fireEvent.pointerDown(handle, { button: 0, pointerId: 1 });
  fireEvent.pointerMove(handle, { clientY: 380 });
  fireEvent.pointerUp(handle);
  expect([at('/rules/0'), at('/rules/1')]).toEqual([second, first]);
});

import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { done, winBack } from '../../core/edit/scene';
import { openDesigner } from '../support/open-designer';
import { said } from '../support/said';

afterEach(cleanup);

type Designer = ReturnType<typeof openDesigner>;

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.react-flow__node')];
const card = (id: string): HTMLElement => cards().find((one) => one.dataset['id'] === id) ?? document.body;
const journeyOf = ({ store }: Designer) => store.getState().history.present;
const focus = (id: string): void => act(() => card(id).focus());

describe('cards', () => {
  test('have a name that says what they are, where they stand, what is wrong and what is noted', () => {
    openDesigner(done(winBack, { type: 'disconnect', edge: { from: 'lapsed', port: 'else', to: 'not-lapsed' } }));
    const note = winBack.steps.find((step) => step.id === 'lapsed')?.note ?? '';
    expect(card('lapsed').getAttribute('aria-label')).toBe(`Lapsed 90 days. Segment: Lapsed. Step 2 of 30. One thing to look at. Note: ${note}`);
    expect(card('lapsed').getAttribute('aria-roledescription')).toBe('journey step');
  });

  test('are one stop for Tab: where people come in, then where the focus was last', async () => {
    const designer = openDesigner();
    const stops = (): readonly (string | undefined)[] => cards().filter((one) => one.tabIndex === 0).map((one) => one.dataset['id']);
    expect(stops()).toEqual(['entry']);
    focus('entry');
    await designer.user.keyboard('{ArrowRight}');
    expect(stops()).toEqual(['lapsed']);
    act(() => designer.store.getState().select(['cap']));
    expect(stops()).toEqual(['cap']);
    expect(document.querySelectorAll('.react-flow__node button:not([tabindex="-1"])')).toHaveLength(0);
  });

  test('untouched by a change keep their very node', () => {
    const designer = openDesigner();
    const before = card('cap').querySelector('div');
    act(() => { designer.store.getState().perform({ type: 'set', pointer: '/steps/0/name', value: 'Come in' }, { key: 'edit', params: {} }); });
    expect(card('cap').querySelector('div')).toBe(before);
    expect(card('entry').getAttribute('aria-label')).toMatch(/^Come in\./);
  });
});

describe('keys on a card', () => {
  test('A adds at a chosen output, open ones first', async () => {
    const designer = openDesigner();
    focus('consent');
    await designer.user.keyboard('a');
    await designer.user.selectOptions(screen.getByRole('combobox', { name: 'After which output' }), 'not allowed → No consent');
    await designer.user.type(within(screen.getByRole('dialog')).getByRole('searchbox'), 'delay{Enter}');
    expect(journeyOf(designer).edges.map(({ from, port, to }) => `${from}.${port}>${to}`)).toEqual(expect.arrayContaining(['consent.denied>delay', 'delay.done>no-consent']));
    expect(designer.store.getState().selection).toEqual(['delay']);
  });

  test('C connects, Alt with arrows moves by hand and all others stay, and the same move again is one step back', async () => {
    const designer = openDesigner({ ...winBack, layout: {} });
    focus('entry');
    await designer.user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    const { layout } = journeyOf(designer);
    expect(Object.keys(layout)).toHaveLength(winBack.steps.length);
    expect(layout['entry']).toEqual({ x: 0, y: 32 });
    expect(layout['lapsed']).toEqual({ x: 240, y: 0 });
    expect(said()).toBe('Offered customers moved');
    act(() => designer.store.getState().undo());
    expect(journeyOf(designer).layout).toEqual({});
    focus('entry');
    await designer.user.keyboard('c');
    expect(screen.getByRole('dialog', { name: 'Connect “Offered customers”' })).toBeTruthy();
  });

  test('Shift with arrows chooses several, and says how many', async () => {
    const designer = openDesigner();
    focus('entry');
    await designer.user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(designer.store.getState().selection).toEqual(['entry', 'lapsed']);
    expect(said()).toBe('2 steps chosen');
  });

  test('Delete removes the card that has the focus, though another is chosen', async () => {
    const designer = openDesigner();
    act(() => designer.store.getState().select(['cap']));
    focus('not-lapsed');
    await designer.user.keyboard('{Delete}');
    expect(journeyOf(designer).steps.some((step) => step.id === 'not-lapsed')).toBe(false);
    expect(journeyOf(designer).steps.some((step) => step.id === 'cap')).toBe(true);
    expect(designer.store.getState().selection).toEqual(['lapsed']);
  });
});

describe('the menu of a card', () => {
  test('offers what can be done, and does it', async () => {
    const designer = openDesigner();
    fireEvent.contextMenu(card('not-lapsed'), { clientX: 10, clientY: 10 });
    const menu = screen.getByRole('menu', { name: 'What can be done with Not lapsed' });
    const names = within(menu).getAllByRole('menuitem').map((item) => item.querySelector('span')?.textContent);
    expect(names).toEqual(['Settings', 'Add a step', 'Connect', 'Fold or unfold what follows', 'Cut', 'Copy', 'Paste', 'Duplicate', 'Remove']);
    expect(within(menu).getByRole('menuitem', { name: 'Connect' }).getAttribute('aria-disabled')).toBe('true');
    await designer.user.click(within(menu).getByRole('menuitem', { name: 'Duplicate' }));
    await waitFor(() => expect(journeyOf(designer).steps.map((step) => step.id)).toContain('not-lapsed-2'));
  });

  test('is one for all that are chosen', () => {
    const designer = openDesigner();
    act(() => designer.store.getState().select(['cap', 'not-lapsed']));
    fireEvent.contextMenu(card('cap'), { clientX: 10, clientY: 10 });
    expect(screen.getByRole('menu', { name: 'What can be done with 2 steps' })).toBeTruthy();
  });
});

describe('folding', () => {
  test('is of this page, not of the journey; what is asked for comes out again', async () => {
    const designer = openDesigner();
    focus('consent');
    await designer.user.keyboard('f');
    expect(cards().some((one) => one.dataset['id'] === 'cap')).toBe(false);
    expect(said()).toMatch(/^\d+ steps folded away$/);
    expect(journeyOf(designer)).toBe(winBack);
    act(() => designer.store.getState().show('cap'));
    await waitFor(() => expect(document.activeElement).toBe(card('cap')));
    expect(designer.store.getState().collapsed.size).toBe(0);
  });
});

import { act, cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { winBack } from '../../core/edit/scene';
import { openDesigner } from '../support/open-designer';
import { field, openMessage } from '../support/open-message';

afterEach(cleanup);

const alerts = (): readonly string[] => screen.getAllByRole('alert').flatMap(({ textContent }) => (textContent === '' ? [] : [textContent]));
const undoAll = ({ store }: ReturnType<typeof openDesigner>): void => act(() => { while (store.getState().history.past.length > 0) store.getState().undo(); });

describe('languages and channels', () => {
  test('one more language has a place on every channel, and is taken away again', async () => {
    const designer = openMessage();
    const { user, message } = designer;
    await user.click(screen.getByRole('button', { name: 'Add language' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add language' }), 'other');
    await user.type(screen.getByRole('textbox', { name: 'Language tag' }), 'pt_PT');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(alerts()).toEqual(['This is no language tag. Write it like pt-BR.']);
    await user.clear(screen.getByRole('textbox', { name: 'Language tag' }));
    await user.type(screen.getByRole('textbox', { name: 'Language tag' }), 'pt-pt');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect([message().variants.email?.['pt-PT'], message().variants.sms?.['pt-PT']]).toEqual([expect.objectContaining({ subject: '' }), { text: '' }]);
    expect(screen.getByRole('tab', { name: /European Portuguese/, selected: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove European Portuguese' }));
    expect(Object.keys(message().variants.sms ?? {})).not.toContain('pt-PT');
    undoAll(designer);
    expect(message()).toBe(winBack.messages['offer']);
  });

  test('a channel is added, its missing texts are marked, and written from a copy', async () => {
    const { user, message } = openMessage();
    await user.click(screen.getByRole('tab', { name: 'Text message' }));
    await user.click(screen.getByRole('button', { name: 'Remove Text message' }));
    expect(message().variants.sms).toBeUndefined();
    await user.click(screen.getByRole('tab', { name: 'E-mail' }));
    await user.click(screen.getByRole('button', { name: 'Text message' }));
    expect(message().variants.sms).toEqual({ en: { text: '' } });
    await user.click(screen.getByRole('tab', { name: 'Japanese (not written yet)' }));
    await user.click(screen.getByRole('button', { name: 'Begin with a copy of English' }));
    expect(Object.keys(message().variants.sms ?? {})).toEqual(['en', 'ja']);
  });

  test('another language becomes the default', async () => {
    const { user, message } = openMessage();
    await user.click(screen.getByRole('tab', { name: 'Japanese' }));
    await user.click(screen.getByRole('button', { name: 'Make Japanese the default' }));
    expect(message().defaultLocale).toBe('ja');
  });

  test('tabs are walked with the arrow keys', async () => {
    const { user } = openMessage();
    act(() => screen.getByRole('tab', { name: 'English (default)' }).focus());
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('French');
    expect(screen.getByRole('tab', { name: 'French' }).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{End}{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('English (default)');
  });
});

describe('shared facts', () => {
  test('a new name goes into all texts, in one step', async () => {
    const { user, message, store } = openMessage();
    const [name] = screen.getAllByRole('textbox', { name: 'Name' }).filter((input) => (input as HTMLInputElement).value === 'offerCode');
    if (name === undefined) throw new Error('no such fact');
    await user.clear(name);
    await user.type(name, 'my code');
    expect(alerts()).toEqual([expect.stringContaining('Letters')]);
    await user.clear(name);
    await user.type(name, 'code{Enter}');
    expect(JSON.stringify(message().variants)).not.toContain('facts.offerCode');
    expect(message().variants.sms?.['ja']?.text).toContain('{{facts.code}}');
    expect(screen.getByText('change offerCode to code, also in 10 texts')).toBeTruthy();
    expect(store.getState().history.past).toHaveLength(1);
    act(() => store.getState().undo());
    expect(message()).toBe(winBack.messages['offer']);
  });

  test('are added with a kind, and say where they are used', async () => {
    const { user, message } = openMessage();
    await user.click(screen.getByRole('button', { name: 'Add a fact' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of fact' }), 'number');
    await user.clear(screen.getByRole('spinbutton', { name: 'Value of fact' }));
    await user.type(screen.getByRole('spinbutton', { name: 'Value of fact' }), '12.5');
    expect(message().facts['fact']).toBe(12.5);
    const row = screen.getByRole('spinbutton', { name: 'Value of fact' }).closest('tr');
    expect(row?.textContent).toContain('no text');
    await user.click(screen.getByRole('button', { name: 'Remove fact' }));
    expect(Object.hasOwn(message().facts, 'fact')).toBe(false);
  });
});

describe('messages', () => {
  test('a step begins one of its own in one change, and the window opens on it', async () => {
    const { user, store } = openDesigner();
    act(() => store.getState().select(['tailor-offer']));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Message' }), 'New message…');
    expect(screen.getByRole('dialog')).toBeTruthy();
    expect(store.getState().history.present.steps.find(({ id }) => id === 'tailor-offer')?.config).toMatchObject({ message: 'message' });
    act(() => store.getState().undo());
    expect(store.getState().history.present).toBe(winBack);
  });

  test('one that no step uses can be removed, one in use says by which steps', async () => {
    const { user, store } = openMessage();
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('Used by:').textContent).toContain('Win-back offer');
    expect(dialog.queryByRole('button', { name: 'Remove' })).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Duplicate' }));
    expect(screen.getByText('No step uses this message.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(Object.keys(store.getState().history.present.messages)).toEqual(Object.keys(winBack.messages));
  });

  test('a problem leads to the very field', async () => {
    const { store } = openDesigner();
    act(() => store.getState().show('tailor-offer', '/messages/offer/variants/sms/ja/text'));
    expect(await screen.findByRole('tab', { name: 'Japanese', selected: true })).toBeTruthy();
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(document.activeElement).toBe(field('Text'));
    expect(field('Text').value).toBe(winBack.messages['offer']?.variants.sms?.['ja']?.text);
  });

  test('taking back in the window changes nothing behind it', async () => {
    const { user, store } = openDesigner();
    act(() => void store.getState().perform({ type: 'set', pointer: '/name', value: 'Other' }, { key: 'edit', params: { field: 'Name' } }));
    act(() => store.getState().openMessage('offer'));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Undo' }).disabled).toBe(true);
    await user.click(dialog.getByRole('tab', { name: 'Japanese' }));
    await user.click(dialog.getByRole('button', { name: 'Make Japanese the default' }));
    await user.click(dialog.getByRole('button', { name: /^Undo: / }));
    expect(store.getState().history.present.name).toBe('Other');
    expect(store.getState().history.present.messages['offer']?.defaultLocale).toBe('en');
  });
});

test('axe finds nothing wrong with the window', async () => {
  const { user } = openMessage();
  await user.type(field('Subject'), '{{{{contact.x}} {{{{');
  await user.click(screen.getByRole('button', { name: 'Add language' }));
  // Colours and sizes need a browser.
  const { violations } = await axe.run(screen.getByRole('dialog'), { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}, 30_000);

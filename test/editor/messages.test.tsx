import { act, cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Message } from '../../core/journey/journey';
import { openDesigner } from './support/open-designer';
import { winBack } from '../core/edit/scene';

afterEach(cleanup);

/** The designer with a message open for writing. */
function openMessage(id = 'offer', pointer?: string): ReturnType<typeof openDesigner> & { readonly message: () => Message } {
  const designer = openDesigner();
  act(() => designer.store.getState().openMessage(id, pointer));
  const message = (): Message => {
    const found = designer.store.getState().history.present.messages[id];
    if (found === undefined) throw new Error(`no message ${id}`);
    return found;
  };
  return { ...designer, message };
}

const field = (name: string): HTMLTextAreaElement => screen.getByRole('textbox', { name });
const alerts = (): readonly string[] => screen.getAllByRole('alert').flatMap(({ textContent }) => (textContent === '' ? [] : [textContent]));
const undoAll = ({ store }: ReturnType<typeof openDesigner>): void => act(() => { while (store.getState().history.past.length > 0) store.getState().undo(); });

describe('a text', () => {
  test('is a change of the document with every key, one step back for what was typed at once', async () => {
    // However slow the machine is, to the journey's history it is all typed at once.
    const clock = jest.spyOn(Date, 'now').mockReturnValue(0);
    const { user, message, store } = openMessage();
    await user.clear(field('Subject'));
    await user.type(field('Subject'), 'Hello');
    expect(message().variants.email?.['en']?.subject).toBe('Hello');
    clock.mockRestore();
    expect(store.getState().history.past).toHaveLength(1);
    act(() => store.getState().undo());
    expect(field('Subject').value).toBe(winBack.messages['offer']?.variants.email?.['en']?.subject);
  });

  test('takes what is typed in braces from a list, by keyboard alone', async () => {
    const { user, message } = openMessage();
    await user.clear(field('Subject'));
    await user.type(field('Subject'), 'Hi {{{{fir');
    const option = within(screen.getByRole('listbox')).getByRole('option', { selected: true });
    expect(option.textContent).toContain('contact.firstName');
    expect(field('Subject').getAttribute('aria-activedescendant')).toBe(option.id);
    await user.keyboard('{Enter}!');
    expect(message().variants.email?.['en']?.subject).toBe('Hi {{contact.firstName}}!');
  });

  test('Escape closes the list, and only then the window; Tab leaves the field', async () => {
    const { user } = openMessage();
    await user.type(field('Subject'), ' {{{{');
    expect(screen.getByRole('listbox')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.tab();
    expect(document.activeElement?.textContent).toContain('Insert a value');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('of one line joins what is pasted in several', async () => {
    const { user, message } = openMessage();
    await user.clear(field('Subject'));
    await user.paste('one\r\ntwo\nthree');
    await user.keyboard('{Enter}');
    expect(message().variants.email?.['en']?.subject).toBe('one two three');
  });

  test('says what is wrong with it, and where', async () => {
    const { user } = openMessage();
    await user.clear(field('Subject'));
    await user.type(field('Subject'), '{{{{contact.fristName}}');
    expect(document.querySelector('[data-fault="error"]')?.textContent).toBe('contact.fristName');
    expect(field('Subject').getAttribute('aria-invalid')).toBe('true');
    const help = (field('Subject').getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(help).toContain('contact.fristName');
  });

  test('takes a value from a menu, for whoever knows no braces', async () => {
    const { user, message } = openMessage();
    act(() => field('Subject').setSelectionRange(0, 0));
    const [insert] = screen.getAllByRole('button', { name: 'Insert a value' });
    if (insert === undefined) throw new Error('no button');
    await user.click(insert);
    await user.type(screen.getByRole('combobox', { name: 'Find a value' }), 'code');
    await user.keyboard('{Enter}');
    expect(message().variants.email?.['en']?.subject).toMatch(/^\{\{facts\.offerCode\}\}Something new/);
  });
});

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

describe('the preview', () => {
  test('is a frame in which nothing may run or be fetched', async () => {
    const { user } = openMessage();
    await user.click(field('HTML'));
    await user.paste('<script>parent.pwned = 1</script><img src="https://tracker.example/x.png">{{contact.firstName}}');
    const frame = screen.getByTitle<HTMLIFrameElement>('The mail');
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.getAttribute('srcdoc')).toMatch(/^<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'/);
    expect(frame.getAttribute('srcdoc')).not.toContain('img-src data: https:');
    await user.click(screen.getByRole('checkbox', { name: 'Load pictures' }));
    expect(frame.getAttribute('srcdoc')).toContain('img-src data: https:');
  });

  test('is for whom it is chosen, and says what somebody lacks', async () => {
    const { user } = openMessage();
    await user.selectOptions(screen.getByRole('combobox', { name: 'For' }), 'nameless');
    expect(screen.getByRole('note').textContent).toContain('contact.firstName');
    await user.selectOptions(screen.getByRole('combobox', { name: 'For' }), 'own');
    const contact = field('Contact');
    await user.clear(contact);
    await user.paste('{"id":"x","firstName":"<b>Zoe</b>","country":"Nowhere"}');
    expect(screen.getByText('country', { selector: 'code' })).toBeTruthy();
    await user.clear(contact);
    await user.paste('{"id":"x","firstName":"<b>Zoe</b>"}');
    expect(screen.getByText('Something new to listen to, <b>Zoe</b>?')).toBeTruthy();
    expect(screen.getByTitle('The mail').getAttribute('srcdoc')).toContain('&#60;b&#62;Zoe');
  });

  test('shows a mail as text, and all texts side by side', async () => {
    const { user } = openMessage();
    await user.click(screen.getByRole('button', { name: 'As text' }));
    expect(screen.queryByTitle('The mail')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'All texts' }));
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Edit: Text message · Japanese' }));
    expect(screen.getByRole('tab', { name: 'Text message' }).getAttribute('aria-selected')).toBe('true');
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

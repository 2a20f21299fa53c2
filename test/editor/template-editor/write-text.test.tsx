import { act, cleanup, screen, within } from '@testing-library/react';
import { winBack } from '../../core/edit/scene';
import { field, openMessage } from '../support/open-message';

afterEach(cleanup);

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

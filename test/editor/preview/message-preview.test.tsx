import { cleanup, screen } from '@testing-library/react';
import { field, openMessage } from '../support/open-message';

afterEach(cleanup);

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

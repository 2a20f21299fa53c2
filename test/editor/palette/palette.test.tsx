import { act, cleanup, screen, within } from '@testing-library/react';
import type { Journey } from '../../../core/journey/journey';
import { winBack } from '../../core/edit/scene';
import { openDesigner } from '../support/open-designer';

afterEach(cleanup);

const journeyOf = ({ store }: ReturnType<typeof openDesigner>): Journey => store.getState().history.present;

describe('the palette', () => {
  test('adds with a click behind the chosen step, and is walked with the arrow keys', async () => {
    const designer = openDesigner({ ...winBack, layout: {} });
    act(() => designer.store.getState().set({ palette: true }));
    act(() => designer.store.getState().select(['entry']));
    const palette = within(screen.getByRole('region', { name: 'Steps' }));
    act(() => palette.getByRole('searchbox').focus());
    await designer.user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toMatch(/^Split/);
    await designer.user.keyboard('{Enter}');
    expect(journeyOf(designer).edges.map(({ from, port, to }) => `${from}.${port}>${to}`)).toContain('entry.entered>split');
  });

  test('folds away to a button that says so', async () => {
    const designer = openDesigner();
    act(() => designer.store.getState().set({ palette: true }));
    await designer.user.click(screen.getByRole('button', { name: 'Hide steps' }));
    expect(screen.getByRole('button', { name: 'Show steps' }).getAttribute('aria-expanded')).toBe('false');
  });
});

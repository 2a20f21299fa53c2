import { act, cleanup, screen, within } from '@testing-library/react';
import type { Journey } from '../../../core/journey/journey';
import { winBack } from '../../core/edit/scene';
import { openDesigner } from '../support/open-designer';

afterEach(cleanup);

const journeyOf = ({ store }: ReturnType<typeof openDesigner>): Journey => store.getState().history.present;

describe('removing', () => {
  test('asks once for several steps, and by the button of the settings too', async () => {
    const designer = openDesigner();
    act(() => designer.store.getState().select(['consent']));
    await designer.user.click(screen.getByRole('button', { name: 'Remove step' }));
    const dialog = screen.getByRole('dialog', { name: 'Which branch goes on?' });
    await designer.user.click(within(dialog).getByRole('radio', { name: 'None, leave all of them unconnected' }));
    await designer.user.click(within(dialog).getByRole('button', { name: 'Remove' }));
    expect(journeyOf(designer).edges.filter((edge) => edge.from === 'lapsed').map((edge) => edge.to)).toEqual(['not-lapsed']);
    act(() => designer.store.getState().undo());
    act(() => designer.store.getState().select(['lapsed', 'consent']));
    await designer.user.keyboard('{Delete}');
    expect(within(screen.getByRole('dialog')).getAllByRole('group')).toHaveLength(2);
    await designer.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep the steps' }));
    expect(journeyOf(designer)).toBe(winBack);
  });
});

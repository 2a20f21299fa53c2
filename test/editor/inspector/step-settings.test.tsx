import { act, cleanup, screen } from '@testing-library/react';
import { winBack } from '../../core/edit/scene';
import { openDesigner } from '../support/open-designer';
import { said } from '../support/said';

afterEach(cleanup);

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

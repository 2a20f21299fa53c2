import type { Locator, Page } from 'playwright-core';
import { card } from '../support/e2e/card';
import { useDesigner } from '../support/e2e/designer-page';
import { drag } from '../support/e2e/drag';
import { untilFocused } from '../support/e2e/focus';
import { middleOf } from '../support/e2e/place';
import { said } from '../support/e2e/said';

jest.setTimeout(30_000);
const open = useDesigner();

describe('a way', () => {
  const output = (designer: Page, id: string, port: string): Locator => card(designer, id).locator(`.react-flow__handle[data-handleid="${port}"]`);

  test('may not lead to some steps: they fade, and the one below the pointer says why', async () => {
    const designer = await open({ start: 'winBack' });
    await drag(designer, await middleOf(output(designer, 'consent', 'denied')), await middleOf(card(designer, 'lapsed')));
    await designer.getByText('people would go round for ever; put a delay into the circle').waitFor();
    expect(await card(designer, 'lapsed').locator('[data-gesture]').getAttribute('data-gesture')).toBe('refused');
    await designer.mouse.up();
    expect(await said(designer)).toBe('Not possible: people would go round for ever; put a delay into the circle');
  });

  test('is drawn to anywhere on a card, in the place of the old one', async () => {
    const designer = await open({ start: 'winBack' });
    await drag(designer, await middleOf(output(designer, 'consent', 'denied')), await middleOf(card(designer, 'not-lapsed')));
    await designer.mouse.up();
    expect(await said(designer)).toBe('connect May we send promotions? to Not lapsed');
    expect(await designer.getByRole('button', { name: 'Add a step between May we send promotions? and No consent' }).count()).toBe(0);
  });

  test('drawn to nowhere asks what comes next', async () => {
    const designer = await open({ start: 'empty' });
    const from = await middleOf(output(designer, 'entry', 'entered'));
    await drag(designer, from, { x: from.x + 160, y: from.y + 180 });
    await designer.mouse.up();
    await designer.keyboard.type('delay');
    await designer.keyboard.press('Enter');
    await designer.getByRole('button', { name: 'Add a step between Entry and Delay' }).waitFor();
  });

  test('is chosen with the mouse and taken away with Delete', async () => {
    const designer = await open({ start: 'winBack' });
    const way = await middleOf(designer.getByRole('button', { name: 'Add a step between Lapsed 90 days and Not lapsed' }));
    await designer.mouse.click(way.x, way.y + 30);
    await designer.getByRole('button', { name: 'Take away the way from Lapsed 90 days to Not lapsed' }).waitFor();
    await designer.keyboard.press('Delete');
    expect(await said(designer)).toBe('take away the way from Lapsed 90 days to Not lapsed');
  });

  test('is connected and taken away with the keyboard alone', async () => {
    const designer = await open({ start: 'winBack' });
    await card(designer, 'consent').focus();
    await designer.keyboard.press('c');
    const dialog = designer.getByRole('dialog', { name: 'Connect “May we send promotions?”' });
    await dialog.getByRole('combobox').selectOption('denied');
    expect(await dialog.getByRole('button', { name: 'Lapsed 90 days people would go round for ever; put a delay into the circle' }).isDisabled()).toBe(true);
    await dialog.getByRole('searchbox').fill('not lapsed');
    await designer.keyboard.press('Enter');
    expect(await said(designer)).toBe('connect May we send promotions? to Not lapsed');
    await untilFocused(designer, /^May we send promotions/);
    await designer.keyboard.press('c');
    await dialog.getByRole('combobox').selectOption('denied');
    await dialog.getByText('Leads to “Not lapsed” now.').waitFor();
    await dialog.getByRole('button', { name: 'Take this way away' }).press('Enter');
    expect(await said(designer)).toBe('take away the way from May we send promotions? to Not lapsed');
  });
});

test('removing a step with several branches asks which goes on', async () => {
  const designer = await open({ start: 'winBack' });
  await card(designer, 'consent').click();
  await designer.keyboard.press('Delete');
  const dialog = designer.getByRole('dialog', { name: 'Which branch goes on?' });
  await dialog.getByRole('radio', { name: 'not allowed → No consent' }).check();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await designer.getByRole('button', { name: 'Add a step between Lapsed 90 days and No consent' }).waitFor();
  await untilFocused(designer, /^Lapsed 90 days/);
});

import type { Locator, Page } from 'playwright-core';
import { card } from '../support/e2e/card';
import { useDesigner } from '../support/e2e/designer-page';
import { drag } from '../support/e2e/drag';
import { untilFocused } from '../support/e2e/focus';
import { middleOf, placeOf } from '../support/e2e/place';
import { said } from '../support/e2e/said';

jest.setTimeout(30_000);
const open = useDesigner();

const palette = (designer: Page): Locator => designer.getByRole('region', { name: 'Steps', exact: true });
const kind = (designer: Page, name: RegExp): Locator => palette(designer).getByRole('button', { name });

describe('from the palette a step', () => {
  test('is added with a click behind the chosen one, and has the focus', async () => {
    const designer = await open({ start: 'empty' });
    await card(designer, 'entry').click();
    await kind(designer, /^Delay/).click();
    await untilFocused(designer, /^Delay\. Delay: Wait 1 day\. Step 2 of 2\. To be set up\./);
    expect(await said(designer)).toBe('add Delay');
    await designer.getByRole('button', { name: 'Add a step between Entry and Delay' }).waitFor();
  });

  test('is dragged with the mouse into a way, which stands out below it', async () => {
    const designer = await open({ start: 'winBack' });
    const way = designer.getByRole('button', { name: 'Add a step between Offered customers and Lapsed 90 days' });
    await drag(designer, await middleOf(kind(designer, /^Delay/)), await middleOf(way));
    expect(await way.getAttribute('data-target')).toBe('true');
    await designer.mouse.up();
    await designer.getByRole('button', { name: 'Add a step between Offered customers and Delay' }).waitFor();
    await designer.getByRole('button', { name: 'Add a step between Delay and Lapsed 90 days' }).waitFor();
  });

  test('stays where it is dropped on the free canvas, and moves no other', async () => {
    const designer = await open({ start: 'winBack' });
    const before = await placeOf(card(designer, 'entry'));
    const to = { x: before.x + 40, y: before.y + 240 };
    await drag(designer, await middleOf(kind(designer, /^Exit/)), to);
    await designer.mouse.up();
    await card(designer, 'exit').waitFor();
    const box = await card(designer, 'exit').boundingBox();
    // Its corner is a little beside the pointer, as the card was drawn while it was dragged.
    expect(Math.hypot((box?.x ?? 0) - to.x - 14, (box?.y ?? 0) - to.y - 14)).toBeLessThan(4);
    expect(await placeOf(card(designer, 'entry'))).toEqual(before);
  });

  test('goes back with Escape', async () => {
    const designer = await open({ start: 'winBack' });
    await drag(designer, await middleOf(kind(designer, /^Delay/)), await middleOf(card(designer, 'entry')));
    expect(await said(designer)).toBe('Delay is being dragged; Escape puts it back');
    await designer.keyboard.press('Escape');
    await designer.mouse.up();
    expect(await said(designer)).toBe('put back, nothing is added');
    expect(await designer.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
  });

  test('is dragged with a finger to an open output', async () => {
    const designer = await open({ start: 'empty', hasTouch: true });
    const touch = await designer.context().newCDPSession(designer);
    const from = await middleOf(kind(designer, /^Delay/));
    const to = await middleOf(designer.getByRole('button', { name: 'Add a step after “Entry: came in”' }));
    const at = (x: number, y: number): { readonly touchPoints: { x: number; y: number }[] } => ({ touchPoints: [{ x, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from.x, from.y) });
    for (let part = 1; part <= 8; part += 1) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(from.x + ((to.x - from.x) * part) / 8, from.y + ((to.y - from.y) * part) / 8) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await designer.getByRole('button', { name: 'Add a step between Entry and Delay' }).waitFor();
  });
});

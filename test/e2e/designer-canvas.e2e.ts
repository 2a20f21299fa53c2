import { card } from '../support/e2e/card';
import { useDesigner } from '../support/e2e/designer-page';
import { drag } from '../support/e2e/drag';
import { focusedName, untilFocused } from '../support/e2e/focus';
import { middleOf, placeOf } from '../support/e2e/place';
import { said } from '../support/e2e/said';

jest.setTimeout(30_000);
const open = useDesigner();

test('the menu of a card copies, that of the canvas pastes where it was opened', async () => {
  const designer = await open({ start: 'winBack' });
  await card(designer, 'not-lapsed').click({ button: 'right' });
  await designer.getByRole('menu', { name: 'What can be done with Not lapsed' }).getByRole('menuitem', { name: 'Copy' }).click();
  const entry = await middleOf(card(designer, 'entry'));
  await designer.mouse.click(entry.x, entry.y + 260, { button: 'right' });
  await designer.getByRole('menu', { name: 'What can be done here' }).getByRole('menuitem', { name: 'Paste' }).click();
  await untilFocused(designer, /^Not lapsed\. Exit.* Step 31 of 31\./);
  const pasted = await card(designer, 'not-lapsed-2').boundingBox();
  expect(Math.abs((pasted?.x ?? 0) - entry.x)).toBeLessThan(4);
  expect(Math.abs((pasted?.y ?? 0) - entry.y - 260)).toBeLessThan(4);
});

test('the menu of a card opens with the keyboard and gives the focus back', async () => {
  const designer = await open({ start: 'winBack' });
  await card(designer, 'lapsed').focus();
  await designer.keyboard.press('Shift+F10');
  await designer.getByRole('menu', { name: 'What can be done with Lapsed 90 days' }).waitFor();
  await designer.keyboard.press('Escape');
  await untilFocused(designer, /^Lapsed 90 days/);
});

test('what follows a step is folded away and comes back', async () => {
  const designer = await open({ start: 'winBack' });
  await card(designer, 'consent').focus();
  await designer.keyboard.press('f');
  await card(designer, 'cap').waitFor({ state: 'detached' });
  const stub = designer.getByRole('button', { name: /^Show the \d+ steps folded away behind May we send promotions\?/ });
  expect(await stub.textContent()).toMatch(/^\+\d+ steps$/);
  expect(await said(designer)).toMatch(/^\d+ steps folded away$/);
  expect(await focusedName(designer)).toMatch(/\d+ steps are folded away behind it\./);
  await stub.click();
  await card(designer, 'cap').waitFor();
});

describe('the keyboard', () => {
  test('comes to one card with Tab and leaves the cards with the next', async () => {
    const designer = await open({ start: 'winBack' });
    expect(await designer.locator('.react-flow__node[tabindex="0"]').count()).toBe(1);
    await card(designer, 'entry').focus();
    await designer.keyboard.press('ArrowRight');
    await untilFocused(designer, /^Lapsed 90 days\. Segment: Lapsed\. Step 2 of 30\. Note: /);
    await designer.keyboard.press('Tab');
    expect(await focusedName(designer)).toBe('Larger');
    await designer.keyboard.press('Shift+Tab');
    await untilFocused(designer, /^Lapsed 90 days/);
  });

  test('chooses several, moves them by hand, and one step back moves them home', async () => {
    const designer = await open({ start: 'winBack' });
    const before = [await placeOf(card(designer, 'entry')), await placeOf(card(designer, 'consent'))];
    await card(designer, 'entry').click();
    await designer.keyboard.press('Shift+ArrowRight');
    await untilFocused(designer, /^Lapsed 90 days/);
    await designer.locator('.react-flow__panel').getByText('2 steps chosen').waitFor();
    await designer.keyboard.press('Alt+ArrowDown');
    await designer.keyboard.press('Alt+ArrowDown');
    const moved = await placeOf(card(designer, 'entry'));
    expect(moved.y).toBeGreaterThan((before[0]?.y ?? 0) + 10);
    expect(await placeOf(card(designer, 'consent'))).toEqual(before[1]);
    await designer.keyboard.press('Control+z');
    expect(await placeOf(card(designer, 'entry'))).toEqual(before[0]);
  });
});

test('a dragged card keeps to the line of its neighbours, and moves none of them', async () => {
  const designer = await open({ start: 'winBack' });
  const consent = await placeOf(card(designer, 'consent'));
  const lapsed = await placeOf(card(designer, 'lapsed'));
  await drag(designer, lapsed, { x: lapsed.x, y: lapsed.y + 60 });
  await designer.mouse.move(lapsed.x + 3, lapsed.y + 4, { steps: 3 });
  await designer.mouse.up();
  // No other card stands in its column: across it goes as it is pulled.
  expect(await placeOf(card(designer, 'lapsed'))).toEqual({ x: lapsed.x + 3, y: lapsed.y });
  expect(await placeOf(card(designer, 'consent'))).toEqual(consent);
});

test('a finger that stays on a card opens its menu', async () => {
  const designer = await open({ start: 'winBack', hasTouch: true });
  const touch = await designer.context().newCDPSession(designer);
  const { x, y } = await middleOf(card(designer, 'lapsed'));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await designer.getByRole('menu', { name: 'What can be done with Lapsed 90 days' }).waitFor();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await designer.getByRole('menu').waitFor();
});

test('several are chosen with a frame, and one more with a key held', async () => {
  const designer = await open({ start: 'winBack' });
  const [from, to] = [await middleOf(card(designer, 'entry')), await middleOf(card(designer, 'lapsed'))];
  await designer.keyboard.down('Shift');
  await drag(designer, { x: from.x - 110, y: from.y - 80 }, { x: to.x + 94, y: to.y + 70 });
  await designer.mouse.up();
  await designer.keyboard.up('Shift');
  await designer.getByText('2 steps chosen').first().waitFor();
  await card(designer, 'consent').click({ modifiers: ['Control'] });
  await designer.getByText('3 steps chosen').first().waitFor();
});

test('undo shows what it brought back, wherever the view is', async () => {
  const designer = await open({ start: 'winBack' });
  await card(designer, 'not-lapsed').click();
  await designer.keyboard.press('Delete');
  await untilFocused(designer, /^Lapsed 90 days/);
  await designer.mouse.move(700, 700);
  for (let turn = 0; turn < 12; turn += 1) await designer.mouse.wheel(0, -100);
  await drag(designer, { x: 900, y: 500 }, { x: 300, y: 200 });
  await designer.mouse.up();
  await designer.keyboard.press('Control+z');
  await untilFocused(designer, /^Not lapsed/);
  const { x, y } = await middleOf(card(designer, 'not-lapsed'));
  expect(x).toBeGreaterThan(232);
  expect(x).toBeLessThan(1100);
  expect(y).toBeGreaterThan(50);
  expect(y).toBeLessThan(870);
});

test('a click on one of several chosen cards chooses it alone', async () => {
  const designer = await open({ start: 'winBack' });
  await card(designer, 'entry').focus();
  await designer.keyboard.press('Control+a');
  await designer.getByText('30 steps chosen').first().waitFor();
  await card(designer, 'lapsed').click({ position: { x: 40, y: 40 } });
  await expect(designer.locator('.react-flow__node.selected').count()).resolves.toBe(1);
});

test('a menu stays within the page', async () => {
  const designer = await open({ start: 'winBack', viewport: { width: 390, height: 844 } });
  await card(designer, 'lapsed').click({ button: 'right', position: { x: 60, y: 40 } });
  const menu = await designer.getByRole('menu').boundingBox();
  expect((menu?.x ?? 400) + (menu?.width ?? 0)).toBeLessThanOrEqual(390);
});

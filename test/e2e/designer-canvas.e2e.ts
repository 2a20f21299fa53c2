import type { Locator, Page } from 'playwright-core';
import { card, closeBrowser, closePages, drag, emptyJourney, focusedName, middleOf, openDesigner as open, placeOf, said, untilFocused, winBack } from '../support/e2e/designer-page';

jest.setTimeout(30_000);

afterEach(closePages);
afterAll(closeBrowser);

const palette = (designer: Page): Locator => designer.getByRole('region', { name: 'Steps', exact: true });
const kind = (designer: Page, name: RegExp): Locator => palette(designer).getByRole('button', { name });

describe('from the palette a step', () => {
  test('is added with a click behind the chosen one, and has the focus', async () => {
    const designer = await open(emptyJourney);
    await card(designer, 'entry').click();
    await kind(designer, /^Delay/).click();
    await untilFocused(designer, /^Delay\. Delay: Wait 1 day\. Step 2 of 2\. To be set up\./);
    expect(await said(designer)).toBe('add Delay');
    await designer.getByRole('button', { name: 'Add a step between Entry and Delay' }).waitFor();
  });

  test('is dragged with the mouse into a way, which stands out below it', async () => {
    const designer = await open(winBack);
    const way = designer.getByRole('button', { name: 'Add a step between Offered customers and Lapsed 90 days' });
    await drag(designer, await middleOf(kind(designer, /^Delay/)), await middleOf(way));
    expect(await way.getAttribute('data-target')).toBe('true');
    await designer.mouse.up();
    await designer.getByRole('button', { name: 'Add a step between Offered customers and Delay' }).waitFor();
    await designer.getByRole('button', { name: 'Add a step between Delay and Lapsed 90 days' }).waitFor();
  });

  test('stays where it is dropped on the free canvas, and moves no other', async () => {
    const designer = await open(winBack);
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
    const designer = await open(winBack);
    await drag(designer, await middleOf(kind(designer, /^Delay/)), await middleOf(card(designer, 'entry')));
    expect(await said(designer)).toBe('Delay is being dragged; Escape puts it back');
    await designer.keyboard.press('Escape');
    await designer.mouse.up();
    expect(await said(designer)).toBe('put back, nothing is added');
    expect(await designer.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
  });

  test('is dragged with a finger to an open output', async () => {
    const designer = await open(emptyJourney, { hasTouch: true });
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

describe('a way', () => {
  const output = (designer: Page, id: string, port: string): Locator => card(designer, id).locator(`.react-flow__handle[data-handleid="${port}"]`);

  test('may not lead to some steps: they fade, and the one below the pointer says why', async () => {
    const designer = await open(winBack);
    await drag(designer, await middleOf(output(designer, 'consent', 'denied')), await middleOf(card(designer, 'lapsed')));
    await designer.getByText('people would go round for ever; put a delay into the circle').waitFor();
    expect(await card(designer, 'lapsed').locator('[data-gesture]').getAttribute('data-gesture')).toBe('refused');
    await designer.mouse.up();
    expect(await said(designer)).toBe('Not possible: people would go round for ever; put a delay into the circle');
  });

  test('is drawn to anywhere on a card, in the place of the old one', async () => {
    const designer = await open(winBack);
    await drag(designer, await middleOf(output(designer, 'consent', 'denied')), await middleOf(card(designer, 'not-lapsed')));
    await designer.mouse.up();
    expect(await said(designer)).toBe('connect May we send promotions? to Not lapsed');
    expect(await designer.getByRole('button', { name: 'Add a step between May we send promotions? and No consent' }).count()).toBe(0);
  });

  test('drawn to nowhere asks what comes next', async () => {
    const designer = await open(emptyJourney);
    const from = await middleOf(output(designer, 'entry', 'entered'));
    await drag(designer, from, { x: from.x + 160, y: from.y + 180 });
    await designer.mouse.up();
    await designer.keyboard.type('delay');
    await designer.keyboard.press('Enter');
    await designer.getByRole('button', { name: 'Add a step between Entry and Delay' }).waitFor();
  });

  test('is chosen with the mouse and taken away with Delete', async () => {
    const designer = await open(winBack);
    const way = await middleOf(designer.getByRole('button', { name: 'Add a step between Lapsed 90 days and Not lapsed' }));
    await designer.mouse.click(way.x, way.y + 30);
    await designer.getByRole('button', { name: 'Take away the way from Lapsed 90 days to Not lapsed' }).waitFor();
    await designer.keyboard.press('Delete');
    expect(await said(designer)).toBe('take away the way from Lapsed 90 days to Not lapsed');
  });

  test('is connected and taken away with the keyboard alone', async () => {
    const designer = await open(winBack);
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
  const designer = await open(winBack);
  await card(designer, 'consent').click();
  await designer.keyboard.press('Delete');
  const dialog = designer.getByRole('dialog', { name: 'Which branch goes on?' });
  await dialog.getByRole('radio', { name: 'not allowed → No consent' }).check();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await designer.getByRole('button', { name: 'Add a step between Lapsed 90 days and No consent' }).waitFor();
  await untilFocused(designer, /^Lapsed 90 days/);
});

test('the menu of a card copies, that of the canvas pastes where it was opened', async () => {
  const designer = await open(winBack);
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
  const designer = await open(winBack);
  await card(designer, 'lapsed').focus();
  await designer.keyboard.press('Shift+F10');
  await designer.getByRole('menu', { name: 'What can be done with Lapsed 90 days' }).waitFor();
  await designer.keyboard.press('Escape');
  await untilFocused(designer, /^Lapsed 90 days/);
});

test('what follows a step is folded away and comes back', async () => {
  const designer = await open(winBack);
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
    const designer = await open(winBack);
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
    const designer = await open(winBack);
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
  const designer = await open(winBack);
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
  const designer = await open(winBack, { hasTouch: true });
  const touch = await designer.context().newCDPSession(designer);
  const { x, y } = await middleOf(card(designer, 'lapsed'));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await designer.getByRole('menu', { name: 'What can be done with Lapsed 90 days' }).waitFor();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await designer.getByRole('menu').waitFor();
});

test('several are chosen with a frame, and one more with a key held', async () => {
  const designer = await open(winBack);
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
  const designer = await open(winBack);
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

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

test.each(['light', 'dark', 'contrast'])('axe finds nothing wrong with the canvas, %s', async (theme) => {
  const designer = await open(winBack, theme === 'contrast' ? { contrast: 'more' } : { colorScheme: theme === 'dark' ? 'dark' : 'light' });
  await card(designer, 'consent').click();
  await designer.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  const { violations } = await designer.evaluate<AxeResult>("axe.run(document.querySelector('main > div'))");
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateJourney } from '../../core/validate/validate-journey';
import { card } from '../support/e2e/card';
import { useDesigner } from '../support/e2e/designer-page';
import { exported } from '../support/e2e/downloaded';
import { focusedName, untilFocused } from '../support/e2e/focus';
import { said } from '../support/e2e/said';

const open = useDesigner();
/** As most people have it; the other tests do without. */
const moving = { reducedMotion: 'no-preference' } as const;

test('a journey is drawn with the mouse from nothing, exported, and valid', async () => {
  const designer = await open({ start: 'empty', ...moving });
  await designer.getByRole('button', { name: 'Add a step after “Entry: came in”' }).click();
  await designer.getByRole('dialog').getByRole('button', { name: /^Delay/ }).click();
  await designer.getByLabel('Name').fill('A pause');
  await designer.getByRole('spinbutton').fill('3');
  await designer.getByRole('button', { name: 'Add a step after “A pause: afterwards”' }).click();
  await designer.getByRole('dialog').getByRole('button', { name: /^Exit/ }).click();
  const document: unknown = JSON.parse(await exported(designer));
  expect(validateJourney(document).problems).toEqual([]);
  expect(document).toMatchObject({ steps: [{ kind: 'entry' }, { name: 'A pause', config: { duration: { amount: 3, unit: 'days' } } }, { kind: 'exit' }], edges: [{ to: 'delay' }, { to: 'exit' }] });
});

test('the same with the keyboard alone, by the outline', async () => {
  const designer = await open(moving);
  const press = (...keys: readonly string[]): Promise<void> => keys.reduce((before, key) => before.then(() => designer.keyboard.press(key)), Promise.resolve());
  await designer.getByRole('button', { name: 'An empty journey' }).focus();
  await press('Enter');
  await designer.getByRole('button', { name: 'Outline' }).focus();
  await press('Enter');
  for (let tabs = 0; tabs < 20 && (await designer.locator('[role="treeitem"]:focus').count()) === 0; tabs++) await press('Tab');
  await press('Home', 'ArrowDown', 'ArrowDown', 'Enter');
  await designer.keyboard.type('delay');
  await press('Enter');
  await expect(said(designer)).resolves.toBe('add Delay');
  await designer.getByRole('treeitem', { name: /afterwards/ }).focus();
  await press('Enter');
  await designer.keyboard.type('exit');
  await press('Enter');
  expect(validateJourney(JSON.parse(await exported(designer))).problems).toEqual([]);
});

test('an example opened and exported is the same to the byte', async () => {
  const designer = await open({ start: 'winBack', ...moving });
  expect(await exported(designer)).toBe(readFileSync(join(__dirname, '../../schemas/examples/win-back.journey.json'), 'utf8'));
});

test('hostile names run nothing, and are drawn as the text that they are', async () => {
  const designer = await open({ start: 'empty', ...moving });
  const name = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
  const scripts = await designer.locator('script').count();
  await card(designer, 'entry').click();
  await designer.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await card(designer, 'entry').getByText(name, { exact: true }).waitFor();
  expect(await designer.locator('img').count()).toBe(0);
  expect(await designer.locator('script').count()).toBe(scripts);
  expect(await designer.evaluate("'pwned' in window")).toBe(false);
});

test('the canvas is walked, added to and undone with the keyboard alone', async () => {
  const designer = await open({ start: 'winBack', ...moving });
  await card(designer, 'entry').focus();
  expect(await focusedName(designer)).toBe('Offered customers. Entry: Whoever is offered. Step 1 of 30.');
  await designer.keyboard.press('ArrowRight');
  await untilFocused(designer, /^Lapsed 90 days\. Segment/);
  await designer.keyboard.press('ArrowRight');
  await untilFocused(designer, /^May we send promotions/);
  await designer.keyboard.press('ArrowDown');
  await untilFocused(designer, /^Not lapsed\. Exit/);
  await card(designer, 'entry').focus();
  await designer.keyboard.press('a');
  await designer.keyboard.type('delay');
  await designer.keyboard.press('Enter');
  await designer.getByRole('button', { name: 'Undo: add Delay' }).focus();
  await designer.keyboard.press('Enter');
  expect(await said(designer)).toBe('Undone: add Delay');
});

test('the three views follow each other in any order, and each has the focus', async () => {
  const designer = await open({ start: 'winBack' });
  for (const [keys, focused] of [['m', '.react-flow__node'], ['c', '.react-flow__node'], ['o', '[role="treeitem"]'], ['m', '.react-flow__node'], ['o', '[role="treeitem"]'], ['c', '.react-flow__node']] as const) {
    await designer.locator('body').press(`Control+Alt+${keys}`);
    await designer.locator(`${focused}:focus`).waitFor();
  }
});

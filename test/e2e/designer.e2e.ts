import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { validateJourney } from '../../core/validate/validate-journey';
import { openBrowser } from '../../dev/browser/open-browser';

/** The page as it is built, opened as a file. */
const page = pathToFileURL(join(__dirname, '../../dist/designer/index.html')).href;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function open(locale = 'en-US'): Promise<{ readonly designer: Page; readonly errors: readonly string[] }> {
  const designer = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale });
  const errors: string[] = [];
  designer.on('pageerror', (error) => errors.push(error.message));
  designer.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await designer.goto(page);
  return { designer, errors };
}

/** What a screen reader is told of changes; other statuses speak of their field. */
function said(designer: Page): Locator {
  return designer.locator('[role="status"][aria-live]');
}

/** Focus follows a moment later, when the view has moved. */
async function untilFocused(focused: () => Promise<string>, wanted: RegExp): Promise<void> {
  for (let tries = 0; tries < 100 && !wanted.test(await focused()); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await focused()).toMatch(wanted);
}

async function exported(designer: Page): Promise<unknown> {
  const [download] = await Promise.all([designer.waitForEvent('download'), designer.getByRole('button', { name: 'Export' }).click()]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

test('a journey is drawn with the mouse from nothing, exported, and valid', async () => {
  const { designer, errors } = await open();
  await designer.getByRole('button', { name: 'An empty journey' }).click();
  await designer.getByRole('button', { name: 'Add a step after “Entry: came in”' }).click();
  await designer.getByRole('dialog').getByRole('button', { name: /^Delay/ }).click();
  await designer.getByLabel('Name').fill('A pause');
  await designer.getByRole('spinbutton').fill('3');
  await designer.getByRole('button', { name: 'Add a step after “A pause: afterwards”' }).click();
  await designer.getByRole('dialog').getByRole('button', { name: /^Exit/ }).click();
  const document = await exported(designer);
  expect(validateJourney(document).problems).toEqual([]);
  expect(document).toMatchObject({ steps: [{ kind: 'entry' }, { name: 'A pause', config: { duration: { amount: 3, unit: 'days' } } }, { kind: 'exit' }], edges: [{ to: 'delay' }, { to: 'exit' }] });
  expect(errors).toEqual([]);
});

test('the same with the keyboard alone, by the outline', async () => {
  const { designer, errors } = await open();
  const press = (...keys: readonly string[]): Promise<void> => keys.reduce((before, key) => before.then(() => designer.keyboard.press(key)), Promise.resolve());
  await designer.getByRole('button', { name: 'An empty journey' }).focus();
  await press('Enter');
  await designer.getByRole('button', { name: 'Outline' }).focus();
  await press('Enter');
  for (let tabs = 0; tabs < 20 && (await designer.locator('[role="treeitem"]:focus').count()) === 0; tabs++) await press('Tab');
  await press('Home', 'ArrowDown', 'ArrowDown', 'Enter');
  await designer.keyboard.type('delay');
  await press('Enter');
  await expect(said(designer).textContent()).resolves.toBe('add Delay');
  await designer.getByRole('treeitem', { name: /afterwards/ }).focus();
  await press('Enter');
  await designer.keyboard.type('exit');
  await press('Enter');
  expect(validateJourney(await exported(designer)).problems).toEqual([]);
  expect(errors).toEqual([]);
});

test('an example opened and exported is the same to the byte', async () => {
  const { designer } = await open();
  await designer.getByRole('button', { name: /Win back|Good customers/ }).click();
  const [download] = await Promise.all([designer.waitForEvent('download'), designer.getByRole('button', { name: 'Export' }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(join(__dirname, '../../schemas/examples/win-back.journey.json'), 'utf8'));
});

test('hostile names run nothing', async () => {
  const { designer, errors } = await open();
  await designer.getByRole('button', { name: 'An empty journey' }).click();
  await designer.locator('.react-flow__node').first().click();
  await designer.getByRole('textbox', { name: 'Name', exact: true }).fill('<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>');
  expect(await designer.evaluate("'pwned' in window")).toBe(false);
  expect(errors).toEqual([]);
});

test('the canvas is walked, added to and undone with the keyboard alone', async () => {
  const { designer, errors } = await open();
  const focused = (): Promise<string> => designer.evaluate("document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''");
  await designer.getByRole('button', { name: /Win back|Good customers/ }).click();
  await designer.locator('.react-flow__node[data-id="entry"]').focus();
  expect(await focused()).toBe('Offered customers. Entry: Whoever is offered. Step 1 of 30.');
  await designer.keyboard.press('ArrowRight');
  await untilFocused(focused, /^Lapsed 90 days\. Segment/);
  await designer.keyboard.press('ArrowRight');
  await untilFocused(focused, /^May we send promotions/);
  await designer.keyboard.press('ArrowDown');
  await untilFocused(focused, /^Not lapsed\. Exit/);
  await designer.locator('.react-flow__node[data-id="entry"]').focus();
  await designer.keyboard.press('a');
  await designer.keyboard.type('delay');
  await designer.keyboard.press('Enter');
  await designer.getByRole('button', { name: 'Undo: add Delay' }).focus();
  await designer.keyboard.press('Enter');
  expect(await said(designer).textContent()).toBe('Undone: add Delay');
  expect(errors).toEqual([]);
});

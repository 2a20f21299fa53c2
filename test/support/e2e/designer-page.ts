import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../../dev/browser/open-browser';

/** The page as it is built, opened as a file. */
const page = pathToFileURL(join(__dirname, '../../../dist/designer/index.html')).href;
let browser: Promise<Browser> | undefined;

/** What the examples of the start dialog are called. */
export const emptyJourney = /^An empty journey/;
export const winBack = /Win back|Good customers/;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The designer with a journey of its start dialog; an error in the page fails the test. */
export async function openDesigner(start: RegExp, options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= openBrowser();
  const context = await (await browser).newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', reducedMotion: 'reduce', ...options });
  const designer = await context.newPage();
  designer.on('pageerror', (error) => {
    throw error;
  });
  await designer.goto(page);
  await designer.getByRole('button', { name: start }).click();
  await designer.locator('.react-flow__node').first().waitFor();
  return designer;
}

export async function closePages(): Promise<void> {
  for (const context of (await browser)?.contexts() ?? []) await context.close();
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
}

export function card(designer: Page, id: string): Locator {
  return designer.locator(`.react-flow__node[data-id="${id}"]`);
}

export async function middleOf(part: Locator): Promise<Place> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('it is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The same in whole pixels, to compare. */
export async function placeOf(part: Locator): Promise<Place> {
  const { x, y } = await middleOf(part);
  return { x: Math.round(x), y: Math.round(y) };
}

/** Presses the mouse, and moves it; it isn't let go. */
export async function drag(designer: Page, from: Place, to: Place): Promise<void> {
  await designer.mouse.move(from.x, from.y);
  await designer.mouse.down();
  await designer.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await designer.mouse.move(to.x, to.y, { steps: 4 });
}

/** What a screen reader was told last. */
export function said(designer: Page): Promise<string | null> {
  return designer.locator('[role="status"][aria-live]').textContent();
}

export function focusedName(designer: Page): Promise<string> {
  return designer.evaluate("document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''");
}

/** Focus follows a moment later, when the view has moved. */
export async function untilFocused(designer: Page, wanted: RegExp): Promise<void> {
  await designer.waitForFunction(`${String(wanted)}.test(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')`, undefined, { timeout: 5_000 }).catch(() => undefined);
  expect(await focusedName(designer)).toMatch(wanted);
}

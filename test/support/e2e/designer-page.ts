import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { useBrowser } from './browser';

/** The page as it is built, opened as a file. */
export const designerFile = join(__dirname, '../../../dist/designer/index.html');

/** What the journeys of the start dialog are called, in both languages. */
export const starts = {
  empty: /^An empty journey|^空のジャーニー/,
  winBack: /Good customers|しばらく購入のないお客様/,
  birthday: /^Birthday greeting|^誕生日/,
} as const;

export const themes = ['light', 'dark', 'contrast'] as const;

export interface DesignerOptions extends BrowserContextOptions {
  /** The journey that is chosen in the start dialog; without it the dialog stays open. */
  readonly start?: keyof typeof starts;
  readonly theme?: (typeof themes)[number];
  /** What the browser may say of the page, because the test makes it: the rest fails the test. */
  readonly mayComplain?: RegExp;
}

/**
 * Opens the designer in a browser, closes it after the test, and fails the test if the page complained of anything.
 *
 * @param browser another page's, where both have to share a clipboard.
 */
export function useDesigner(browser = useBrowser()): (options?: DesignerOptions) => Promise<Page> {
  const contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const heard = complaints;
    complaints = [];
    expect(heard).toEqual([]);
  });
  return async ({ start, theme = 'light', mayComplain, ...options } = {}) => {
    const context = await browser().newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', reducedMotion: 'reduce', ...lookOf(theme), ...options });
    contexts.push(context);
    const designer = await context.newPage();
    designer.on('pageerror', (error) => complaints.push(error.message));
    designer.on('console', (message) => {
      if (message.type() === 'error' && mayComplain?.test(message.text()) !== true) complaints.push(message.text());
    });
    await designer.goto(pathToFileURL(designerFile).href);
    // Only then does the page hear keys.
    await designer.getByRole('dialog').waitFor();
    if (start === undefined) return designer;
    await designer.getByRole('button', { name: starts[start] }).click();
    await standsStill(designer);
    return designer;
  };
}

function lookOf(theme: (typeof themes)[number]): BrowserContextOptions {
  return { colorScheme: theme === 'dark' ? 'dark' : 'light', contrast: theme === 'contrast' ? 'more' : 'no-preference' };
}

/** The view goes to where people come in; until it is there, nothing stays where it was measured. */
async function standsStill(designer: Page): Promise<void> {
  const first = designer.locator('.react-flow__node').first();
  await first.waitFor();
  for (let before = '', now = JSON.stringify(await first.boundingBox()); before !== now; now = JSON.stringify(await first.boundingBox())) {
    before = now;
    await designer.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  }
}

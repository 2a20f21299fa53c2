import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

export interface DesignerPage {
  readonly designer: Page;
  /** What the page has complained about; an error nobody caught among them. */
  readonly errors: readonly string[];
}

/** The page as it is built, opened as a file, at its question what the journey is to do. */
export async function openDesignerPage(browser: Browser, { locale = 'en-US', viewport = { width: 1440, height: 900 }, theme = 'light' } = {}): Promise<DesignerPage> {
  const designer = await browser.newPage({ viewport, locale, colorScheme: theme === 'dark' ? 'dark' : 'light', contrast: theme === 'contrast' ? 'more' : 'no-preference' });
  const errors: string[] = [];
  designer.on('pageerror', (error) => errors.push(error.message));
  designer.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await designer.goto(pathToFileURL(join(__dirname, '../../../dist/designer/index.html')).href);
  return { designer, errors };
}

/** What the browser saves when something is done. */
export async function downloaded(designer: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([designer.waitForEvent('download'), act()]);
  return readFileSync(await download.path(), 'utf8');
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { repositoryFolder } from '../n8n/install-package';

/** Pictures of the built designer, with the win-back journey in it. Answers the files that were written. */
export async function designerScreenshots(browser: Browser, folder: string): Promise<readonly string[]> {
  const light = await open(browser, 'en-US', 'light');
  await light.locator('.react-flow__node[data-id="lapsed"]').click();
  const canvas = await picture(light, join(folder, 'designer.png'));
  await light.keyboard.press('Control+Alt+o');
  const outline = await picture(light, join(folder, 'designer-outline.png'));
  const dark = await open(browser, 'ja-JP', 'dark');
  await dark.keyboard.press('Control+Alt+e');
  const messages = await picture(dark, join(folder, 'designer-messages-ja.png'));
  return [canvas, outline, messages];
}

async function open(browser: Browser, locale: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 820 }, deviceScaleFactor: 1.5, locale, colorScheme, reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(join(repositoryFolder, 'dist/designer/index.html')).href);
  await page.getByRole('dialog').getByRole('list').getByRole('button').first().click();
  await page.locator('.react-flow__node').first().waitFor();
  await page.getByRole('button', { name: /^Close the guide$|^ガイドを閉じる$/ }).click();
  return page;
}

async function picture(page: Page, path: string): Promise<string> {
  await page.mouse.move(0, 0);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}

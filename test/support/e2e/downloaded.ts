import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** What the browser saves when something is done. */
export async function downloaded(designer: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([designer.waitForEvent('download'), act()]);
  return readFile(await download.path(), 'utf8');
}

/** The journey as it is saved with the keyboard. */
export function saved(designer: Page): Promise<string> {
  return downloaded(designer, () => designer.keyboard.press('Control+s'));
}

/** The journey as it is saved with the button. */
export function exported(designer: Page): Promise<string> {
  return downloaded(designer, () => designer.getByRole('button', { name: 'Export' }).click());
}

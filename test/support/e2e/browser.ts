import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../dev/browser/open-browser';

/** A browser for all tests of a `describe`, closed after them. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  }, 30_000);
  return () => {
    if (browser === undefined) throw new Error('the browser has not started');
    return browser;
  };
}

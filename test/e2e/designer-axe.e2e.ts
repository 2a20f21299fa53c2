import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../dev/browser/open-browser';
import { openDesignerPage } from '../support/designer/open-designer-page';

jest.setTimeout(30_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

type View = readonly [name: string, show: (designer: Page) => Promise<unknown>];
const press = (keys: string) => (designer: Page) => designer.keyboard.press(keys);
/** In this order, each out of the one before it. */
const views: readonly View[] = [
  ['the question at the start', async () => undefined],
  ['the canvas', (designer) => designer.getByRole('dialog').getByRole('list').getByRole('button').first().click()],
  ['the outline', press('Control+Alt+O')],
  ['the commands', press('Control+K')],
  ['the shortcuts', async (designer) => {
    await designer.keyboard.press('Escape');
    await designer.keyboard.press('Control+/');
  }],
  ['the messages', async (designer) => {
    await designer.keyboard.press('Escape');
    await designer.keyboard.press('Control+Alt+E');
  }],
  ['suggestions for a text', async (designer) => {
    await designer.getByRole('dialog').locator('textarea').first().focus();
    await designer.keyboard.type('{{');
  }],
  ['all texts of a message', (designer) => designer.getByRole('button', { name: /^(?:All texts|すべての文面)$/ }).click()],
  ['the map, before there is one', async (designer) => {
    await designer.keyboard.press('Escape');
    await designer.getByRole('dialog').waitFor({ state: 'hidden' });
    await designer.locator('[data-action="map"]').click();
  }],
  ['the map with a touchpoint', async (designer) => {
    await designer.locator('[data-first-stages]').click();
    await designer.getByRole('button', { name: /^(?:Add a touchpoint to Awareness|「認知」に接点を追加)$/ }).click();
  }],
  ['what goes to n8n', (designer) => designer.locator('[data-action="n8n"]').click()],
  ['a text that is refused', async (designer) => {
    await designer.keyboard.press('Escape');
    await designer.locator('[data-action="import"]').click();
    await designer.getByRole('dialog').locator('textarea').fill('{ "steps": 1, }');
    await designer.getByRole('dialog').getByRole('button', { name: /^(?:Open|開く)$/ }).click();
  }],
];

for (const theme of ['light', 'dark', 'contrast'] as const) {
  for (const locale of ['en-US', 'ja-JP']) {
    test(`axe finds nothing in any view, ${theme}, ${locale}`, async () => {
      const { designer, errors } = await openDesignerPage(browser, { theme, locale });
      await designer.evaluate(axe.source);
      const found: unknown[] = [];
      for (const [name, show] of views) {
        await show(designer);
        found.push(...(await violations(designer, name)));
      }
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      await designer.close();
    }, 60_000);
  }
}

async function violations(designer: Page, view: string): Promise<readonly unknown[]> {
  return designer.evaluate<readonly unknown[]>(`axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => ({ view: ${JSON.stringify(view)}, id, where: nodes.map(({ html, failureSummary }) => html.slice(0, 200) + ' ' + failureSummary) })))`);
}

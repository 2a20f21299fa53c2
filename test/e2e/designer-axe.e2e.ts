import type { Page } from 'playwright-core';
import { axeViolations } from '../support/e2e/axe-violations';
import { card } from '../support/e2e/card';
import { themes, useDesigner } from '../support/e2e/designer-page';

jest.setTimeout(30_000);
const open = useDesigner();

type View = readonly [name: string, show: (designer: Page) => Promise<unknown>];
const press = (keys: string) => (designer: Page) => designer.keyboard.press(keys);
/** In this order, each out of the one before it. */
const views: readonly View[] = [
  ['the question at the start', async () => undefined],
  ['the canvas', (designer) => designer.getByRole('dialog').getByRole('list').getByRole('button').first().click()],
  ['a step that is chosen', (designer) => card(designer, 'consent').click()],
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

for (const theme of themes) {
  for (const locale of ['en-US', 'ja-JP']) {
    test(`axe finds nothing in any view, ${theme}, ${locale}`, async () => {
      const designer = await open({ theme, locale });
      const found: unknown[] = [];
      for (const [name, show] of views) {
        await show(designer);
        found.push(...(await axeViolations(designer, name)));
      }
      expect(found).toEqual([]);
    }, 60_000);
  }
}

import type { Browser, Page } from 'playwright-core';
import type { Journey } from '../../core/journey/journey';
import { openBrowser } from '../../dev/browser/open-browser';
import { downloaded, openDesignerPage } from '../support/designer/open-designer-page';

jest.setTimeout(30_000);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function openMap(): Promise<{ readonly designer: Page; readonly errors: readonly string[]; readonly map: () => Promise<Journey['map']> }> {
  const { designer, errors } = await openDesignerPage(browser);
  await designer.getByRole('dialog').getByRole('list').getByRole('button').first().click();
  await designer.getByRole('button', { name: 'Map', exact: true }).click();
  await designer.getByRole('button', { name: /^Awareness → / }).click();
  return { designer, errors, map: async () => (JSON.parse(await downloaded(designer, () => designer.keyboard.press('Control+s'))) as Journey).map };
}

const card = (designer: Page, id: string) => designer.locator(`.react-flow__node[data-id="${id}"]`);

async function centre(designer: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await designer.locator(selector).boundingBox();
  if (box === null) throw new Error(`nothing at ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a card that is dragged into a stage belongs to it, and where it stood in the drawing does not change', async () => {
  const { designer, errors, map } = await openMap();
  const from = await centre(designer, '.react-flow__node[data-id="lapsed"]');
  const to = await centre(designer, '[role="group"][aria-label="Stage Consideration"]');
  await designer.mouse.move(from.x, from.y);
  await designer.mouse.down();
  await designer.mouse.move(to.x, to.y + 40, { steps: 8 });
  await designer.mouse.up();
  await designer.getByRole('status').filter({ hasText: 'into Consideration' }).waitFor();
  const box = await card(designer, 'lapsed').boundingBox();
  expect(Math.abs((box?.x ?? 0) - to.x)).toBeLessThan(200);
  expect((await map())?.stageOf).toEqual({ lapsed: 'consideration' });
  await designer.getByRole('button', { name: /^Undo: put/ }).click();
  expect((await map())?.stageOf).toEqual({});
  expect(errors).toEqual([]);
});

test('a map is made with the keyboard alone', async () => {
  const { designer, errors, map } = await openMap();
  await card(designer, 'entry').focus();
  await designer.keyboard.press('Alt+ArrowRight');
  await designer.keyboard.press('Alt+ArrowRight');
  await designer.getByRole('button', { name: 'Add a touchpoint to Awareness' }).focus();
  await designer.keyboard.press('Enter');
  await designer.getByRole('complementary', { name: 'Touchpoint' }).getByRole('textbox', { name: 'Name', exact: true }).focus();
  await designer.keyboard.press('Control+a');
  await designer.keyboard.type('Call centre');
  await designer.getByRole('textbox', { name: 'Name of the stage' }).first().focus();
  await designer.keyboard.press('Control+a');
  await designer.keyboard.type('First contact');
  expect(await map()).toMatchObject({ stages: [{ name: 'First contact' }, {}, {}, {}, {}], stageOf: { entry: 'consideration' }, touchpoints: [{ name: 'Call centre', stage: 'awareness' }] });
  expect(errors).toEqual([]);
});

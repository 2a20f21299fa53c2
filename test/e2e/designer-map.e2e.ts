import type { Page } from 'playwright-core';
import type { Journey } from '../../core/journey/journey';
import { card } from '../support/e2e/card';
import { useDesigner } from '../support/e2e/designer-page';
import { saved } from '../support/e2e/downloaded';
import { drag } from '../support/e2e/drag';
import { middleOf } from '../support/e2e/place';

jest.setTimeout(30_000);
const open = useDesigner();

async function openMap(): Promise<{ readonly designer: Page; readonly map: () => Promise<Journey['map']> }> {
  const designer = await open({ start: 'winBack' });
  await designer.getByRole('button', { name: 'Map', exact: true }).click();
  await designer.getByRole('button', { name: /^Awareness → / }).click();
  return { designer, map: async () => (JSON.parse(await saved(designer)) as Journey).map };
}

test('a card that is dragged into a stage belongs to it, and where it stood in the drawing does not change', async () => {
  const { designer, map } = await openMap();
  const to = await middleOf(designer.getByRole('group', { name: 'Stage Consideration', exact: true }));
  await drag(designer, await middleOf(card(designer, 'lapsed')), { x: to.x, y: to.y + 40 });
  await designer.mouse.up();
  await designer.getByRole('status').filter({ hasText: 'into Consideration' }).waitFor();
  const box = await card(designer, 'lapsed').boundingBox();
  expect(Math.abs((box?.x ?? 0) - to.x)).toBeLessThan(200);
  expect((await map())?.stageOf).toEqual({ lapsed: 'consideration' });
  await designer.getByRole('button', { name: /^Undo: put/ }).click();
  expect((await map())?.stageOf).toEqual({});
});

test('a map is made with the keyboard alone', async () => {
  const { designer, map } = await openMap();
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
});

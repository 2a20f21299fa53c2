import type { Locator, Page } from 'playwright-core';
import { card } from '../support/e2e/card';
import { useDesigner } from '../support/e2e/designer-page';
import { drag } from '../support/e2e/drag';
import { middleOf } from '../support/e2e/place';
import { said } from '../support/e2e/said';

jest.setTimeout(30_000);
const open = useDesigner();

const settings = (designer: Page): Locator => designer.getByRole('complementary', { name: 'Settings' });
/** Handles of the conditions of a segment, as they stand one below the other. */
const handles = (designer: Page): Locator => settings(designer).getByRole('button', { name: /^Move “the/ });

async function names(designer: Page): Promise<readonly (string | null)[]> {
  return Promise.all((await handles(designer).all()).map((handle) => handle.getAttribute('aria-label')));
}

async function openSegment(): Promise<Page> {
  const designer = await open({ start: 'winBack' });
  await card(designer, 'lapsed').click();
  await handles(designer).first().waitFor();
  return designer;
}

describe('a condition', () => {
  test('is dragged with the mouse into a group, and has the focus there', async () => {
    const designer = await openSegment();
    await settings(designer).getByRole('button', { name: 'Group', exact: true }).click();
    const group = settings(designer).getByRole('group', { name: 'group of conditions' }).last();
    await group.scrollIntoViewIfNeeded();
    await drag(designer, await middleOf(handles(designer).nth(1)), await middleOf(group));
    await designer.mouse.up();
    await group.getByRole('button', { name: /^Move “the sum of/ }).waitFor();
    expect(await said(designer)).toMatch(/^move the sum of "total" in "purchase" events is more than 37 to \d of 2$/);
  });

  test('is let go with Escape where it was', async () => {
    const designer = await openSegment();
    const before = await names(designer);
    await drag(designer, await middleOf(handles(designer).first()), await middleOf(handles(designer).last()));
    await designer.keyboard.press('Escape');
    await designer.mouse.up();
    expect(await names(designer)).toEqual(before);
  });
});

test('a problem is gone to, told and mended with the keyboard alone', async () => {
  const designer = await open({ start: 'winBack' });
  await settings(designer).getByRole('combobox', { name: 'Time zone' }).fill('Mars/Olympus');
  await card(designer, 'cap').click();
  await designer.keyboard.press('F8');
  await designer.locator('input:focus').waitFor();
  expect(await said(designer)).toMatch(/^Problem 1 of 1: There is no time zone "Mars\/Olympus"/);
  await designer.keyboard.press('Tab');
  await designer.keyboard.press('Enter');
  await designer.getByText('Nothing is wrong.').waitFor();
});

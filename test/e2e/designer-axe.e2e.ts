import type { Page } from 'playwright-core';
import { stepKinds } from '../../core/journey/journey';
import birthday from '../../schemas/examples/birthday.journey.json';
import winBack from '../../schemas/examples/win-back.journey.json';
import { axeViolations } from '../support/e2e/axe-violations';
import { card } from '../support/e2e/card';
import { themes, useDesigner } from '../support/e2e/designer-page';

const open = useDesigner();

/** What is shown, and which part of the page is new by it; without a part, all of it is looked at. */
type View = readonly [name: string, show: (designer: Page) => Promise<unknown>, part?: string];
const dialog = '[role="dialog"]';
const press = (keys: string) => (designer: Page) => designer.keyboard.press(keys);
const perform = (action: string) => (designer: Page) => designer.locator(`[data-action="${action}"]`).click();
/** Out of a dialog, and then what comes next. */
const after = (show: View[1]) => async (designer: Page) => {
  await designer.keyboard.press('Escape');
  await designer.locator(dialog).waitFor({ state: 'hidden' });
  return show(designer);
};

/** One step of every kind that the journey has, each with everything unfolded. */
function settingsIn(steps: readonly { readonly id: string; readonly kind: string }[], kinds: readonly string[]): readonly View[] {
  return kinds.flatMap((kind) => steps.find((step) => step.kind === kind) ?? []).map(({ id, kind }) => [`the settings of the kind ${kind}`, async (designer) => {
    // Also where the view doesn't come to.
    await card(designer, id).dispatchEvent('click');
    await unfold(designer);
  }, 'aside']);
}

async function unfold(designer: Page): Promise<void> {
  await designer.evaluate("document.querySelectorAll('aside details').forEach((details) => { details.open = true; })");
}

const winBackKinds = stepKinds.filter((kind) => winBack.steps.some((step) => step.kind === kind));
const otherKinds = stepKinds.filter((kind) => !winBackKinds.includes(kind));

/** In this order, each out of the one before it. */
const views: readonly View[] = [
  ['the question at the start', async () => undefined],
  ['the canvas, and the guide', async (designer) => {
    await designer.getByRole('dialog').getByRole('list').getByRole('button').first().click();
    await designer.getByRole('region', { name: /^(?:Guide|ガイド)$/ }).waitFor();
  }],
  ['a step that is chosen', (designer) => card(designer, 'consent').click(), 'main > div'],
  ...settingsIn(winBack.steps, winBackKinds),
  ['the settings of the journey', async (designer) => {
    await designer.getByRole('heading', { level: 1 }).getByRole('button').click();
    await unfold(designer);
  }, 'aside'],
  ['where a step leads', async (designer) => {
    await card(designer, 'consent').focus();
    await designer.keyboard.press('c');
  }, dialog],
  ['problems', after(async (designer) => {
    await card(designer, 'not-lapsed').focus();
    await designer.keyboard.press('Delete');
    await designer.locator('summary').filter({ hasText: 'F8' }).click();
    await designer.locator('details').filter({ hasText: 'F8' }).getByRole('listitem').first().waitFor();
  })],
  ['what keeps the journey from n8n', perform('n8n'), dialog],
  ['the outline', after(async (designer) => {
    await designer.keyboard.press('Control+z');
    await designer.keyboard.press('Control+Alt+O');
  }), 'main'],
  ['the commands', press('Control+K'), dialog],
  ['the shortcuts', after(press('Control+/')), dialog],
  ['the messages', after(press('Control+Alt+E')), dialog],
  ['suggestions for a text', async (designer) => {
    await designer.getByRole('dialog').locator('textarea').first().focus();
    await designer.keyboard.type('{{');
  }],
  ['all texts of a message', (designer) => designer.getByRole('button', { name: /^(?:All texts|すべての文面)$/ }).click(), dialog],
  ['the map, before there is one', after(perform('map')), 'main'],
  ['the map with a touchpoint', async (designer) => {
    await designer.locator('[data-first-stages]').click();
    await designer.getByRole('button', { name: /^(?:Add a touchpoint to Awareness|「認知」に接点を追加)$/ }).click();
    await unfold(designer);
  }, 'main'],
  ['what goes to n8n', perform('n8n'), dialog],
  ['a text to open', after(perform('import')), dialog],
  ['a text that is refused', async (designer) => {
    await designer.getByRole('dialog').locator('textarea').fill('{ "steps": 1, }');
    await designer.getByRole('dialog').getByRole('button', { name: /^(?:Open|開く)$/ }).click();
  }, dialog],
];

test('the two examples have a step of every kind', () => {
  expect(otherKinds.filter((kind) => !birthday.steps.some((step) => step.kind === kind))).toEqual([]);
});

describe.each(themes)('axe finds nothing in any view, %s', (theme) => {
  test.each(['en-US', 'ja-JP'])('%s', async (locale) => {
    const found = [
      ...(await walk(await open({ theme, locale }), views)),
      ...(await walk(await open({ theme, locale, start: 'birthday' }), settingsIn(birthday.steps, otherKinds))),
    ];
    expect(found).toEqual([]);
  }, 60_000);
});

async function walk(designer: Page, through: readonly View[]): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const [name, show, part] of through) {
    await show(designer);
    found.push(...(await axeViolations(designer, name, part)));
  }
  return found;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { compileJourney } from '../../core/compile/compile-journey';
import { openDocument } from '../../core/document/open-document';
import type { Journey } from '../../core/journey/journey';
import { arbitraryJourney } from '../core/compile/arbitrary-journey';
import { winBack } from '../core/edit/scene';
import { useDesigner } from '../support/e2e/designer-page';
import { downloaded, saved } from '../support/e2e/downloaded';

jest.setTimeout(30_000);
const open = useDesigner();

const textOf = (journey: unknown): string => `${JSON.stringify(journey, null, 2)}\n`;

/** The page with nothing but an empty journey in it. */
async function openEmpty(locale = 'en-US'): Promise<Page> {
  const designer = await open({ locale });
  await designer.getByRole('dialog').waitFor();
  await designer.keyboard.press('Escape');
  await designer.getByRole('dialog').waitFor({ state: 'hidden' });
  return designer;
}

async function openFile(designer: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([designer.waitForEvent('filechooser'), designer.getByRole('button', { name: /^(Open|開く)$/ }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function paste(designer: Page, text: string): Promise<void> {
  await designer.evaluate(`document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: (() => { const data = new DataTransfer(); data.setData('text/plain', ${JSON.stringify(text)}); return data; })() }))`);
}

describe('a journey that is opened and saved, nothing changed, is the same to the byte', () => {
  const folder = join(__dirname, '../../schemas/examples');
  const map = { stages: [{ id: 'use', name: 'Use', note: '' }], stageOf: { cap: 'use' }, touchpoints: [{ id: 'shop', name: '店舗', stage: 'use', where: '', steps: ['cap'], needs: '', feeling: 'upset', feels: '', hurts: '', owner: '', note: '' }] };
  // In the place that the schema gives it.
  const { n8n, ...rest } = winBack;
  const written = readdirSync(folder).filter((name) => name.endsWith('.journey.json')).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const made = fc.sample(arbitraryJourney({ maxSteps: 12, entry: true }), { seed: 11, numRuns: 200 })
    .filter((journey) => journey.name !== '' && openDocument(textOf(journey), '').type === 'opened')
    .slice(0, 6)
    .map((journey, index) => [`made up, number ${String(index + 1)}: ${Array.from(new Set(journey.steps.map(({ kind }) => kind))).join(', ')}`, textOf(journey)] as const);

  test.each([...written, ['one with a map', textOf({ ...rest, map, n8n })] as const, ...made])('%s', async (_, text) => {
    const designer = await openEmpty();
    await openFile(designer, 'a.json', text);
    await designer.getByRole('status').filter({ hasText: 'Opened' }).waitFor();
    expect(await saved(designer)).toBe(text);
  });
});

test('a workflow of n8n with nodes that nobody here knows is opened, saved, opened again and still the same', async () => {
  const designer = await openEmpty('ja-JP');
  const http = { id: 'b5d3a7e0-0000-4000-8000-000000000001', name: 'Ask the CRM', type: 'n8n-nodes-base.httpRequest', typeVersion: 4.2, position: [300, 300], parameters: { url: '={{ $json.url }}' }, credentials: { httpBasicAuth: { id: '1', name: 'CRM' } } };
  const workflow = compileJourney(winBack);
  await paste(designer, JSON.stringify({ ...workflow, nodes: [...workflow.nodes, http], name: undefined, pinData: {}, meta: { instanceId: 'x' } }));
  await designer.getByRole('dialog', { name: '「n8n のワークフロー」を開きますか?' }).getByRole('button', { name: '開く', exact: true }).click();
  const once = await saved(designer);
  expect(JSON.parse(once)).toMatchObject({ name: 'n8n のワークフロー', steps: expect.arrayContaining([expect.objectContaining({ kind: 'n8n', name: 'Ask the CRM', n8n: expect.objectContaining({ credentials: http.credentials }) })]) });
  await openFile(designer, 'again.json', once);
  expect(await saved(designer)).toBe(once);
});

test('what is not saved is not lost: the page asks before it is left, and before another journey comes', async () => {
  const designer = await openEmpty();
  await designer.locator('.react-flow__node').first().click();
  await designer.getByRole('textbox', { name: 'Name', exact: true }).fill('Mine');
  expect(await designer.getByText('not saved').count()).toBe(1);
  const asked = designer.waitForEvent('dialog');
  await designer.evaluate('void setTimeout(() => location.reload())');
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await openFile(designer, 'win-back.json', textOf(winBack));
  await designer.getByRole('dialog', { name: `Open “${winBack.name}”?` }).waitFor();
  const first = await downloaded(designer, () => designer.getByRole('button', { name: 'Save, then open' }).click());
  expect((JSON.parse(first) as Journey).steps[0]?.name).toBe('Mine');
  await designer.getByRole('heading', { name: winBack.name }).waitFor();
  expect(await designer.getByText('not saved').count()).toBe(0);
});

test('a broken file names every mistake in the text, which can be mended there', async () => {
  const designer = await openEmpty();
  await openFile(designer, 'broken.json', textOf(winBack).replace('"kind": "entry"', '"kind": "door"'));
  await designer.getByText('“broken.json” can’t be opened: one thing is wrong.').waitFor();
  await designer.getByRole('button', { name: /^Line \d+, column \d+$/ }).click();
  expect(await designer.evaluate('document.activeElement.value.slice(document.activeElement.selectionStart).split("\\n")[0]')).toBe('"kind": "door",');
  await designer.getByRole('textbox').fill(textOf(winBack));
  await designer.getByRole('button', { name: 'Open', exact: true }).last().click();
  await designer.getByRole('heading', { name: winBack.name }).waitFor();
});

test('files of ten megabytes, of garbage and of nothing but brackets are answered, and the page goes on', async () => {
  const designer = await openEmpty();
  for (const [name, text, says] of [['large.json', 'x'.repeat(10_000_001), /larger than 10 MB/], ['deep.json', '['.repeat(1_000_000), /too deep/], ['garbage.json', '{"a":1 '.repeat(100_000), /Line 1, column/]] as const) {
    await openFile(designer, name, text);
    await designer.getByRole('alert').filter({ hasText: name }).filter({ hasText: says }).waitFor({ timeout: 20_000 });
    await designer.keyboard.press('Escape');
    await designer.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await openFile(designer, 'win-back.json', textOf(winBack));
  await designer.getByRole('heading', { name: winBack.name }).waitFor();
}, 60_000);

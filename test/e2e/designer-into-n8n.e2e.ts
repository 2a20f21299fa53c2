import type { Page } from 'playwright-core';
import { withoutCredentials } from '../../cli/credential/without-credentials';
import { withoutServerKeys } from '../../core/compile/api-body';
import { decompileWorkflow } from '../../core/compile/decompile-workflow';
import { contentHash } from '../../core/journey/content-hash';
import type { Journey } from '../../core/journey/journey';
import { normalizeJourney } from '../../core/journey/normalize';
import { openEmptyEditor, part, readCanvas } from '../../dev/browser/n8n-editor';
import { useBrowser } from '../support/e2e/browser';
import { useDesigner } from '../support/e2e/designer-page';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';

/** With a map, which n8n carries along though it means nothing to it. */
const journey: Journey = normalizeJourney({ ...winBack(), map: { stages: [{ id: 'use', name: 'Use', note: '' }], stageOf: { wait: 'use' }, touchpoints: [] } });

describe('a journey that is copied in the designer and pasted on the canvas of n8n', () => {
  const lab = useTestLab();
  const browser = useBrowser();
  const openDesigner = useDesigner(browser);
  let page: Page;

  beforeAll(async () => {
    const designer = await openDesigner();
    const [chooser] = await Promise.all([designer.waitForEvent('filechooser'), designer.getByRole('dialog').getByRole('button', { name: 'Open a file' }).click()]);
    await chooser.setFiles({ name: 'win-back.journey.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(journey)) });
    await designer.getByRole('heading', { name: journey.name }).waitFor();
    await designer.getByRole('button', { name: 'Use in n8n' }).click();
    await designer.getByRole('button', { name: 'Copy the workflow' }).click();
    await designer.getByText('Copied, 30 nodes.').waitFor();

    page = await openEmptyEditor(browser(), lab().n8n);
    await part(page, 'canvas-wrapper').click({ position: { x: 60, y: 60 } });
    await page.keyboard.press('Control+v');
    await part(page, 'canvas-node').nth(journey.steps.length - 1).waitFor();
    await part(page, 'zoom-to-fit').click();
  }, 120_000);

  it('is there with every node under its name, as the step that it is', async () => {
    const drawn = await readCanvas(page);
    expect(drawn.map(({ name }) => name).sort()).toEqual(journey.steps.map(({ name }) => name).sort());
    expect(drawn.every(({ type, hasIcon }) => type.startsWith('n8n-nodes-journeys.') && hasIcon)).toBe(true);
  });

  it('is the same journey when n8n has saved it, ways, messages and map included', async () => {
    const answer = page.waitForResponse((response) => ['POST', 'PATCH'].includes(response.request().method()) && /\/rest\/workflows(\/|\?|$)/.test(response.url()));
    await page.keyboard.press('Control+s');
    const { data } = (await (await answer).json()) as { readonly data: { readonly id: string } };
    // n8n chose the sender by itself: there is only one.
    const stored = withoutCredentials(decompileWorkflow(withoutServerKeys(await lab().api.workflow(data.id))));
    expect(stored.edges).toEqual(journey.edges);
    // n8n names a new workflow itself, has settings of its own, and pastes where the mouse was.
    const { name, n8n, layout } = journey;
    expect({ ...stored, name, n8n, layout }).toEqual(journey);
    expect(contentHash({ ...stored, name, n8n })).toBe(contentHash(journey));
  }, 60_000);
});

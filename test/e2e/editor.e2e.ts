import type { Page } from 'playwright-core';
import { withoutServerKeys } from '../../core/compile/api-body';
import { decompileWorkflow } from '../../core/compile/decompile-workflow';
import { contentHash } from '../../core/journey/content-hash';
import type { Journey } from '../../core/journey/journey';
import { nodeNamed, openInEditor, part, readCanvas, type DrawnNode } from '../../dev/browser/n8n-editor';
import { useBrowser } from '../support/e2e/browser';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';

describe("the published workflow in n8n's own editor", () => {
  const lab = useTestLab();
  const browser = useBrowser();
  let workflow = '';
  let page: Page;
  let drawn: readonly DrawnNode[];
  let before: Journey;
  beforeAll(async () => {
    const published = await lab().publish(winBack());
    if (published.type !== 'published') throw new Error(JSON.stringify(published));
    workflow = published.workflow.id;
    before = await stored();
    page = await openInEditor(browser(), lab().n8n, workflow);
    drawn = await readCanvas(page);
  }, 90_000);

  it('shows every step with its icon and a line on what it does, none marked as incomplete', () => {
    expect(drawn.map(({ name }) => name).sort()).toEqual(winBack().steps.map(({ name }) => name).sort());
    for (const { name, hasIcon, hasIssue, subtitle } of drawn) {
      expect({ name, hasIcon, hasIssue }).toEqual({ name, hasIcon: true, hasIssue: false });
      expect(subtitle).toMatch(/\w{2}/);
    }
  });

  it('names every output', () => {
    const outputs = (type: string): readonly string[] => drawn.find((node) => node.type === `n8n-nodes-journeys.${type}`)?.outputs ?? [];
    expect(outputs('journeyEntry')).toEqual(['Entered', 'Refused']);
    expect(outputs('segment')).toEqual(['Lapsed', 'Else']);
    expect(outputs('consentCheck')).toEqual(['Allowed', 'Denied']);
    expect(outputs('fatigueCap')).toEqual(['Clear', 'Capped']);
    expect(outputs('tailor')).toEqual(['Tailored', 'Unreachable', 'Invalid']);
    expect(outputs('send')).toEqual(['Sent', 'Not Sent', 'Failed']);
    expect(outputs('waitForReply')).toEqual(['Replied', 'Timed Out']);
    for (const node of drawn) expect(node.outputs).not.toContain('');
  });

  it('opens the panel of every kind of step, with its notice and no error in it', async () => {
    for (const { name } of firstOfEachType()) {
      await nodeNamed(page, name).dblclick();
      const panel = part(page, 'ndv');
      await panel.waitFor();
      expect({ name, issues: await part(page, 'parameter-issues').count() }).toEqual({ name, issues: 0 });
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
    }
  }, 60_000);

  it('saved there is still the same journey', async () => {
    await moveAndSave('Reminded');
    await page.keyboard.press('Control+z');
    await save();
    const after = await stored();
    expect(contentHash(after)).toBe(contentHash(before));
    expect(after).toEqual(before);
    // Nothing was edited; what n8n saved as a draft only becomes the live version.
    expect(await lab().publish(winBack())).toMatchObject({ type: 'published', change: 'published', up: { type: 'up' } });
  }, 60_000);

  async function stored(): Promise<Journey> {
    return decompileWorkflow(withoutServerKeys(await lab().api.workflow(workflow)));
  }

  function firstOfEachType(): readonly DrawnNode[] {
    return [...new Map([...drawn].reverse().map((node) => [node.type, node])).values()];
  }

  /** n8n saves only what was changed: a node is moved, and then back. */
  async function moveAndSave(name: string): Promise<void> {
    const box = await nodeNamed(page, name).boundingBox();
    if (box === null) throw new Error(`"${name}" is not drawn`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 60, { steps: 6 });
    await page.mouse.up();
    await save();
    const moved = await stored();
    expect(moved.layout).not.toEqual(before.layout);
    expect({ ...moved, layout: {} }).toEqual({ ...before, layout: {} });
    expect(contentHash(moved)).toBe(contentHash(before));
  }

  async function save(): Promise<void> {
    const answer = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().includes(`/rest/workflows/${workflow}`));
    await page.keyboard.press('Control+s');
    expect((await answer).status()).toBe(200);
  }
});

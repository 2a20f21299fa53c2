import type { Browser, Locator, Page } from 'playwright-core';
import { DevError } from '../dev-error';
import type { Owner } from '../n8n/n8n-env';

export interface EditorOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Pixels of a picture for one of the page. */
  readonly scale?: number;
}

type N8nPlace = { readonly url: string; readonly owner: Owner };

/** n8n's editor with a workflow open, its owner logged in: the whole drawing in view, icons loaded, n8n's own tips put away. */
export async function openInEditor(browser: Browser, n8n: N8nPlace, workflow: string, options: EditorOptions = {}): Promise<Page> {
  const page = await logIn(browser, n8n, options);
  await page.goto(`${n8n.url}/workflow/${workflow}`);
  await part(page, 'canvas-node').first().waitFor();
  await page.waitForFunction('[...document.images].every((image) => image.complete)');
  await putTipsAway(page);
  await part(page, 'zoom-to-fit').click();
  return page;
}

/** n8n's editor with a new workflow that nothing is in yet. */
export async function openEmptyEditor(browser: Browser, n8n: N8nPlace, options: EditorOptions = {}): Promise<Page> {
  const page = await logIn(browser, n8n, options);
  await page.goto(`${n8n.url}/workflow/new`);
  // Only once n8n asks for the first node does it know what nodes there are.
  await page.locator(['canvas-add-button', 'canvas-choice-prompt', 'canvas-add-first-step-button'].map((name) => `[data-test-id="${name}"]`).join(', ')).first().waitFor();
  await putTipsAway(page);
  return page;
}

async function logIn(browser: Browser, n8n: N8nPlace, { width = 1600, height = 1000, colorScheme = 'light', scale = 1 }: EditorOptions): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, deviceScaleFactor: scale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const login = await page.request.post(`${n8n.url}/rest/login`, { data: { emailOrLdapLoginId: n8n.owner.email, password: n8n.owner.password } });
  if (!login.ok()) throw new DevError(`n8n refused the login of ${n8n.owner.email} (${login.status()})`);
  return page;
}

/** The parts that n8n has named for its own tests. */
export function part(within: Page | Locator, name: string): Locator {
  return within.locator(`[data-test-id="${name}"]`);
}

/** The node of this name on the canvas. */
export function nodeNamed(page: Page, name: string): Locator {
  return page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
}

/** n8n shows its checklist some time after the drawing, and not always. */
async function putTipsAway(page: Page): Promise<void> {
  const close = part(page, 'suggested-actions-close');
  const came = await close.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );
  if (came) await close.click();
}

/** What a node shows on the canvas. */
export interface DrawnNode {
  readonly name: string;
  readonly type: string;
  readonly subtitle: string;
  /** Whether its icon is a picture, and came. */
  readonly hasIcon: boolean;
  /** Names beside its outputs, in order. */
  readonly outputs: readonly string[];
  /** Whether n8n marks it: a missing credential, an empty field that is required. */
  readonly hasIssue: boolean;
}

/** Every node that is drawn, read from the page. */
export async function readCanvas(page: Page): Promise<readonly DrawnNode[]> {
  const drawn: DrawnNode[] = [];
  for (const node of await part(page, 'canvas-node').all()) drawn.push(await readNode(node));
  return drawn;
}

/** What we ask of an `<img>`; this project is compiled without the browser's own types. */
interface Picture {
  readonly complete: boolean;
  readonly naturalWidth: number;
}

/** n8n names the parts of a node by class only, with a hash behind. */
async function readNode(node: Locator): Promise<DrawnNode> {
  const subtitles = await node.locator('[class*="_subtitle_"]').allTextContents();
  const icons = await Promise.all((await node.locator('img').all()).map((icon) => icon.evaluate((image: Picture) => image.complete && image.naturalWidth > 0)));
  const outputs = await part(node, 'canvas-node-output-handle').all();
  return {
    name: (await node.getAttribute('data-node-name')) ?? '',
    type: (await node.getAttribute('data-node-type')) ?? '',
    subtitle: subtitles.join(' ').trim(),
    hasIcon: icons.length > 0 && icons.every(Boolean),
    outputs: await Promise.all(outputs.map(async (output) => (await output.locator('[class*="_outputLabel_"]').allTextContents()).join(' ').trim())),
    hasIssue: (await part(node, 'node-issues').count()) > 0,
  };
}

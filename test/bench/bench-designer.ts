import { gzipSync } from 'node:zlib';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { placesOf } from '../../core/compile/positions';
import type { Journey } from '../../core/journey/journey';
import { openBrowser } from '../../dev/browser/open-browser';
import { repositoryFolder } from '../../dev/n8n/install-package';
import { cardHeight, cardWidth } from '../../editor/src/canvas/project';
import { portsOfStep } from '../../core/edit/steps';
import { longJourney } from './long-journey';
import { dragMouse, framesWhile, type Frames } from './page-frames';

export interface DrawnPage {
  /** From the call of the page until all that can be seen of the drawing is there, ms. */
  readonly load: number;
  readonly drag: Frames;
  readonly pan: Frames;
  /** JavaScript heap after collecting garbage, MB. */
  readonly memory: number;
}
export interface DesignerResult {
  readonly steps: number;
  readonly ours: DrawnPage & { readonly arrange: number };
  readonly plain: DrawnPage;
  /** Size of the designer's one file, gzip -9, kB. */
  readonly size: number;
}

/** (e) The designer with a long journey beside plain React Flow with the same boxes and lines, in the same browser. */
export async function benchDesigner(steps: number): Promise<DesignerResult> {
  const folder = await mkdtemp(join(tmpdir(), 'journeys-bench-'));
  const browser = await openBrowser();
  try {
    const journey = longJourney(steps);
    const plain = await measurePlain(browser, folder, journey);
    const ours = await measureDesigner(browser, journey);
    const file = await readFile(join(repositoryFolder, 'dist/designer/index.html'));
    return { steps: journey.steps.length, ours, plain, size: gzipSync(file, { level: 9 }).length / 1000 };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureDesigner(browser: Browser, journey: Journey): Promise<DesignerResult['ours']> {
  const page = await openPage(browser);
  const began = performance.now();
  await page.goto(pathToFileURL(join(repositoryFolder, 'dist/designer/index.html')).href);
  const open = page.getByRole('dialog').getByRole('button', { name: 'Open a file' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()]);
  await chooser.setFiles({ name: 'long.journey.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(journey)) });
  await drawn(page);
  const load = performance.now() - began;
  const measured = await measureMoves(page);
  const arrange = await page.evaluate<number>(`(async () => {
    const began = performance.now();
    [...document.querySelectorAll('button')].find((button) => button.getAttribute('aria-label') === 'Arrange').click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - began;
  })()`);
  const result = { load, ...measured, arrange };
  await page.close();
  return result;
}

async function measurePlain(browser: Browser, folder: string, journey: Journey): Promise<DrawnPage> {
  await build({ configFile: false, root: join(__dirname, 'plain-flow'), logLevel: 'error', plugins: [viteSingleFile()], build: { outDir: folder, emptyOutDir: false, modulePreload: false } });
  const page = await openPage(browser);
  await page.addInitScript(`window.drawing = ${JSON.stringify(drawingOf(journey))};`);
  const began = performance.now();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await drawn(page);
  const load = performance.now() - began;
  const result = { load, ...(await measureMoves(page)) };
  await page.close();
  return result;
}

/** The boxes and lines of a journey, for React Flow's own nodes. */
function drawingOf(journey: Journey): unknown {
  const places = placesOf(journey);
  return {
    nodes: journey.steps.map((step) => ({ id: step.id, position: places.get(step.id), data: { label: step.name }, width: cardWidth, height: cardHeight(portsOfStep(step, journey).length), sourcePosition: 'right', targetPosition: 'left' })),
    edges: journey.edges.map(({ from, port, to }) => ({ id: `${from} ${port} ${to}`, source: from, target: to, type: 'smoothstep' })),
  };
}

async function openPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
}

/** Until the first cards are there and the page has drawn them. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.react-flow__node').nth(4).waitFor({ state: 'visible' });
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
}

async function measureMoves(page: Page): Promise<Omit<DrawnPage, 'load'>> {
  const card = page.locator('.react-flow__node').nth(2);
  const box = await card.boundingBox();
  if (box === null) throw new Error('no card to drag');
  const head = { x: box.x + box.width / 2, y: box.y + 24 };
  const drag = await framesWhile(page, () => dragMouse(page, head, { x: 120, y: 160 }));
  const after = await card.boundingBox();
  if (after === null || Math.abs(after.x - box.x - 120) > 20) throw new Error('the card was not dragged');
  const pan = await framesWhile(page, () => dragMouse(page, { x: 700, y: 760 }, { x: -300, y: -120 }));
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const memory = (await page.evaluate<number>('performance.memory.usedJSHeapSize')) / 1e6;
  return { drag, pan, memory };
}

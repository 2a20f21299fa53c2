import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from './browser/open-browser';
import { designerScreenshots } from './browser/designer-screenshots';
import { openInEditor } from './browser/n8n-editor';
import { DevError } from './dev-error';
import { repositoryFolder } from './n8n/install-package';
import { sayTo } from './say';
import { startPlayground } from './start/playground';
import { runWinBack } from './start/run-win-back';

/** `npm run screenshots`: makes the pictures of the README anew, from an n8n of its own. */
async function main(): Promise<void> {
  const say = sayTo(process.stdout);
  const target = join(repositoryFolder, 'docs', 'images');
  const folder = await mkdtemp(join(tmpdir(), 'journeys-screenshots-'));
  const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const playground = await startPlayground(folder, say);
    stops.push(() => playground.stop());
    const { workflowUrl } = await runWinBack(playground, say);
    const browser = await openBrowser();
    stops.push(() => browser.close());
    await mkdir(target, { recursive: true });
    const workflow = workflowUrl.split('/').at(-1) ?? '';
    const page = await openInEditor(browser, playground.n8n, workflow, { width: 1500, height: 700, scale: 1.5 });
    await page.mouse.move(0, 0);
    const path = join(target, 'workflow.png');
    await page.screenshot({ path, animations: 'disabled' });
    for (const written of [path, ...(await designerScreenshots(browser, target))]) say(`wrote ${written}`);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  process.stderr.write(error instanceof DevError ? `\n${error.message}\n` : `\n${error instanceof Error ? error.stack : String(error)}\n`);
});

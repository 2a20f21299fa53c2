import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DevError } from './dev-error';
import { printHelp, readOptions } from './start/options';
import { runWinBack } from './start/run-win-back';
import { startPlayground } from './start/playground';
import { whereToLook } from './start/where-to-look';
import { repositoryFolder } from './n8n/install-package';
import { sayTo } from './say';

/** `npm start`: the win-back journey over the sample customers, in a real n8n, on this machine only. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    printHelp();
    return;
  }
  const say = sayTo(process.stdout);
  const folder = join(repositoryFolder, '.cache', 'start');
  if (options.fresh) await rm(folder, { recursive: true, force: true });

  const playground = await startPlayground(folder, say);
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= playground.stop());
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  try {
    const done = await Promise.race([runWinBack(playground, say), stopped]);
    if (done !== undefined) process.stdout.write(`\n${done.table}\n\n${whereToLook(playground, done)}\n`);
    if (!options.once) await stopped;
  } finally {
    say('stopping');
    await stop();
  }
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  process.stderr.write(error instanceof DevError ? `\n${error.message}\n` : `\n${error instanceof Error ? error.stack : String(error)}\n`);
});

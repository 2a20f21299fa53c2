import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DevError } from './dev-error';
import { printHelp, readOptions, type StartOptions } from './start/options';
import { runWinBack } from './start/run-win-back';
import { startPlayground } from './start/playground';
import { whereToLook } from './start/where-to-look';
import { makeFolder } from './make-folder';
import { repositoryFolder } from './n8n/install-package';
import { whileRunning } from './n8n/while-running';
import { withOnlyLock } from './process-lock';
import { sayTo } from './say';

/** `npm start`: the win-back journey over the sample customers, in a real n8n, on this machine only. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    printHelp();
    return;
  }
  const cache = join(repositoryFolder, '.cache');
  await makeFolder(cache, 'npm start keeps its n8n and its mails there: work in a checkout that is yours.');
  const lock = join(cache, 'start.lock');
  const words = `npm start runs already in this checkout, and two would write over each other. Use that one, or stop it with Ctrl-C first. (If none runs, remove ${lock}.)`;
  await withOnlyLock(lock, words, () => run(join(cache, 'start'), options));
}

async function run(folder: string, options: StartOptions): Promise<void> {
  const say = sayTo(process.stdout);
  if (options.fresh) await rm(folder, { recursive: true, force: true });

  // Ctrl-C reaches us twice, from the terminal and from npm. Until all is up there is nothing to end but what ends with us.
  let asked = (): void => process.exit(130);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => asked());
  const playground = await startPlayground(folder, say);
  const stopped = new Promise<void>((resolve) => {
    asked = resolve;
  });
  try {
    const n8n = playground.n8n.main();
    const done = await whileRunning(n8n, Promise.race([runWinBack(playground, say), stopped]));
    if (done !== undefined) process.stdout.write(`\n${done.table}\n${options.once ? '' : `\n${whereToLook(playground, done)}\n`}`);
    if (!options.once) await whileRunning(n8n, stopped);
  } finally {
    say('stopping');
    await playground.stop();
  }
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  process.stderr.write(error instanceof DevError ? `\n${error.message}\n` : `\n${error instanceof Error ? error.stack : String(error)}\n`);
});

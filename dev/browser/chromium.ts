import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { DevError } from '../dev-error';
import { cacheFolder } from '../n8n/install';

/**
 * The browser to drive: the one that `JOURNEYS_BROWSER` names, else an installed Chromium or Chrome, else the headless one from npm.
 *
 * @throws DevError when there is none for this machine.
 */
export async function findChromium(): Promise<string> {
  const chosen = process.env['JOURNEYS_BROWSER'];
  if (chosen) return chosen;
  return installedChromium() ?? (await unpackedChromium());
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function installedChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find((file) => existsSync(file));
}

/**
 * The package brings its browser compressed. Its own unpacking writes to one fixed place under the temporary folder, where two test
 * runs would meet; this one appears complete or not at all.
 */
async function unpackedChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new DevError('No Chromium or Chrome found, and the one from npm is for Linux on x64 only. Install one, or name it in JOURNEYS_BROWSER.');
  }
  const packageFolder = join(dirname(createRequire(__filename).resolve('@sparticuz/chromium')), '..', '..');
  const manifest = createRequire(__filename)(join(packageFolder, 'package.json')) as { readonly version: string };
  const file = join(cacheFolder(), 'chromium', `chromium-${manifest.version}`);
  if (existsSync(file)) return file;
  const unfinished = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await pipeline(createReadStream(join(packageFolder, 'bin', 'chromium.br')), createBrotliDecompress(), createWriteStream(unfinished, { mode: 0o755 }));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  return file;
}

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackage } from '../../../dev/n8n/install-package';
import { startN8n } from '../../../dev/n8n/start-n8n';
import { sayTo } from '../../../dev/say';
import { setTemplateFolder } from './template-folder';

/** Starts n8n once with the packed package, so that each test file can copy a folder that is ready. The package must be built. */
module.exports = async function globalSetup(): Promise<void> {
  const say = sayTo(process.stdout);
  const folder = await mkdtemp(join(tmpdir(), 'journeys-template-'));
  setTemplateFolder(folder);
  const tarball = await packPackage();
  try {
    const n8n = await startN8n({ userFolder: folder, tarball: tarball.file, say });
    await n8n.stop();
  } finally {
    await tarball.remove();
  }
  say(`n8n prepared with the packed package (${Math.round(tarball.bytes / 1024)} kB)`);
};

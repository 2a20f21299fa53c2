import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DevError } from '../dev-error';
import { runNpm } from '../run-npm';

/** The folder that holds package.json. */
export const repositoryFolder = resolve(__dirname, '..', '..');

export interface Tarball {
  readonly file: string;
  readonly bytes: number;
  remove(): Promise<void>;
}

/** Packs what `npm publish` would publish, into `target` or a temporary folder. The package must be built. */
export async function packPackage(options: { readonly folder?: string; readonly target?: string } = {}): Promise<Tarball> {
  const { folder = repositoryFolder } = options;
  if (!existsSync(join(folder, 'dist'))) throw new DevError('There is no dist folder: run npm run build first.');
  const target = options.target ?? (await mkdtemp(join(tmpdir(), 'journeys-pack-')));
  await mkdir(target, { recursive: true });
  const run = await runNpm(['pack', '--ignore-scripts', '--pack-destination', target], { cwd: folder });
  const name = run.stdout.trim().split('\n').at(-1) ?? '';
  const file = join(target, name);
  if (run.code !== 0 || !existsSync(file)) throw new DevError(`npm pack failed:\n${run.output}`);
  return { file, bytes: (await stat(file)).size, remove: () => rm(target, { recursive: true, force: true }) };
}

/** Installs the package where n8n's own dialogue for community packages would: npm, inside the user folder. Takes effect when n8n starts. */
export async function installPackage(userFolder: string, tarball: string): Promise<void> {
  const folder = join(userFolder, '.n8n', 'nodes');
  await mkdir(folder, { recursive: true });
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) await writeFile(manifest, `${JSON.stringify({ name: 'installed-nodes', private: true, dependencies: {} }, null, 2)}\n`);
  const { name } = await packageManifest();
  // The version may be the same as before: npm would then keep the old files.
  await rm(join(folder, 'node_modules', name), { recursive: true, force: true });
  await rm(join(folder, 'package-lock.json'), { force: true });
  // n8n installs community packages with these settings; the peer n8n-workflow is n8n's own.
  const run = await runNpm(['install', tarball, '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-package-lock', '--offline'], { cwd: folder });
  if (run.code !== 0) throw new DevError(`Installing the package into n8n failed:\n${run.output}`);
}

async function packageManifest(): Promise<{ readonly name: string }> {
  const manifest: unknown = JSON.parse(await readFile(join(repositoryFolder, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'name' in manifest && typeof manifest.name === 'string') return { name: manifest.name };
  throw new DevError('package.json has no name');
}

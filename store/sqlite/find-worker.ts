import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface WorkerFile {
  readonly path: string;
  readonly execArgv: readonly string[];
}

/**
 * The file that the store's thread starts from: in the package `dist/store/sqlite/sqlite-worker.js` or `dist/store/sqlite-worker.js`,
 * looked for from wherever the bundler put this code; in a checkout the TypeScript source, through tsx.
 */
export function findWorker(here: string = __dirname): WorkerFile {
  const source = join(here, 'sqlite-worker.ts');
  if (existsSync(source)) return { path: source, execArgv: ['--import', 'tsx'] };
  const names = ['sqlite-worker.js', 'store/sqlite-worker.js', 'store/sqlite/sqlite-worker.js'];
  const built = ['', '..', '../..', '../../..'].flatMap((up) => names.map((name) => join(here, up, name)));
  const path = built.find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`sqlite-worker.js isn't in the package: looked around ${here}`);
  return { path, execArgv: [] };
}

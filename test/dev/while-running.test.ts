import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawnN8n, type N8nProcess } from '../../dev/n8n/n8n-process';
import { whileRunning } from '../../dev/n8n/while-running';

describe('work that needs n8n', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journeys-running-'));
  let n8n: N8nProcess;
  /** A program in n8n's place. */
  const start = (code: string): void => {
    const bin = join(folder, 'bin.cjs');
    writeFileSync(bin, code);
    n8n = spawnN8n(bin, [], { env: process.env, cwd: folder });
  };
  afterEach(() => n8n.stop());
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('ends with the end of its log when n8n dies', async () => {
    start("console.log('the database is gone'); setTimeout(() => process.exit(3), 50)");
    await expect(whileRunning(n8n, sleep(60_000, undefined, { ref: false }))).rejects.toThrow(/n8n ended by itself \(code 3\).*\nthe database is gone/);
  });

  test('says so also where it fails itself, a moment before', async () => {
    start("setTimeout(() => process.exit(3), 200)");
    await expect(whileRunning(n8n, Promise.reject(new Error('fetch failed')))).rejects.toThrow('n8n ended by itself');
  });

  test('gives what it gives while n8n runs, and fails as it fails', async () => {
    start('setInterval(() => {}, 1000)');
    await expect(whileRunning(n8n, Promise.resolve('done'))).resolves.toBe('done');
    await expect(whileRunning(n8n, Promise.reject(new Error('mistake')))).rejects.toThrow('mistake');
  });
});

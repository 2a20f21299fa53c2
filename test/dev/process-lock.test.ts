import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withOnlyLock } from '../../dev/process-lock';

describe('work that only one process may do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journeys-lock-'));
  const file = join(folder, 'lock');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('is refused in words while another does it, and done after that', async () => {
    const second = withOnlyLock(file, 'outer', () => withOnlyLock(file, 'one runs already', () => Promise.resolve()));
    await expect(second).rejects.toThrow('one runs already');
    await expect(withOnlyLock(file, 'outer', () => Promise.resolve('done'))).resolves.toBe('done');
  });

  test('is done where a process that died left its lock', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(file, String(dead));
    await expect(withOnlyLock(file, 'one runs already', () => Promise.resolve('done'))).resolves.toBe('done');
  });

  test('is refused in words where the lock can not be written', async () => {
    const nowhere = join(folder, 'gone', 'lock');
    await expect(withOnlyLock(nowhere, 'one runs already', () => Promise.resolve())).rejects.toThrow(`${nowhere} can't be written: its folder is gone.`);
  });
});

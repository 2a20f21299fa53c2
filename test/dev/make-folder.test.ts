import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../dev/make-folder';
import { installN8n } from '../../dev/n8n/install';

describe('a folder', () => {
  const above = mkdtempSync(join(tmpdir(), 'journeys-folder-'));
  const file = join(above, 'file');
  const cacheBefore = process.env['N8N_JOURNEYS_CACHE'];
  beforeAll(() => {
    writeFileSync(file, '');
  });
  afterAll(() => {
    if (cacheBefore === undefined) delete process.env['N8N_JOURNEYS_CACHE'];
    else process.env['N8N_JOURNEYS_CACHE'] = cacheBefore;
    rmSync(above, { recursive: true });
  });

  test('is made with those above it, and made again without harm', async () => {
    const folder = join(above, 'a', 'b');
    await makeFolder(folder, 'Do something.');
    await makeFolder(folder, 'Do something.');
    expect(existsSync(folder)).toBe(true);
  });

  test('that can not be made is named, with what to do', async () => {
    const folder = join(file, 'below');
    await expect(makeFolder(folder, 'Take another.')).rejects.toThrow(`${folder} can't be written: a part of the path is a file. Take another.`);
    await expect(makeFolder(file, 'Take another.')).rejects.toThrow(`${file} can't be written: there is a file in its place. Take another.`);
  });

  test('for n8n that can not be made is named, with what to set', async () => {
    process.env['N8N_JOURNEYS_CACHE'] = join(file, 'cache');
    await expect(installN8n({ version: '0.0.0' })).rejects.toThrow(/cache can't be written: .*set N8N_JOURNEYS_CACHE to a folder that is yours/);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeWithFaultPoint } from '../../nodes/shared/host/fault-point';
import { createMemoryStore } from '../../store/memory/memory-store';

describe('fault points', () => {
  const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
    kill.mockClear();
  });
  afterAll(() => kill.mockRestore());

  it('do nothing without the test clock, whatever the environment names', () => {
    process.env['N8N_JOURNEYS_FAULT'] = 'before:contacts.page';
    const store = createMemoryStore();
    expect(storeWithFaultPoint(store)).toBe(store);
  });

  it('end the process at the named call, and only there', async () => {
    set('after:contacts.page#2');
    const store = storeWithFaultPoint(createMemoryStore());
    await store.contacts.page('', 1);
    await store.contacts.get(['a']);
    expect(kill).not.toHaveBeenCalled();
    void store.contacts.page('', 1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(kill).toHaveBeenCalledWith(process.pid, 'SIGKILL');
  });

  it('can be set in a file while the process runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'journeys-fault-'));
    const file = join(folder, 'point');
    set(`@${file}`);
    const store = storeWithFaultPoint(createMemoryStore());
    await store.contacts.page('', 1);
    writeFileSync(file, 'before:contacts.page');
    void store.contacts.page('', 1);
    expect(kill).toHaveBeenCalledTimes(1);
    rmSync(folder, { recursive: true });
  });

  function set(point: string): void {
    process.env['N8N_JOURNEYS_FAULT'] = point;
    process.env['N8N_JOURNEYS_TEST_CLOCK'] = '1';
  }
});

import { Scheduler, type BatchEnd, type Pump } from '../../nodes/shared/pump/scheduler';
import { StoreError, type ClaimedBatch, type PumpKey, type Store } from '../../core/store-port';
import { createMemoryStore } from '../../store/memory/memory-store';

const tuning = { pollMs: 500, beatMs: 3_000, batch: 10, acceptWithinMs: 1_000, connections: 5, leaseMs: 1_000 };
const key: PumpKey = { workflow: 'w', journey: 'j', step: 's', kind: 'park' };
const batch: ClaimedBatch = { workflow: 'w', step: 's', batch: 'b1', items: [] };

interface Scene {
  readonly store: Store;
  readonly lines: string[];
  readonly scheduler: Scheduler;
  readonly claim: jest.SpiedFunction<Store['pumps']['claim']>;
  readonly settle: jest.SpiedFunction<Store['pumps']['settle']>;
}
function scene(): Scene {
  const store = createMemoryStore();
  const lines: string[] = [];
  const log = { warn: (line: string) => void lines.push(line), info: (line: string) => void lines.push(line) };
  const claim = jest.spyOn(store.pumps, 'claim').mockResolvedValue([]);
  const settle = jest.spyOn(store.pumps, 'settle').mockResolvedValue(undefined);
  return { store, lines, claim, settle, scheduler: new Scheduler(store, log, tuning) };
}
const pump = (emit: Pump['emit'] = async () => ({ status: 'success', lastNode: 'n', error: '' })): Pump => ({ key, node: { id: 'n', name: 'Wait' }, emit });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the scheduler', () => {
  it('starts one execution for a batch and tells the store how it ended', async () => {
    const { scheduler, claim, settle } = scene();
    const emitted: string[] = [];
    claim.mockResolvedValueOnce([batch]);
    await scheduler.add(pump(async ({ batch: name }) => {
      emitted.push(name);
      return { status: 'error', lastNode: 'n', error: 'out of memory' };
    }));
    await jest.advanceTimersByTimeAsync(100);
    expect(emitted).toEqual(['b1']);
    expect(settle).toHaveBeenCalledWith('b1', { status: 'error', lastNode: 'n', error: 'out of memory' });
  });

  it('starts at most three runs at a time at one step, and goes on when one is over; those of other steps are not kept waiting', async () => {
    const { scheduler, claim } = scene();
    const ends: ((end: BatchEnd) => void)[] = [];
    claim.mockImplementation((keys) => Promise.resolve(keys.map((one) => ({ ...batch, step: one.step, batch: `${one.step}-${ends.length}` }))));
    await scheduler.add(pump(() => new Promise((resolve) => ends.push(resolve))));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(ends).toHaveLength(3);
    const other: string[] = [];
    await scheduler.add({ ...pump(async ({ batch: name }) => {
      other.push(name);
      return undefined;
    }), key: { ...key, step: 's2' } });
    await jest.advanceTimersByTimeAsync(0);
    expect(other).toHaveLength(1);
    // Also a run that n8n put to sleep in a node of its own holds nobody up.
    ends[0]?.(undefined);
    await jest.advanceTimersByTimeAsync(0);
    expect(ends).toHaveLength(4);
  });

  it('goes on when n8n never says how its runs ended', async () => {
    const { scheduler, claim } = scene();
    const started: string[] = [];
    claim.mockImplementation((keys) => Promise.resolve(keys.map((one) => ({ ...batch, step: one.step, batch: `b${started.length}` }))));
    await scheduler.add(pump(({ batch: name }) => {
      started.push(name);
      return new Promise(() => undefined);
    }));
    await jest.advanceTimersByTimeAsync(3_000_000);
    expect(started).toHaveLength(3);
    await jest.advanceTimersByTimeAsync(601_000);
    expect(started).toHaveLength(6);
  });

  it('settles nothing for a run that waits in a node of n8n', async () => {
    const { scheduler, claim, settle } = scene();
    claim.mockResolvedValueOnce([batch]);
    await scheduler.add(pump(async (): Promise<BatchEnd> => undefined));
    await jest.advanceTimersByTimeAsync(100);
    expect(settle).not.toHaveBeenCalled();
  });

  it('serves all pumps with one query and looks twice a second', async () => {
    const { scheduler, claim } = scene();
    await scheduler.add(pump());
    await scheduler.add({ ...pump(), key: { ...key, step: 's2' } });
    await jest.advanceTimersByTimeAsync(0);
    claim.mockClear();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(claim).toHaveBeenCalledTimes(4);
    expect(claim.mock.calls[0]?.[0]).toEqual([key, { ...key, step: 's2' }]);
  });

  it('looks at once when told that something may be due', async () => {
    const { scheduler, claim } = scene();
    await scheduler.add(pump());
    await jest.advanceTimersByTimeAsync(10);
    claim.mockClear();
    scheduler.nudge();
    await jest.advanceTimersByTimeAsync(1);
    expect(claim).toHaveBeenCalledTimes(1);
  });

  it('survives an outage of the store, asks more and more slowly, and says it once', async () => {
    const { scheduler, claim, lines } = scene();
    claim.mockRejectedValue(new StoreError('store-lost'));
    await scheduler.add(pump());
    await jest.advanceTimersByTimeAsync(60_000);
    expect(claim.mock.calls.length).toBeLessThan(10);
    expect(lines).toEqual([expect.stringContaining("doesn't answer")]);
    claim.mockResolvedValue([]);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(lines).toEqual([expect.any(String), expect.stringContaining('answers again')]);
  });

  it('says that its pumps are alive every few seconds, and signs off', async () => {
    const { scheduler, store } = scene();
    const beat = jest.spyOn(store.pumps, 'beat');
    const stop = await scheduler.add(pump());
    await jest.advanceTimersByTimeAsync(10_000);
    expect(beat.mock.calls.length).toBeGreaterThanOrEqual(4);
    await stop();
    beat.mockClear();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(beat).not.toHaveBeenCalled();
    expect(await store.pumps.live('w')).toEqual([]);
  });

  it('refuses a pump whose journey another workflow runs', async () => {
    const { scheduler, store } = scene();
    jest.spyOn(store.pumps, 'beat').mockRejectedValue(new StoreError('journey-owned', { journey: 'j', workflow: 'other' }));
    await expect(scheduler.add(pump())).rejects.toThrow('journey-owned');
  });

  it('refuses a second node with the same step id; the same node may start again', async () => {
    const { scheduler } = scene();
    const stop = await scheduler.add(pump());
    await scheduler.add(pump());
    const copy = { ...pump(), node: { id: 'copy', name: 'Wait1' } };
    await expect(scheduler.add(copy)).rejects.toThrow('the node "Wait" has this step id already');
    await stop();
    await expect(scheduler.add(copy)).rejects.toThrow('has this step id already');
  });

  it('rests only the pump whose journey was taken over; the others go on', async () => {
    const { scheduler, store, claim, lines } = scene();
    await scheduler.add(pump());
    await scheduler.add({ ...pump(), key: { ...key, workflow: 'w2', journey: 'j2' } });
    jest.spyOn(store.pumps, 'beat').mockImplementation(async (keys) => {
      if (keys.some((one) => one.journey === 'j')) throw new StoreError('journey-owned', { journey: 'j' });
    });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(claim.mock.lastCall?.[0]).toEqual([expect.objectContaining({ journey: 'j2' })]);
    expect(lines).toEqual([expect.stringContaining('rests')]);
  });

  it('gives back a batch for a pump that stopped meanwhile', async () => {
    const { scheduler, claim, settle } = scene();
    claim.mockResolvedValueOnce([{ ...batch, step: 'gone' }]);
    await scheduler.add(pump());
    await jest.advanceTimersByTimeAsync(10);
    expect(settle).toHaveBeenCalledWith('b1', expect.objectContaining({ status: 'error' }));
  });
});

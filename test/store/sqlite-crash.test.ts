import { join } from 'node:path';
import { openStore } from '../../store/open-store';
import { runChild } from './support/child';
import { crashScenarios } from './support/crash-scenario';
import { createFolder, dump } from './support/sqlite-file';

jest.setTimeout(600_000);

describe('a process killed between two statements of a call', () => {
  const folder = createFolder();
  afterAll(folder.remove);
  const full = process.env['JOURNEYS_SIZES'] === 'full';

  test.each(Object.keys(crashScenarios))('%s happens as a whole or not at all', async (scenario) => {
    const fileOf = (dieAt: number): string => join(folder.path, `${scenario}-${dieAt}.sqlite`);
    // Killed before the first statement: what was there. Not killed: what should be.
    const nothing = await runChild('crash-process.ts', { file: fileOf(1), scenario, dieAt: 1 });
    expect(nothing).toMatchObject({ signal: 'SIGKILL', output: 'armed ' });
    const all = await runChild('crash-process.ts', { file: fileOf(0), scenario, dieAt: 0 });
    expect(all).toMatchObject({ code: 0, output: expect.stringMatching(/^armed \d+$/) });
    const statements = Number(all.output.slice('armed '.length));
    const [before, after] = [shape(fileOf(1)), shape(fileOf(0))];
    expect(after).not.toEqual(before);
    const points = full ? Array.from({ length: statements - 1 }, (_, index) => index + 2) : [...new Set([Math.ceil(statements / 2), statements - 1, statements])].filter((point) => point > 1);
    const ends = await inPairs(points, (dieAt) => runChild('crash-process.ts', { file: fileOf(dieAt), scenario, dieAt }));
    expect(ends.map((end) => end.signal)).toEqual(points.map(() => 'SIGKILL'));
    const found = points.map((dieAt) => {
      const now = shape(fileOf(dieAt));
      const differing = [before, after].map((state) => Object.keys(state).filter((table) => JSON.stringify(now[table]) !== JSON.stringify(state[table])));
      return differing[0]?.length === 0 ? 'nothing' : differing[1]?.length === 0 ? 'all' : `part at ${dieAt}: ${JSON.stringify(differing)}`;
    });
    expect(found.filter((what) => what !== 'nothing' && what !== 'all')).toEqual([]);
    // The commit is the last statement: killed right before it, nothing may have happened.
    expect(found.at(-1)).toBe('nothing');
    const store = await openStore({ type: 'sqlite', file: fileOf(points.at(-1) ?? 0), testClock: false });
    await expect(store.reports.health()).resolves.toMatchObject({ stuck: { count: 0 } });
    await store.close();
  });
});

/** What is in the file without what differs from run to run: ids and times. */
function shape(file: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(dump(file)).map(([table, rows]) => [
      table,
      rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).filter(([column]) => !volatile.has(column))))).map(anonymous).sort(),
    ]),
  );
}

const volatile = new Set(['value', 'at', 'beatAt', 'handedAt', 'acceptedAt', 'leaseUntil', 'enteredAt', 'exitedAt', 'dueAt', 'createdAt', 'updatedAt', 'recordedAt', 'until', 'detail', 'proof']);

/** Ids are 26 letters and digits that begin with the time, 13-digit numbers are times. */
function anonymous(text: string): string {
  return text.replaceAll(/0[0-9a-hjkmnp-tv-z]{25}/g, 'id').replaceAll(/\b\d{13}\b/g, 'time');
}

async function inPairs<I, O>(items: readonly I[], work: (item: I) => Promise<O>): Promise<readonly O[]> {
  const results: O[] = [];
  for (let start = 0; start < items.length; start += 2) results.push(...(await Promise.all(items.slice(start, start + 2).map(work))));
  return results;
}

/**
 * `tsx test/bench/in-process.ts [memory|sqlite|sqlite-here] [contacts]`: contacts a second per step without n8n.
 * `sqlite-here` keeps the store on this thread, where a profile sees it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../core/store-port';
import { openStore } from '../../store/open-store';
import { openDatabase } from '../../store/sqlite/open-database';
import { benchPeople } from './bench-contacts';
import { runInProcess, type StepTime } from './in-process-run';
import { storePeople } from './store-people';
import { timedStore } from './timed-store';

async function main(): Promise<void> {
  const [type = 'memory', count = '10000'] = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), 'journeys-bench-'));
  const store = await open(type, join(folder, 'journeys.sqlite'));
  try {
    const began = performance.now();
    await storePeople(store, benchPeople(Number(count)));
    console.log(`import ${Math.round(performance.now() - began)} ms`);
    const watched = timedStore(store);
    const { times } = await profiled(() => runInProcess(watched.store, 'offers'));
    const all = times.reduce((sum, { ms, cpuMs, bestCpuMs }) => ({ ...sum, ms: sum.ms + ms, cpuMs: sum.cpuMs + cpuMs, bestCpuMs: sum.bestCpuMs + bestCpuMs }), { step: 'all', contacts: Number(count), ms: 0, cpuMs: 0, bestCpuMs: 0 });
    for (const time of [...times, all]) console.log(line(time));
    for (const { call, calls, ms } of watched.times()) console.log(`${call.padEnd(24)} ${(ms / (Number(count) / 1000)).toFixed(1).padStart(8)} ms per 1,000 in ${calls} calls`);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With JOURNEYS_CPU_PROFILE=<file> a CPU profile of this thread is written there, without the import. */
async function profiled<T>(work: () => Promise<T>): Promise<T> {
  const file = process.env['JOURNEYS_CPU_PROFILE'] ?? '';
  if (file === '') return work();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const result = await work();
  writeFileSync(file, JSON.stringify((await session.post('Profiler.stop')).profile));
  return result;
}

function open(type: string, file: string): Promise<Store> {
  if (type === 'sqlite-here') return Promise.resolve(openDatabase({ file, testClock: false, now: Date.now, busyTimeoutMs: 1_000 }));
  return openStore(type === 'sqlite' ? { type, file, testClock: false } : { type: 'memory' });
}

function line({ step, contacts, ms, cpuMs, bestCpuMs }: StepTime): string {
  const per1000 = (value: number): string => (value / (contacts / 1000)).toFixed(1).padStart(8);
  return `${step.padEnd(14)} ${per1000(ms)} ms, ${per1000(cpuMs)} ms of processor time per 1,000 (best batch ${bestCpuMs.toFixed(1).padStart(6)}) ${Math.round((contacts * 1000) / ms).toLocaleString('en').padStart(10)} a second`;
}

void main();

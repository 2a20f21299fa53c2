/**
 * `tsx test/bench/in-process.ts [memory|sqlite|sqlite-here] [contacts]`: contacts a second per step without n8n. `sqlite-here` keeps the store on this thread, so that `node --cpu-prof` sees it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../core/store-port';
import { openStore } from '../../store/open-store';
import { openDatabase } from '../../store/sqlite/open-database';
import { benchPeople } from './bench-contacts';
import { runInProcess, type StepTime } from './in-process-run';
import { storePeople } from './store-people';

async function main(): Promise<void> {
  const [type = 'memory', count = '10000'] = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), 'journeys-bench-'));
  const store = await open(type, join(folder, 'journeys.sqlite'));
  try {
    const began = performance.now();
    await storePeople(store, benchPeople(Number(count)));
    console.log(`import ${Math.round(performance.now() - began)} ms`);
    const times = await runInProcess(store);
    const all = times.reduce((sum, { ms, cpuMs }) => ({ ...sum, ms: sum.ms + ms, cpuMs: sum.cpuMs + cpuMs }), { step: 'all', contacts: Number(count), ms: 0, cpuMs: 0 });
    for (const time of [...times, all]) console.log(line(time));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function open(type: string, file: string): Promise<Store> {
  if (type === 'sqlite-here') return Promise.resolve(openDatabase({ file, testClock: false, now: Date.now, busyTimeoutMs: 1_000 }));
  return openStore(type === 'sqlite' ? { type, file, testClock: false } : { type: 'memory' });
}

function line({ step, contacts, ms, cpuMs }: StepTime): string {
  const per1000 = (value: number): string => (value / (contacts / 1000)).toFixed(1).padStart(8);
  return `${step.padEnd(14)} ${per1000(ms)} ms, ${per1000(cpuMs)} ms of processor time per 1,000 ${Math.round((contacts * 1000) / ms).toLocaleString('en').padStart(10)} a second`;
}

void main();

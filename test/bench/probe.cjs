/**
 * Preloaded into n8n by NODE_OPTIONS. Measures the event loop's delay; on SIGUSR2 it writes what it measured since the last time to the
 * file named by JOURNEYS_LOOP_DELAY and begins anew. Each value is the time between two ticks, so an idle loop shows the resolution.
 *
 * With JOURNEYS_CPU_PROFILE=<folder> the same signal writes a CPU profile of every thread, again since the last signal.
 */
const { renameSync, writeFileSync } = require('node:fs');
const { Session } = require('node:inspector');
const { join } = require('node:path');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { BroadcastChannel, isMainThread, threadId } = require('node:worker_threads');

const file = process.env.JOURNEYS_LOOP_DELAY;
const folder = process.env.JOURNEYS_CPU_PROFILE;
// n8n's own process only, not its task runner's.
if (file && (!isMainThread || process.argv.includes('start'))) {
  const channel = folder ? new BroadcastChannel('journeys-probe') : undefined;
  channel?.unref();
  if (isMainThread) measureLoop(() => channel?.postMessage('next'));
  else if (channel) channel.onmessage = nextProfile; // The store's thread, and n8n's others.
}

function measureLoop(tellOthers) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let cpu = process.cpuUsage();
  process.on('SIGUSR2', () => {
    const { user, system } = process.cpuUsage(cpu);
    const ms = (value) => Math.round(value / 1e5) / 10;
    writeFileSync(`${file}.new`, JSON.stringify({ p50: ms(delay.percentile(50)), p99: ms(delay.percentile(99)), max: ms(delay.max), cpuMs: (user + system) / 1000 }));
    renameSync(`${file}.new`, file);
    if (folder) {
      tellOthers();
      nextProfile();
    }
    delay.reset();
    cpu = process.cpuUsage();
  });
}

let session;
let count = 0;

function nextProfile() {
  if (session) {
    session.post('Profiler.stop', (error, result) => {
      if (error) throw error;
      writeFileSync(join(folder, `${threadId}-${count++}.cpuprofile`), JSON.stringify(result.profile));
    });
  } else {
    session = new Session();
    session.connect();
    session.post('Profiler.enable');
  }
  session.post('Profiler.start');
}

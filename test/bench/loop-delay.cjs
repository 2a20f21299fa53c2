/**
 * Preloaded into n8n by NODE_OPTIONS: measures the event loop's delay from start on. On SIGUSR2 it writes what it measured since the last
 * time to the file named by JOURNEYS_LOOP_DELAY and begins anew. Each value is the time between two ticks, so an idle loop shows the resolution.
 */
const { renameSync, writeFileSync } = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { isMainThread } = require('node:worker_threads');

const file = process.env.JOURNEYS_LOOP_DELAY;
// n8n's own process only, not its task runner's.
if (file && isMainThread && process.argv.includes('start')) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let cpu = process.cpuUsage();
  process.on('SIGUSR2', () => {
    const { user, system } = process.cpuUsage(cpu);
    const ms = (value) => Math.round(value / 1e5) / 10;
    writeFileSync(`${file}.new`, JSON.stringify({ p50: ms(delay.percentile(50)), p99: ms(delay.percentile(99)), max: ms(delay.max), cpuMs: (user + system) / 1000 }));
    renameSync(`${file}.new`, file);
    delay.reset();
    cpu = process.cpuUsage();
  });
}

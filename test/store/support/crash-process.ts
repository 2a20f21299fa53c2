import { Connection } from '../../../store/sqlite/connection';
import { openDatabase } from '../../../store/sqlite/open-database';
import { first } from '../contract/scene';
import { crashScenarios, startScene } from './crash-scenario';

/**
 * Dies by SIGKILL right before the n-th statement of the dangerous call; with 0 it lives, and prints how many statements there are.
 * The statements are counted from outside, so that the store itself knows nothing of it.
 */
async function main(file: string, scenario: string, dieAt: number): Promise<void> {
  let armed = false;
  let statements = 0;
  for (const method of ['exec', 'run', 'all', 'get'] as const) {
    const original: (...args: never[]) => unknown = Connection.prototype[method];
    Object.defineProperty(Connection.prototype, method, {
      value: function counted(this: Connection, ...args: never[]): unknown {
        if (armed && ++statements === dieAt) process.kill(process.pid, 'SIGKILL');
        return original.apply(this, args);
      },
    });
  }
  const store = openDatabase({ file, testClock: false, now: Date.now, busyTimeoutMs: 1_000 });
  const run = crashScenarios[scenario];
  if (run === undefined) throw new Error(`no scenario ${scenario}`);
  await run(await startScene(store), () => {
    armed = true;
    process.stdout.write('armed ');
  });
  armed = false;
  process.stdout.write(String(statements));
  await store.close();
}

const settings = JSON.parse(first(process.argv.slice(2))) as { readonly file: string; readonly scenario: string; readonly dieAt: number };
void main(settings.file, settings.scenario, settings.dieAt);

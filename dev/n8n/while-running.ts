import { setTimeout as sleep } from 'node:timers/promises';
import { DevError } from '../dev-error';
import { lastLines, wordEnd, type N8nProcess } from './n8n-process';

/**
 * What the work gives, as long as n8n runs.
 *
 * @throws DevError with the end of n8n's log when it ends before the work does.
 */
export async function whileRunning<T>(n8n: N8nProcess, work: Promise<T>): Promise<T> {
  const ended = n8n.ended.then((end): never => {
    throw new DevError(`n8n ended by itself (${wordEnd(end)}). The last lines of its log:\n${lastLines(n8n.log())}`);
  });
  // What fails because n8n is gone fails a moment before its end is known.
  const orEnded = work.catch(async (error: unknown) => {
    await Promise.race([ended, sleep(1_000)]);
    throw error;
  });
  return Promise.race([orEnded, ended]);
}

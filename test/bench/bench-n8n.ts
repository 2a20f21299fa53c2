import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JourneyDocument } from '../../core/journey/journey';
import type { JourneyAccount, Store } from '../../core/store-port';
import { openLab, type Lab } from '../../dev/lab/open-lab';
import { packPackage } from '../../dev/n8n/install-package';
import { startN8n } from '../../dev/n8n/start-n8n';
import type { Say } from '../../dev/say';
import { openStore } from '../../store/open-store';
import { startMailSink, type MailSink } from './mail-sink';

/** What n8n's event loop did since the last time it was asked, ms. */
export interface LoopDelay {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Processor time of all its threads. */
  readonly cpuMs: number;
}

export interface BenchN8n {
  readonly lab: Lab;
  readonly mails: MailSink;
  /** n8n's own store file, opened a second time. */
  readonly store: Store;
  /** Publishes a journey and waits until its pumps work; answers the workflow's id. */
  publish(document: JourneyDocument): Promise<string>;
  /** Waits until the account looks as wished. */
  until(journey: string, wished: (account: JourneyAccount) => boolean, withinMs: number): Promise<JourneyAccount>;
  /** What the event loop did since the last call. */
  loopDelay(): Promise<LoopDelay>;
  close(): Promise<void>;
}

/** `N8N_JOURNEYS_BATCH=500 npm run bench -- b` measures what a setting does. */
function ownTuning(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (/^N8N_JOURNEYS_(?!CACHE$)/.test(name) && value !== undefined ? [[name, value]] : [])));
}

/** A real n8n with the packed package, a mail server that greets at once, and a probe in its event loop. */
export async function openBenchN8n(say: Say): Promise<BenchN8n> {
  const mails = await startMailSink();
  const tarball = await packPackage();
  say(`package packed (${Math.round(tarball.bytes / 1024)} kB); starting n8n`);
  const loopFile = join(tarball.file, '..', 'loop-delay.json');
  const n8n = await startN8n({
    tarball: tarball.file,
    testClock: true,
    say,
    env: { NODE_OPTIONS: `--require ${join(__dirname, 'probe.cjs')}`, JOURNEYS_LOOP_DELAY: loopFile, JOURNEYS_CPU_PROFILE: process.env['JOURNEYS_CPU_PROFILE'] ?? '', N8N_LOG_LEVEL: 'warn', ...ownTuning() },
  });
  say(`n8n is ready at ${n8n.url}`);
  const lab = await openLab(n8n, { smtpPort: mails.port, smsUrl: 'http://127.0.0.1:9' });
  const store = await openStore({ type: 'sqlite', file: join(n8n.userFolder, '.n8n', 'journeys.sqlite'), testClock: true });
  return {
    lab,
    mails,
    store,
    async publish(document) {
      const result = await lab.publish(document);
      if (result.type !== 'published' || result.up.type !== 'up') throw new Error(`publishing ${document.name} failed: ${JSON.stringify(result)}`);
      return result.workflow.id;
    },
    async until(journey, wished, withinMs) {
      const deadline = Date.now() + withinMs;
      for (;;) {
        const account = await store.reports.account(journey);
        if (wished(account)) return account;
        if (Date.now() > deadline) throw new Error(`after ${withinMs} ms journey ${journey} stands at ${JSON.stringify(account)}\n${n8n.log().slice(-4_000)}`);
        // Counting takes time of its own, so it is not done too often.
        await sleep(100);
      }
    },
    async loopDelay() {
      rmSync(loopFile, { force: true });
      process.kill(n8n.main().pid, 'SIGUSR2');
      for (let tries = 0; !existsSync(loopFile) && tries < 400; tries++) await sleep(25);
      return JSON.parse(readFileSync(loopFile, 'utf8')) as LoopDelay;
    },
    async close() {
      await store.close();
      await n8n.stop();
      await tarball.remove();
      await mails.close();
    },
  };
}

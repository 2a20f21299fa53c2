import { setTimeout as sleep } from 'node:timers/promises';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JourneyAccount, Store } from '../../../core/store-port';
import { openLab, type Lab } from '../../../dev/lab/open-lab';
import type { LocalServices } from '../../../dev/lab/credentials';
import { startN8n } from '../../../dev/n8n/start-n8n';
import { startQueueServices } from '../../../dev/queue-services';
import { createInbox, type Inbox } from '../../../dev/servers/inbox';
import { startSmsGateway, type SmsGateway } from '../../../dev/servers/sms-gateway';
import { sampleConsent, sampleContacts, sampleEvents } from '../../../dev/sample/sample-contacts';
import { openStore } from '../../../store/open-store';
import { startSmtpServer, type SmtpBehaviour, type TestSmtpServer } from '../smtp-server';
import { templateFolder } from './template-folder';

export interface TestLab extends Lab {
  readonly smtp: TestSmtpServer;
  readonly sms: SmsGateway;
  readonly smsInbox: Inbox;
  /** n8n's own store file, opened a second time. */
  readonly store: Store;
  readonly services: LocalServices;
  /** Where n8n's processes die from now on, see nodes/shared/host/fault-point; empty: nowhere. */
  setFault(point: string): Promise<void>;
  /** All sample customers, their purchases and consent. */
  importSample(): Promise<void>;
  /** Moves journey time. */
  advance(by: { readonly days?: number; readonly hours?: number }): Promise<void>;
  /** Lets everybody's time-out pass and their reminder go out, and the days of every cap after it. */
  passTwoMonths(): Promise<void>;
  /** Waits until nobody is on the way and every offer was answered; then what the store says. */
  settled(journey: string, timeoutMs?: number): Promise<JourneyAccount>;
  close(): Promise<void>;
}

export interface TestLabOptions {
  readonly smtp?: SmtpBehaviour;
  /** More environment for n8n. */
  readonly env?: Readonly<Record<string, string>>;
  /** n8n in queue mode with so many workers. */
  readonly queueWorkers?: number;
}

/** A running n8n with the sample customers for all tests of a `describe`, ended after them. */
export function useTestLab(options: TestLabOptions = {}): () => TestLab {
  let lab: TestLab | undefined;
  beforeAll(async () => {
    lab = await openTestLab(options);
    await lab.importSample();
  }, 240_000);
  afterAll(async () => {
    await lab?.close();
  }, 60_000);
  return () => {
    if (lab === undefined) throw new Error('n8n has not started');
    return lab;
  };
}

/** Short leases and beats, so that what a dead n8n left behind is taken up within seconds. */
const quick = { N8N_JOURNEYS_POLL_MS: '100', N8N_JOURNEYS_BEAT_MS: '500', N8N_JOURNEYS_LEASE_MS: '4000', N8N_JOURNEYS_ACCEPT_WITHIN_MS: '4000' };

/** A running n8n of its own for one test file, with mail server and SMS gateway, everything empty. */
async function openTestLab(options: TestLabOptions): Promise<TestLab> {
  const smsInbox = createInbox();
  const [smtp, sms] = await Promise.all([startSmtpServer(options.smtp), startSmsGateway({ inbox: smsInbox })]);
  const services = { smtpPort: smtp.port, smsUrl: sms.url };
  const faultFolder = await mkdtemp(join(tmpdir(), 'journeys-fault-'));
  const faultFile = join(faultFolder, 'point');
  const environment = { ...quick, N8N_JOURNEYS_FAULT: `@${faultFile}`, ...options.env };
  const queue = options.queueWorkers === undefined ? undefined : { services: await startQueueServices(), workers: options.queueWorkers };
  const n8n = await startN8n({ template: templateFolder(), testClock: true, env: environment, ...(queue && { queue }) });
  const lab = await openLab(n8n, services);
  const store = await openStore({ type: 'sqlite', file: join(n8n.userFolder, '.n8n', 'journeys.sqlite'), testClock: true });
  return {
    ...lab,
    smtp,
    sms,
    smsInbox,
    store,
    services,
    setFault: (point) => writeFile(faultFile, point),
    async importSample() {
      await lab.data.contacts(sampleContacts());
      await lab.data.events(sampleEvents());
      await lab.data.consent(sampleConsent());
    },
    advance: ({ days = 0, hours = 0 }) => advance(store, days, hours),
    async passTwoMonths() {
      await advance(store, 30);
      const { pumps } = await store.reports.health();
      for (const journey of new Set(pumps.map((pump) => pump.journey))) await settled(store, journey, 60_000);
      await advance(store, 30);
    },
    settled: (journey, timeoutMs = 60_000) => settled(store, journey, timeoutMs),
    async close() {
      await store.close();
      await n8n.stop();
      await queue?.services.stop();
      await rm(faultFolder, { recursive: true, force: true });
      await Promise.all([smtp.close(), sms.close()]);
    },
  };
}

function advance(store: Store, days: number, hours = 0): Promise<void> {
  return store.clock.advance((days * 24 + hours) * 3_600_000);
}

/** Settled is what looks the same twice in a row: between claim and acceptance a contact is due and not yet running. */
async function settled(store: Store, journey: string, timeoutMs: number): Promise<JourneyAccount> {
  const until = Date.now() + timeoutMs;
  let quiet = 0;
  for (;;) {
    const [account, health] = await Promise.all([store.reports.account(journey), store.reports.health()]);
    const refused = Object.values(account.refused).reduce((sum, count) => sum + count, 0);
    quiet = account.running === 0 && health.due === 0 && account.offered === refused + account.entered ? quiet + 1 : 0;
    if (quiet === 3) return account;
    if (Date.now() > until) throw new Error(`journey ${journey} is not settled after ${timeoutMs} ms: ${JSON.stringify({ account, health })}`);
    await sleep(150);
  }
}

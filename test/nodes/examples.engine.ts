import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { closeSmtpPools } from '../../channels/email/smtp-pool';
import { compileJourney } from '../../core/compile/compile-journey';
import type { Contact } from '../../core/journey/inputs';
import type { JourneyDocument } from '../../core/journey/journey';
import { normalizeJourney } from '../../core/journey/normalize';
import type { Store } from '../../core/store-port';
import { consentOf, contact, eventOf } from '../support/factories';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server';
import { createEngine, errorOf, type Engine } from './n8n-engine';
import { mailCredentials, useQuickPolls } from './mail-scene';
import { freshStore, storeByFile, until } from './stores';

jest.mock('../../store/open-store', () => ({ openStore: ({ file }: { file: string }) => storeByFile.open(file) }));

const day = 24 * 60 * 60 * 1000;
/** A zone where it is about noon, so that no quiet hours are in the way. */
const offset = 12 - new Date().getUTCHours();
const timeZone = offset === 0 ? 'UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${String(Math.abs(offset))}`;

let engine: Engine | undefined;
let server: TestSmtpServer | undefined;
useQuickPolls();
afterEach(async () => {
  expect(engine?.runs.map(errorOf).filter((error) => error !== '')).toEqual([]);
  await engine?.deactivate();
  await closeSmtpPools();
  await server?.close();
});

/** An example made live, with people who allowed everything but those whose id begins with `no-`. */
async function live(id: string, names: readonly string[]) {
  const { store, credential } = await freshStore();
  const mails = await startSmtpServer();
  server = mails;
  const journey = normalizeJourney(JSON.parse(readFileSync(join(__dirname, '..', '..', 'schemas', 'examples', `${id}.journey.json`), 'utf8')) as JourneyDocument);
  const inbox = { id: 'i', name: 'Inbox', type: 'n8n-nodes-journeys.journeyInbox', typeVersion: 1, position: [0, -400] as const, parameters: {} };
  const drawing = compileJourney(journey);
  engine = createEngine({
    drawing: { ...drawing, nodes: [...drawing.nodes, inbox] },
    credentials: mailCredentials(credential, mails.port),
  });
  await store.contacts.upsert(names.map(person));
  await store.contacts.recordConsent(names.filter((name) => !name.startsWith('no-')).map((name) => consentOf(name, Date.now() - day)));
  await engine.activate();
  const now = async () => (await store.clock.now()).journey;
  return {
    store,
    /** Records an event, some days ago or now. */
    happens: async (event: string, who: readonly string[], daysAgo = 0) => store.contacts.recordEvents(await Promise.all(who.map(async (name) => eventOf(name, event, (await now()) - daysAgo * day)))),
    pass: (days: number) => store.clock.advance(days * day),
    sentTo: (name: string) => mails.mails.filter((mail) => mail.to[0] === `${name}@example.com`),
    waiting: (count: number, what: string) => until(async () => ((await account(store, id)).waiting === count ? true : undefined), what),
    exits: (expected: Readonly<Record<string, number>>) => eventually(async () => (await account(store, id)).exited, expected),
    goals: async () => (await account(store, id)).goals,
    answers: async (name: string, text: string) => {
      const raw = mails.mails.filter((mail) => mail.to[0] === `${name}@example.com`).at(-1)?.raw ?? '';
      const to = /^Message-ID: *(<[^>]+>)/im.exec(raw)?.[1] ?? '';
      const mail = { from: `${name}@example.com`, to: 'shop@example.com', subject: 'Re:', textPlain: text, textHtml: '', metadata: { 'message-id': `<${name}@answers>`, 'in-reply-to': to } };
      const run = await engine?.run('Inbox', [{ json: mail }]);
      expect(run === undefined ? 'no engine' : errorOf(run)).toBe('');
    },
  };
}

function person(id: string): Contact {
  return contact(id, { timeZone });
}

function account(store: Store, journey: string): ReturnType<Store['reports']['account']> {
  return store.reports.account(journey);
}

/** Waits until as many left by each of these reasons; says what there was instead when it waited in vain. */
async function eventually(look: () => Promise<Readonly<Record<string, number>>>, expected: Readonly<Record<string, number>>): Promise<void> {
  const isSo = async (): Promise<true | undefined> => (isDeepStrictEqual({ ...(await look()) }, expected) ? true : undefined);
  await until(isSo, 'everybody to leave').catch(async () => expect(await look()).toEqual(expected));
}

it('welcome: greets everybody, sends tips to who allowed them, and lets go who bought', async () => {
  const { happens, pass, sentTo, waiting, exits, goals } = await live('welcome', ['ada', 'ben', 'no-eve']);
  await happens('signup', ['ada', 'ben', 'no-eve']);
  await waiting(3, 'all to be greeted');
  expect(['ada', 'ben', 'no-eve'].map((name) => sentTo(name).length)).toEqual([1, 1, 1]);
  await happens('purchase', ['ben']);
  await pass(2);
  await exits({ 'exit-criteria': 1, 'tips-no-consent': 1 });
  await waiting(1, 'tips to be sent');
  expect(['ada', 'ben', 'no-eve'].map((name) => sentTo(name).length)).toEqual([2, 1, 1]);
  await pass(14);
  await exits({ 'exit-criteria': 1, 'tips-no-consent': 1, welcomed: 1 });
  expect(await goals()).toBe(1);
});

it('post-purchase survey: asks nobody who complained, thanks who answers, reminds the silent once', async () => {
  const { happens, pass, sentTo, waiting, exits, goals, answers } = await live('post-purchase-survey', ['ada', 'ben', 'cyn', 'dan', 'no-eve']);
  await happens('complaint', ['cyn'], 20);
  await happens('purchase', ['ada', 'ben', 'cyn', 'dan', 'no-eve']);
  await waiting(5, 'all to wait a week');
  await happens('complaint', ['dan']);
  await pass(7);
  await exits({ 'complained-lately': 1, 'exit-criteria': 1, 'no-consent': 1 });
  await waiting(2, 'two to be asked');
  await answers('ada', '5');
  await exits({ 'complained-lately': 1, 'exit-criteria': 1, 'no-consent': 1, answered: 1 });
  await pass(5);
  await until(() => (sentTo('ben').length === 2 ? true : undefined), 'the reminder');
  await waiting(1, 'the silent one to wait again');
  await pass(5);
  await exits({ 'complained-lately': 1, 'exit-criteria': 1, 'no-consent': 1, answered: 1, 'no-answer': 1 });
  expect(['ada', 'ben', 'cyn', 'dan', 'no-eve'].map((name) => sentTo(name).length)).toEqual([2, 2, 0, 0, 0]);
  expect(await goals()).toBe(1);
});

it('renewal notice: needs no consent, names the last day, reminds who did not renew', async () => {
  const { store, happens, pass, sentTo, waiting, exits, goals } = await live('renewal-notice', ['no-ada', 'no-ben', 'no-cyn']);
  await store.contacts.upsert([{ ...person('no-ada'), attributes: { contractEndsOn: '2031-01-31' } }]);
  await happens('contract-expiring', ['no-ada', 'no-ben', 'no-cyn']);
  await waiting(3, 'all to be told');
  expect(sentTo('no-ada')[0]?.raw).toContain('ends on January 31, 2031');
  expect(sentTo('no-ben')[0]?.raw).toContain('ends soon');
  await happens('contract-renewed', ['no-ben']);
  await happens('contract-cancelled', ['no-cyn']);
  await pass(10);
  await exits({ 'exit-criteria': 2 });
  await waiting(1, 'the reminder to be sent');
  expect(['no-ada', 'no-ben', 'no-cyn'].map((name) => sentTo(name).length)).toEqual([2, 1, 1]);
  await pass(20);
  await exits({ 'exit-criteria': 2, 'not-renewed': 1 });
  expect(await goals()).toBe(1);
});

it('renewal notice: takes the text message for whoever has no mail address', async () => {
  const { store, happens, waiting } = await live('renewal-notice', []);
  await store.contacts.upsert([{ ...person('no-dan'), addresses: [{ channel: 'sms', value: '+819012345678' }] }]);
  await happens('contract-expiring', ['no-dan']);
  await waiting(1, 'the message to be ready for a text message service, which is not there');
  expect((await store.enrolments.ofContacts(['no-dan'])).get('no-dan')).toMatchObject([{ state: 'waiting', step: 'send-notice' }]);
});

it('birthday: greets nine in ten, and tells in both parts who bought', async () => {
  const names = Array.from({ length: 150 }, (_, index) => `p${String(index)}`);
  const { happens, pass, sentTo, waiting, exits, goals } = await live('birthday', names);
  await happens('birthday', names);
  await waiting(150, 'all to wait');
  const greeted = names.filter((name) => sentTo(name).length === 1);
  const others = names.filter((name) => sentTo(name).length === 0);
  expect(greeted.length).toBeGreaterThan(others.length);
  expect(others.length).toBeGreaterThan(1);
  await happens('purchase', [...greeted.slice(0, 3), ...others.slice(0, 1)]);
  await pass(14);
  await exits({
    'greeted-purchase': 3, 'greeted-no-purchase': greeted.length - 3, 'holdout-purchase': 1,
    'holdout-no-purchase': others.length - 1,
  });
  expect(await goals()).toBe(4);
});

import type { Contact } from '../../core/journey/inputs';
import { decompileWorkflow } from '../../core/compile/decompile-workflow';
import { StoreError, type Store } from '../../core/store-port';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server';
import { createEngine, errorOf, type Engine } from './n8n-engine';
import { exit, journeyOf, other, vip } from './journeys';
import { otherNodes } from './other-nodes';
import { mailCredentials, useQuickPolls } from './mail-scene';
import { freshStore, storeByFile, until } from './stores';

jest.mock('../../store/open-store', () => ({ openStore: ({ file }: { file: string }) => storeByFile.open(file) }));

const day = 24 * 60 * 60 * 1000;
const entry = { id: 'entry', kind: 'entry', config: { source: 'offer', event: '' } };
const wait = { id: 'wait', kind: 'delay', config: { duration: { amount: 2, unit: 'days' } } };
const contacts: readonly Contact[] = ['ada', 'ben'].map((id) => ({ id, firstName: id, addresses: [{ channel: 'email', value: `${id}@example.com` }], attributes: {} }));
const exited = async (store: Store) => (await store.reports.account('test-journey')).exited;

let engine: Engine | undefined;
let server: TestSmtpServer | undefined;
useQuickPolls();
afterEach(async () => {
  await engine?.deactivate();
  // Connections of the pool would keep it open until they are idle.
  server?.cutAll();
  await server?.close();
  server = undefined;
});

async function offerAll(store: Store): Promise<void> {
  await store.contacts.upsert(contacts);
  await store.journeys.offer('test-journey', contacts.map((contact) => contact.id), 'first');
}

describe('pumps in the engine of n8n', () => {
  it('takes offers in, waits without an execution, and goes on when the time has come', async () => {
    const { store, credential } = await freshStore();
    engine = createEngine({ drawing: journeyOf([entry, wait, exit('waited', true)], [['entry', 'entered', 'wait'], ['wait', 'done', 'waited']]), credentials: { journeyStoreApi: credential } });
    await engine.activate();
    await offerAll(store);
    await until(async () => ((await store.reports.account('test-journey')).waiting === 2 ? true : undefined), 'both to wait');
    expect(engine.runs).toHaveLength(1);
    await store.clock.advance(2 * day);
    await until(async () => ((await exited(store))['waited'] === 2 ? true : undefined), 'both to go on');
    expect(engine.runs.map(errorOf)).toEqual(['', '']);
    expect((await store.reports.account('test-journey')).goals).toBe(2);
  });

  it('says by name who was dropped in a node that is not ours', async () => {
    const { store, credential } = await freshStore();
    const drawing = journeyOf([entry, other('between', 'test.drop'), exit('through')], [['entry', 'entered', 'between'], ['between', '0', 'through']]);
    engine = createEngine({ drawing, others: otherNodes, credentials: { journeyStoreApi: credential } });
    await engine.activate();
    await offerAll(store);
    await until(async () => (Object.keys(await exited(store)).length === 2 ? true : undefined), 'both to be over');
    expect(await exited(store)).toEqual({ through: 1, 'left-in-n8n': 1 });
  });

  it('keeps whoever was in a node that failed where a person can see them', async () => {
    const { store, credential } = await freshStore();
    const drawing = journeyOf([entry, other('between', 'test.throw'), exit('through')], [['entry', 'entered', 'between'], ['between', '0', 'through']]);
    engine = createEngine({ drawing, others: otherNodes, credentials: { journeyStoreApi: credential } });
    await engine.activate();
    await offerAll(store);
    const people = await until(async () => {
      const { interrupted } = await store.reports.health();
      return interrupted.count === 2 ? interrupted.people : undefined;
    }, 'both to be interrupted');
    expect(people[0]).toMatchObject({ state: 'interrupted', error: expect.stringContaining('the other service is down') });
  });

  it('holds alone whose item is too large to wait behind a node that must not run twice; the others wait', async () => {
    const { store, credential } = await freshStore();
    const drawing = journeyOf([entry, other('between', 'test.large'), wait, exit('waited')], [['entry', 'entered', 'between'], ['between', '0', 'wait'], ['wait', 'done', 'waited']]);
    engine = createEngine({ drawing, others: otherNodes, credentials: { journeyStoreApi: credential } });
    await engine.activate();
    await offerAll(store);
    const { stuck } = await until(async () => {
      const health = await store.reports.health();
      return health.stuck.count > 0 ? health : undefined;
    }, 'one to be held');
    expect(stuck).toMatchObject({ count: 1, people: [{ step: 'wait', error: expect.stringContaining('too large to wait at "wait": at most 16 kB') }] });
    expect(await store.reports.account('test-journey')).toMatchObject({ entered: 2, stuck: 1, waiting: 1, interrupted: 0 });
    const run = await until(() => engine?.runs[0], 'the run to end');
    expect(errorOf(run)).toBe('');
  });

  it('sends mail, waits for the answer, and goes on with who answered', async () => {
    const { store, credential } = await freshStore();
    server = await startSmtpServer();
    const drawing = journeyOf(
      [entry, { id: 'consent', kind: 'consent-check', config: { topic: 'news' } }, { id: 'cap', kind: 'fatigue-cap', config: { caps: [{ limit: 1, window: { amount: 1, unit: 'days' }, channel: '', topic: '' }] } }, { id: 'tailor', kind: 'tailor', config: { message: 'hello' } }, { id: 'send', kind: 'send' }, { id: 'answer', kind: 'wait-for-reply', config: { timeout: { amount: 3, unit: 'days' } } }, exit('answered', true), exit('silent')],
      [['entry', 'entered', 'consent'], ['consent', 'allowed', 'cap'], ['cap', 'clear', 'tailor'], ['tailor', 'tailored', 'send'], ['send', 'sent', 'answer'], ['answer', 'replied', 'answered'], ['answer', 'timed-out', 'silent']],
    );
    const inbox = { id: 'i', name: 'Inbox', type: 'n8n-nodes-journeys.journeyInbox', typeVersion: 1, position: [0, 400] as const, parameters: {} };
    engine = createEngine({
      drawing: { ...drawing, nodes: [...drawing.nodes, inbox] },
      credentials: mailCredentials(credential, server.port),
    });
    await engine.activate();
    const now = Date.now();
    await store.contacts.upsert(contacts);
    await store.contacts.recordConsent(contacts.map(({ id }) => ({ id: `c-${id}`, contact: id, channel: '*', topic: '*', action: 'grant', at: now, expiresAt: null, source: 'test', wording: '', actor: '', proof: {} })));
    await offerAll(store);
    await until(async () => ((await store.reports.account('test-journey')).waiting === 2 ? true : undefined), 'both to wait for an answer');
    expect(server.mails.map((mail) => mail.to[0]).sort()).toEqual(['ada@example.com', 'ben@example.com']);
    const id = /^Message-ID: *(<[^>]+>)/im.exec(server.mails.find((mail) => mail.to[0] === 'ben@example.com')?.raw ?? '')?.[1] ?? '';
    const reply = { from: 'Ben <ben@example.com>', to: 'shop@example.com', subject: 'Re: Hello', textPlain: 'Fine!', textHtml: '', metadata: { 'message-id': '<answer@ben>', 'in-reply-to': id } };
    const inboxRun = await engine.run('Inbox', [{ json: reply }]);
    expect(errorOf(inboxRun)).toBe('');
    await until(async () => ((await exited(store))['answered'] === 1 ? true : undefined), 'the one who answered');
    expect((await store.reports.account('test-journey')).waiting).toBe(1);
    await store.clock.advance(4 * day);
    await until(async () => ((await exited(store))['silent'] === 1 ? true : undefined), 'the one who did not');
    expect(server.mails).toHaveLength(2);
  });

  it('hears an opt-out that came with a mail that nobody can read: n8n has marked both as read', async () => {
    const { store, credential } = await freshStore();
    const inbox = { id: 'i', name: 'Inbox', type: 'n8n-nodes-journeys.journeyInbox', typeVersion: 1, position: [0, 0] as const, parameters: {} };
    const reading = createEngine({ drawing: { name: 'Inbox', nodes: [inbox], connections: {} }, credentials: { journeyStoreApi: credential } });
    await store.contacts.upsert(contacts);
    const odd = { subject: 'Spam', textPlain: 'Buy', metadata: { 'message-id': '<spam@example.net>' } };
    const stop = { from: 'Ada <ada@example.com>', subject: 'STOP', textPlain: 'STOP', textHtml: '', metadata: { 'message-id': '<stop@ada>' } };
    expect(errorOf(await reading.run('Inbox', [{ json: odd }, { json: stop }]))).toContain('no mail with a sender');
    expect((await store.contacts.consentFacts(['ada'])).get('ada')?.states).toMatchObject([{ channel: 'email', topic: '*', action: 'revoke' }]);
  });

  it('reads whom a complaint is about from the files that n8n keeps of the mail', async () => {
    const { store, credential } = await freshStore();
    const inbox = { id: 'i', name: 'Inbox', type: 'n8n-nodes-journeys.journeyInbox', typeVersion: 1, position: [0, 0] as const, parameters: {} };
    const reading = createEngine({ drawing: { name: 'Inbox', nodes: [inbox], connections: {} }, credentials: { journeyStoreApi: credential } });
    await store.contacts.upsert(contacts);
    const json = { from: { value: [{ address: 'abuse@isp.example' }] }, subject: 'FW: Hello', text: 'An abuse report.', headers: { 'message-id': 'Message-ID: <arf@isp.example>', 'content-type': 'Content-Type: multipart/report; report-type=feedback-report; boundary="a"' } };
    const file = (mimeType: string, text: string) => ({ mimeType, data: Buffer.from(text).toString('base64') });
    const binary = { attachment_0: file('message/feedback-report', 'Feedback-Type: abuse\r\nOriginal-Rcpt-To: <ada@example.com>\r\n'), attachment_1: file('message/rfc822', 'Message-ID: <k@example.com>\r\n') };
    expect(errorOf(await reading.run('Inbox', [{ json, binary }]))).toBe('');
    expect((await store.contacts.consentFacts(['ada'])).get('ada')?.states).toMatchObject([{ channel: 'email', action: 'revoke', source: 'complaint' }]);
  });

  it('runs a step that somebody drew in n8n, where its node stands in for the id that it will have', async () => {
    const { store, credential } = await freshStore();
    const drawing = journeyOf([entry, wait, exit('waited')], [['entry', 'entered', 'wait'], ['wait', 'done', 'waited']]);
    const nodeId = '7f1f6a1e-3c5b-4d5e-9b7a-0123456789ab';
    const nodes = drawing.nodes.map((node) => (node.parameters['stepId'] === 'wait' ? { ...node, id: nodeId, parameters: { ...node.parameters, stepId: '' } } : node));
    engine = createEngine({ drawing: { ...drawing, nodes }, credentials: { journeyStoreApi: credential } });
    await engine.activate();
    await offerAll(store);
    await until(async () => ((await store.reports.account('test-journey')).waiting === 2 ? true : undefined), 'both to wait');
    expect((await store.reports.health()).pumps.map(({ step }) => step).sort()).toEqual([nodeId, 'entry']);
    await store.clock.advance(3 * day);
    await until(async () => ((await exited(store))['waited'] === 2 ? true : undefined), 'both to go on');
    const decompiled = decompileWorkflow({ ...drawing, nodes });
    expect(decompiled.steps.map(({ id }) => id)).toContain(nodeId);
  });

  it.each([
    ['deactivated', { disabled: true }, '"vip" is deactivated'],
    ['set to "Execute Once"', { executeOnce: true }, '"vip" is set to "Execute Once"'],
    ['set to "Always Output Data"', { alwaysOutputData: true }, '"vip" is set to "Always Output Data"'],
  ])('does not start while a step that is not even its neighbour is %s', async (_, switched, message) => {
    const { credential } = await freshStore();
    const drawing = journeyOf([entry, { ...vip, id: 'first' }, vip, exit('out')], [['entry', 'entered', 'first'], ['first', 'vip', 'vip'], ['vip', 'vip', 'out']]);
    const nodes = drawing.nodes.map((node) => (node.name === 'vip' ? { ...node, ...switched } : node));
    await expect(createEngine({ drawing: { ...drawing, nodes }, credentials: { journeyStoreApi: credential } }).activate()).rejects.toThrow(message);
  });

  it('does not start while a node between two steps keeps all items but one; one before the entry may', async () => {
    const { credential } = await freshStore();
    const start = (name: string) => {
      const drawing = journeyOf([other('before', 'test.replace'), { ...entry, config: { source: 'items', event: '' } }, other('between', 'test.replace'), exit('out')], [['before', '0', 'entry'], ['entry', 'entered', 'between'], ['between', '0', 'out']]);
      const nodes = drawing.nodes.map((node) => (node.name === name ? { ...node, executeOnce: true } : node));
      return createEngine({ drawing: { ...drawing, nodes }, others: otherNodes, credentials: { journeyStoreApi: credential } });
    };
    await expect(start('between').activate()).rejects.toThrow('"between" is set to "Execute Once"');
    engine = start('before');
    await engine.activate();
  });

  it('lets people who wait go on though the entry is deactivated: nobody new comes in', async () => {
    const { store, credential } = await freshStore();
    const drawing = journeyOf([entry, wait, exit('waited')], [['entry', 'entered', 'wait'], ['wait', 'done', 'waited']]);
    const live = createEngine({ drawing, credentials: { journeyStoreApi: credential } });
    await live.activate();
    await offerAll(store);
    await until(async () => ((await store.reports.account('test-journey')).waiting === 2 ? true : undefined), 'both to wait');
    await live.deactivate();
    const nodes = drawing.nodes.map((node) => (node.name === 'entry' ? { ...node, disabled: true } : node));
    engine = createEngine({ drawing: { ...drawing, nodes }, credentials: { journeyStoreApi: credential } });
    await engine.activate();
    await store.clock.advance(3 * day);
    await until(async () => ((await exited(store))['waited'] === 2 ? true : undefined), 'both to go on');
  });

  it('tells which workflow has the journey already', async () => {
    const { credential } = await freshStore();
    const drawing = journeyOf([entry, exit('out')], [['entry', 'entered', 'out']]);
    engine = createEngine({ drawing, credentials: { journeyStoreApi: credential } });
    await engine.activate();
    const copy = createEngine({ drawing, credentials: { journeyStoreApi: credential }, id: 'workflow-2' });
    await expect(copy.activate()).rejects.toThrow('Another active workflow already runs the journey "test-journey"');
  });

  it('starts by itself as soon as a locked store is free again', async () => {
    const { store, file, credential } = await freshStore();
    storeByFile.break(file, new StoreError('store-locked', { file }));
    // The file was opened by no node yet in this process, so the lock is met by the trigger.
    engine = createEngine({ drawing: journeyOf([entry, exit('out')], [['entry', 'entered', 'out']]), credentials: { journeyStoreApi: credential } });
    await engine.activate();
    expect(engine.log).toEqual([expect.stringContaining('Another program keeps the journey store locked')]);
    storeByFile.mend(file);
    await until(async () => ((await store.pumps.live('workflow-1')).includes('entry') ? true : undefined), 'the pump');
  });

  it('says what only a person can mend also when it comes to light while the pump waits for its store', async () => {
    const { file, credential } = await freshStore();
    storeByFile.break(file, new StoreError('store-locked', { file }));
    engine = createEngine({ drawing: journeyOf([entry, exit('out')], [['entry', 'entered', 'out']]), credentials: { journeyStoreApi: credential } });
    await engine.activate();
    storeByFile.break(file, new StoreError('store-corrupt', { file }));
    await until(() => engine?.log.find((line) => line.includes('is damaged')), 'the log to say it');
  });
});

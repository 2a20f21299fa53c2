import { StoreError } from '../../core/store-port';
import { account, people, sorted, start, switched, withBetween } from './engine-scene';
import { entry, exit, journeyOf, other, vip } from './journeys';
import { createEngine, errorOf, itemsOf } from './n8n-engine';
import { otherNodes } from './other-nodes';
import { freshStore, storeByFile } from './stores';

jest.mock('../../store/open-store', () => ({ openStore: ({ file }: { file: string }) => storeByFile.open(file) }));

const three = [...people, { json: { id: 'eve' } }];

describe('a journey in the engine of n8n', () => {
  it('lets people in, sorts them and ends them, each item linked to its source', async () => {
    const { engine, store } = await start({ drawing: sorted });
    const run = await engine.run('entry', people);
    expect(errorOf(run)).toBe('');
    expect(await account(store)).toEqual({ 'is-vip': 1, 'not-vip': 1 });
    expect(itemsOf(run, 'vip', 1)).toEqual([{ json: { contact: expect.objectContaining({ id: 'ben' }), journey: { enrolment: expect.any(String), claim: expect.any(String), store: store.id } }, pairedItem: { item: 1 } }]);
  });

  it('takes an item that only says who it is for the contact that is known', async () => {
    const { engine, store } = await start({ drawing: sorted });
    await store.contacts.upsert([{ id: 'ada', addresses: [{ channel: 'email', value: 'ada@example.com' }], attributes: { vip: true } }]);
    const run = await engine.run('entry', [{ json: { contact: { id: 'ada' }, order: 7 } }, { json: { id: 'ben' } }]);
    expect(errorOf(run)).toBe('');
    expect(itemsOf(run, 'vip', 0)[0]?.json).toMatchObject({ contact: { id: 'ada', attributes: { vip: true } }, order: 7 });
    expect((await store.contacts.get(['ada', 'ben'])).get('ada')?.addresses).toHaveLength(1);
    expect(await account(store)).toEqual({ 'is-vip': 1, 'not-vip': 1 });
  });

  it('gives out malformed rows and people who are in already, with the reason', async () => {
    const { engine, store } = await start({ drawing: sorted });
    await engine.run('entry', people);
    const run = await engine.run('entry', [{ json: { id: 'ada' } }, { json: { id: 'eve', addresses: [{ channel: 'email', value: 'no address' }] } }]);
    const refused = itemsOf(run, 'entry', 1);
    expect(refused.map((item) => item.json['refused'])).toEqual([
      expect.objectContaining({ reason: 'reentry-never' }),
      { reason: 'invalid-contact', detail: { problems: [{ code: 'bad-email-address', pointer: '/addresses/0/value', params: { value: 'no address' } }] } },
    ]);
    expect((await store.reports.account('test-journey')).refused).toEqual({ 'reentry-never': 1, 'invalid-contact': 1 });
  });

  it('finds whose item it is after a node that replaced the json', async () => {
    const { engine, store } = await start({ drawing: withBetween('test.replace') });
    const run = await engine.run('entry', people);
    expect(errorOf(run)).toBe('');
    expect(await account(store)).toEqual({ 'is-vip': 1, 'not-vip': 1 });
    expect(itemsOf(run, 'vip')[0]?.json).toMatchObject({ looked: 'up', contact: { id: 'ada' } });
  });

  it('says what to do where a node lost the link to the contact', async () => {
    const { engine } = await start({ drawing: withBetween('test.unlink') });
    const run = await engine.run('entry', three);
    expect(errorOf(run)).toContain("doesn't belong to anybody in the journey");
    expect(run.data.resultData.error).toMatchObject({ description: expect.stringContaining('item linking'), context: { itemIndex: 0 } });
  });

  it('gives out what it does not know as failed where the node continues on error', async () => {
    const drawing = switched(withBetween('test.unlink'), 'vip', { onError: 'continueErrorOutput' });
    const { engine, store } = await start({ drawing });
    const run = await engine.run('entry', three);
    expect(run.status).toBe('success');
    expect(itemsOf(run, 'vip', 0)).toEqual([]);
    expect(itemsOf(run, 'vip', 2)).toHaveLength(2);
    for (const item of itemsOf(run, 'vip', 2)) expect(item.json['error']).toContain("doesn't belong");
    expect(await account(store)).toEqual({});
  });

  it('counts the same person twice in a batch once', async () => {
    const { engine, store } = await start({ drawing: withBetween('test.twice') });
    await engine.run('entry', people);
    expect(await account(store)).toEqual({ 'is-vip': 1, 'not-vip': 1 });
  });

  it('reads a setting that is an expression for each item', async () => {
    const reasons = journeyOf([entry, { id: 'end', kind: 'exit', config: { reason: { $expr: '{{ $json.contact.id }}-went' }, goal: false } }], [['entry', 'entered', 'end']]);
    const { engine, store } = await start({ drawing: reasons });
    expect(errorOf(await engine.run('entry', people))).toBe('');
    expect(await account(store)).toEqual({ 'ada-went': 1, 'ben-went': 1 });
  });

  it('asks the store once for all items, however many settings an expression gives', async () => {
    const dynamic = { ...vip, config: { ...vip.config, asOf: { $expr: '{{ $json.contact.attributes.since }}' } } };
    const drawing = journeyOf([entry, dynamic, exit('is-vip', true), exit('not-vip')], [['entry', 'entered', 'vip'], ['vip', 'vip', 'is-vip'], ['vip', 'else', 'not-vip']]);
    const { engine, store } = await start({ drawing });
    const begin = jest.spyOn(store.enrolments, 'begin');
    const record = jest.spyOn(store.enrolments, 'record');
    const run = await engine.run('entry', ['2026-01-01', '2026-01-02', '2026-01-03'].map((since, index) => ({ json: { id: `p${index}`, attributes: { vip: index === 0, since } } })));
    expect(errorOf(run)).toBe('');
    expect(await account(store)).toEqual({ 'is-vip': 1, 'not-vip': 2 });
    expect(begin.mock.calls.filter(([{ step }]) => step === 'vip')).toHaveLength(1);
    expect(record.mock.calls.filter(([{ step }]) => step === 'vip')).toHaveLength(1);
  });

  it('lets nobody wait for a time that an expression failed to say, and names the field', async () => {
    const waits = journeyOf([entry, { id: 'pause', kind: 'delay', config: { duration: { amount: { $expr: '{{ $json.contact.attributes.days }}' }, unit: 'days' } } }, exit('done')], [['entry', 'entered', 'pause'], ['pause', 'done', 'done']]);
    const { engine, store } = await start({ drawing: waits });
    const run = await engine.run('entry', [{ json: { id: 'ada', attributes: { days: '2' } } }, { json: { id: 'ben' } }]);
    expect(errorOf(run)).toMatch(/"pause" can't run with this setting: duration\.amount/);
    expect(run.data.resultData.error).toMatchObject({ context: { itemIndex: 1 } });
    expect(((await store.enrolments.ofContacts(['ada'])).get('ada') ?? [])[0]).toMatchObject({ state: 'waiting', step: 'pause', dueAt: expect.any(Number) });
    expect(((await store.enrolments.ofContacts(['ben'])).get('ben') ?? [])[0]?.state).not.toBe('waiting');
  });

  it('counts against no limit that an expression within a list failed to say', async () => {
    const caps = [{ limit: { $expr: '{{ $json.contact.attributes.most }}' }, window: { amount: 1, unit: 'days' }, channel: '', topic: '' }];
    const capped = journeyOf([entry, { id: 'cap', kind: 'fatigue-cap', config: { caps, whenCapped: 'leave' } }, exit('clear'), exit('capped')], [['entry', 'entered', 'cap'], ['cap', 'clear', 'clear'], ['cap', 'capped', 'capped']]);
    const { engine, store } = await start({ drawing: capped });
    expect(errorOf(await engine.run('entry', [{ json: { id: 'ada' } }]))).toMatch(/"cap" can't run with this setting: caps\.0\.limit/);
    expect(await account(store)).toEqual({});
  });
});

describe('a row that is only a part of a contact', () => {
  it('takes nothing away from whoever is stored, entered or refused', async () => {
    const { engine, store } = await start({ drawing: sorted });
    const ada = { id: 'ada', addresses: [{ channel: 'email' as const, value: 'ada@example.com' }], attributes: { vip: true } };
    await store.contacts.upsert([ada]);
    const run = await engine.run('entry', [{ json: { id: 'ada', firstName: 'Ada' } }]);
    expect(itemsOf(run, 'vip', 0)).toMatchObject([{ json: { contact: { ...ada, firstName: 'Ada' } } }]);
    await engine.run('entry', [{ json: { id: 'ada', attributes: { city: 'London' } } }]);
    expect((await store.contacts.get(['ada'])).get('ada')).toMatchObject({ ...ada, firstName: 'Ada', attributes: { vip: true, city: 'London' } });
  });

  it('is refused under its id, where it has one', async () => {
    const { engine, store } = await start({ drawing: sorted });
    await engine.run('entry', [{ json: { contact: { id: 'eve', addresses: 'x' } } }, { json: { id: 7, country: 'Japan' } }, { json: { nobody: true } }]);
    const receipts = await store.reports.receipts({ journey: 'test-journey', limit: 10 });
    expect(receipts.map(({ contact, outcome, receipt }) => [contact, outcome, receipt.reason]).sort()).toEqual([['', 'refused', 'invalid-contact'], ['7', 'refused', 'invalid-contact'], ['eve', 'refused', 'invalid-contact']]);
  });
});

describe('stores', () => {
  it('refuses an item of another store', async () => {
    const { engine } = await start({ drawing: sorted });
    const run = await engine.run('vip', [{ json: { journey: { enrolment: 'x', claim: 'y', store: 'elsewhere' } } }]);
    expect(errorOf(run)).toContain('another journey store');
  });

  it('lets nobody in where the workflow is not active', async () => {
    const { store, credential } = await freshStore();
    const run = await createEngine({ drawing: sorted, credentials: { journeyStoreApi: credential } }).run('entry', people);
    expect(errorOf(run)).toContain("this workflow isn't active");
    expect(await store.contacts.page('', 10)).toEqual([]);
  });

  it('fails the run for an error of the store, whatever the node says about errors', async () => {
    const { engine, store } = await start({ drawing: switched(sorted, 'vip', { onError: 'continueErrorOutput' }) });
    jest.spyOn(store.enrolments, 'record').mockRejectedValue(new StoreError('store-locked', { file: 'f' }));
    await engine.run('entry', people);
    const rows = (await store.enrolments.ofContacts(['ada'])).get('ada') ?? [];
    expect(rows).toEqual([expect.objectContaining({ state: 'running', step: 'entry' })]);
  });
});

describe('the place that a cap holds', () => {
  it('is given back on a way without a Send', async () => {
    const cap = { id: 'cap', kind: 'fatigue-cap', config: { caps: [{ limit: 1, window: { amount: 1, unit: 'days' }, channel: '', topic: '' }] } };
    const drawing = journeyOf(
      [entry, cap, vip, other('note', 'test.replace'), { id: 'tailor', kind: 'tailor', config: { message: 'hello' } }, { id: 'send', kind: 'send' }, exit('done'), exit('noted')],
      [['entry', 'entered', 'cap'], ['cap', 'clear', 'vip'], ['vip', 'vip', 'tailor'], ['vip', 'else', 'note'], ['note', '0', 'noted'], ['tailor', 'tailored', 'send'], ['send', 'sent', 'done']],
    );
    const { engine, store } = await start({ drawing, others: otherNodes });
    const record = jest.spyOn(store.enrolments, 'record');
    await engine.run('entry', people);
    const given = record.mock.calls.flatMap(([{ step, outcomes }]) => outcomes.map(({ ticket, outcome, freesHold }) => ({ step, ticket: ticket.enrolment, port: outcome.type === 'port' ? outcome.port : '', freesHold })));
    expect(given.filter((row) => row.step === 'cap').map((row) => row.freesHold)).toEqual(given.filter((row) => row.step === 'cap').map(() => undefined));
    expect(new Set(given.filter((row) => row.step === 'vip').map((row) => `${row.port} ${row.freesHold ?? false}`))).toEqual(new Set(['vip false', 'else true']));
  });
});

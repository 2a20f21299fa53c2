import { entry, exit, journeyOf } from './journeys';
import { createEngine, errorOf, itemsOf } from './n8n-engine';
import { freshStore, storeByFile } from './stores';

jest.mock('../../store/open-store', () => ({ openStore: ({ file }: { file: string }) => storeByFile.open(file) }));

describe('a test run', () => {
  it.each([['manual', undefined], ['integrated', 'manual']] as const)('goes through the steps, sends nothing and leaves no trace: mode %s, called from %s', async (mode, root) => {
    const send = journeyOf(
      [entry, { id: 'consent', kind: 'consent-check', config: { topic: 'news' } }, { id: 'cap', kind: 'fatigue-cap', config: { caps: [{ limit: 1, window: { amount: 1, unit: 'days' }, channel: '', topic: '' }] } }, { id: 'tailor', kind: 'tailor', config: { message: 'hello' } }, { id: 'send', kind: 'send' }, exit('done')],
      [['entry', 'entered', 'consent'], ['consent', 'allowed', 'cap'], ['cap', 'clear', 'tailor'], ['tailor', 'tailored', 'send'], ['send', 'sent', 'done']],
    );
    const { store, credential } = await freshStore();
    await store.contacts.upsert([{ id: 'ada', firstName: 'Ada', addresses: [{ channel: 'email', value: 'ada@example.com' }], attributes: {} }, { id: 'ben', addresses: [{ channel: 'email', value: 'ben@example.com' }], attributes: {} }]);
    await store.contacts.recordConsent([{ id: 'c', contact: 'ada', channel: '*', topic: '*', action: 'grant', at: Date.now(), expiresAt: null, source: 'test', wording: '', actor: '', proof: {} }]);
    const engine = createEngine({ drawing: send, credentials: { journeyStoreApi: credential } });
    const run = await engine.run('entry', [{ json: {} }], mode, root);
    expect(errorOf(run)).toBe('');
    expect(itemsOf(run, 'consent', 1).map((item) => item.json['contact'])).toMatchObject([{ id: 'ben' }]);
    expect(itemsOf(run, 'send')).toEqual([expect.objectContaining({ json: expect.objectContaining({ contact: expect.objectContaining({ id: 'ada' }), journey: expect.objectContaining({ test: true }) }) })]);
    expect(run.data.resultData.runData['send']?.[0]?.hints?.[0]?.message).toContain('nothing was sent');
    expect((await store.enrolments.ofContacts(['ada'])).get('ada') ?? []).toEqual([]);
    expect(await store.reports.receipts({ limit: 10 })).toEqual([]);
    expect(await store.journeys.get('test-journey')).toBeUndefined();
  });
});

import type { IDataObject } from 'n8n-workflow';
import { dataResources } from '../../nodes/JourneyData/operations';
import { versionOf } from '../store/contract/scene';
import { createEngine, errorOf, itemsOf } from './n8n-engine';
import { freshStore, storeByFile } from './stores';

jest.mock('../../store/open-store', () => ({ openStore: ({ file }: { file: string }) => storeByFile.open(file) }));

async function node(resource: string, operation: string, parameters: IDataObject = {}, keys: object = {}) {
  const { store, credential } = await freshStore();
  const drawing = { name: 'Data', connections: {}, nodes: [{ id: 'd', name: 'Data', type: 'n8n-nodes-journeys.journeyData', typeVersion: 1, position: [0, 0] as const, parameters: { resource, operation, ...parameters } as never, ...keys }] };
  const engine = createEngine({ drawing, credentials: { journeyStoreApi: credential } });
  return { store, run: (items: readonly IDataObject[]) => engine.run('Data', items.map((json) => ({ json }))) };
}
const ada = { id: 'ada', addresses: [{ channel: 'email', value: 'Ada@Example.com' }] };

describe('Journey Data', () => {
  it('stores contacts with one call for all items', async () => {
    const { store, run } = await node('contact', 'upsert');
    const upsert = jest.spyOn(store.contacts, 'upsert');
    const result = await run([ada, { contact: { id: 'ben' } }]);
    expect(errorOf(result)).toBe('');
    expect(upsert).toHaveBeenCalledTimes(1);
    expect(itemsOf(result, 'Data').map((item) => [item.json['created'], item.pairedItem])).toEqual([[true, { item: 0 }], [true, { item: 1 }]]);
    expect([...(await store.contacts.get(['ada', 'ben'])).keys()]).toEqual(['ada', 'ben']);
  });

  it('names what is wrong with a row, and goes on with the others if told so', async () => {
    const bad = { id: 'x', addresses: [{ channel: 'email', value: 'nobody' }] };
    const strict = await node('contact', 'upsert');
    expect(errorOf(await strict.run([bad]))).toContain('addresses.0.value: "nobody" is no e-mail address');
    const lenient = await node('contact', 'upsert', {}, { onError: 'continueRegularOutput' });
    const result = await lenient.run([bad, ada]);
    expect(itemsOf(result, 'Data').map(({ json }) => json['error'] ?? json['created'])).toEqual([true, expect.stringContaining('is no e-mail address')]);
    expect(itemsOf(result, 'Data')[1]?.json).toMatchObject({ ...bad, errorDescription: expect.stringContaining('Correct the item') });
    expect((await lenient.store.contacts.get(['ada'])).size).toBe(1);
  });

  it('sends bad rows to the error output, where there is one', async () => {
    const { run } = await node('contact', 'upsert', {}, { onError: 'continueErrorOutput' });
    const result = await run([{ id: 'x', country: 'Japan' }, ada]);
    expect(itemsOf(result, 'Data', 0)).toHaveLength(1);
    expect(itemsOf(result, 'Data', 1)).toMatchObject([{ json: { error: expect.stringContaining('country: This must be a country code of two capital letters') } }]);
  });

  it('takes spaces around an id for padding, as every operation does', async () => {
    const { store, run } = await node('contact', 'upsert');
    await run([{ id: ' ada ' }]);
    expect([...(await store.contacts.get(['ada'])).keys()]).toEqual(['ada']);
  });

  it('says of an account that was not paused that nothing was resumed', async () => {
    const { store, run } = await node('system', 'resumeChannel', { account: 'smtp:typo' });
    jest.spyOn(store.reports, 'health').mockResolvedValue({ ...(await store.reports.health()), pausedAccounts: [{ account: 'smtp:real', since: 0, detail: '' }] });
    expect(itemsOf(await run([{}]), 'Data')[0]?.json).toEqual({ account: 'smtp:typo', resumed: false, note: 'This account was not paused. Paused are: smtp:real' });
  });

  it('reads a contact typed as JSON with expressions', async () => {
    const { store, run } = await node('contact', 'upsert', { from: 'json', json: '={{ JSON.stringify({ id: $json.number, firstName: $json.name }) }}' });
    expect(errorOf(await run([{ number: 'c1', name: 'Ada' }]))).toBe('');
    expect((await store.contacts.get(['c1'])).get('c1')?.firstName).toBe('Ada');
  });

  it('records consent with its source and proof, and tells it again', async () => {
    const { store, run } = await node('consent', 'record');
    await store.contacts.upsert([{ id: 'ada', addresses: [], attributes: {} }]);
    const result = await run([{ contact: 'ada', topic: 'news', action: 'grant', source: 'form', proof: { ip: '::1' } }, { contact: 'nobody', action: 'grant', source: 'form' }]);
    expect(itemsOf(result, 'Data').map((item) => item.json['result'])).toEqual(['stored', 'unknown-contact']);
    expect((await store.contacts.consentFacts(['ada'])).get('ada')?.states).toEqual([expect.objectContaining({ topic: 'news', action: 'grant', source: 'form' })]);
  });

  it('records events once', async () => {
    const { store, run } = await node('event', 'record');
    await store.contacts.upsert([{ id: 'ada', addresses: [], attributes: {} }]);
    const order = { id: 'o1', contact: 'ada', name: 'purchase', properties: { total: 5 } };
    expect(itemsOf(await run([order]), 'Data')[0]?.json['result']).toBe('stored');
    expect(itemsOf(await run([order]), 'Data')[0]?.json['result']).toBe('duplicate');
  });

  it('refuses to offer to a journey that nobody published', async () => {
    const { store, run } = await node('journey', 'offer', { journey: 'nowhere', which: 'all' });
    await store.contacts.upsert([{ id: 'ada', addresses: [], attributes: {} }]);
    expect(errorOf(await run([{}]))).toBe('The journey store doesn\'t know the journey "nowhere"');
  });

  it('refuses the account of a journey that nobody published, which would look like one in which nothing happened', async () => {
    const { run } = await node('journey', 'account', { journey: 'nowhere' });
    expect(errorOf(await run([{}]))).toBe('The journey store doesn\'t know the journey "nowhere"');
  });

  it('fails only the rows about a journey that nobody published, where it goes on after errors', async () => {
    const { store, run } = await node('journey', 'offer', { journey: '={{ $json.journey }}', contactId: 'ada' }, { onError: 'continueRegularOutput' });
    await store.contacts.upsert([{ id: 'ada', addresses: [], attributes: {} }]);
    await store.journeys.register(versionOf());
    expect(itemsOf(await run([{ journey: 'nowhere' }, { journey: 'j' }]), 'Data').map(({ json }) => json['result'] ?? json['error'])).toEqual(['stored', 'The journey store doesn\'t know the journey "nowhere"']);
  });

  it('moves people only to steps that take them up', async () => {
    const { store, run } = await node('contact', 'moveToStep', { contactId: 'ada', journey: 'j', step: '={{ $json.step }}' }, { onError: 'continueRegularOutput' });
    await store.contacts.upsert([{ id: 'ada', addresses: [], attributes: {} }]);
    await store.journeys.register(versionOf());
    await store.pumps.beat([{ workflow: 'w', journey: 'j', step: 'wait', kind: 'park' }]);
    const result = await run([{ step: 'consent' }]);
    expect(itemsOf(result, 'Data')[0]).toMatchObject({ json: { step: 'consent', error: 'Nobody can wait at step "consent" of journey "j"', errorDescription: 'Steps that people can be moved to: wait.' } });
  });

  it.each([
    ['journey', 'receipts', { limit: '={{ "abc" }}' }, '"Limit" is no whole number above 0'],
    ['journey', 'receipts', { limit: -1 }, '"Limit" is no whole number above 0'],
    ['message', 'getUnknown', { limit: 0 }, '"Limit" is no whole number above 0'],
    ['contact', 'tryAgain', { journey: 'j', who: 'everyone' }, '"Who" can\'t be "everyone"'],
    ['message', 'settleUnknown', { messageKey: 'k', verdict: '={{ "lost" }}' }, '"What Became of It" can\'t be "lost"'],
    ['contact', 'tryAgain', { journey: 'nowhere' }, 'The journey store doesn\'t know the journey "nowhere"'],
    ['contact', 'removeFromJourney', { journey: 'nowhere', contactId: 'ada' }, 'The journey store doesn\'t know the journey "nowhere"'],
    ['contact', 'tryAgain', { journey: 'j', contactId: '={{ $json.contct }}' }, '"Contact ID" is no text: its expression gives nothing'],
    ['journey', 'receipts', { contactId: '={{ [1] }}' }, '"Contact ID" is no text: its expression gives [1]'],
    ['communication', 'recordTouch', { contactId: 'ada', key: 'k', at: '={{ $json.when }}' }, '"At" is no text: its expression gives nothing'],
    ['communication', 'recordTouch', { contactId: 'ada', key: 'k', at: '31/01/2026' }, '"At" is no date: 31/01/2026'],
    ['communication', 'recordTouch', { contactId: 'ada', key: 'k', at: '={{ $now.plus({ days: 1 }) }}' }, expect.stringMatching(/^"At" lies in the future: 20/)],
    ['journey', 'takeOver', { journey: 'nowhere', workflow: 'w' }, 'The journey store doesn\'t know the journey "nowhere"'],
  ])('says in words what is wrong: %s > %s %j', async (resource, operation, parameters, message) => {
    const { run } = await node(resource, operation, parameters);
    expect(errorOf(await run([{}]))).toEqual(message);
  });

  it('gives a reason to whoever is removed without one', async () => {
    const { store, run } = await node('contact', 'removeFromJourney', { journey: 'j', contactId: 'ada', reason: '' });
    await store.contacts.upsert([{ id: 'ada', addresses: [], attributes: {} }]);
    await store.journeys.register(versionOf());
    await store.enrolments.enrol({ workflow: 'w', journey: 'j', step: 'entry', next: 'ours', leaseMs: 1_000, entries: [{ contact: 'ada', item: {} }] });
    expect(itemsOf(await run([{}]), 'Data')[0]?.json).toMatchObject({ removed: true });
    expect((await store.reports.account('j')).exited).toEqual({ 'removed-by-hand': 1 });
  });

  it('lets the stuck people of a journey go on, and says how many', async () => {
    const { store, run } = await node('contact', 'tryAgain', { journey: '={{ $json.journey }}', who: 'both' });
    await store.journeys.register(versionOf());
    const retry = jest.spyOn(store.enrolments, 'retry').mockResolvedValue(7);
    expect(itemsOf(await run([{ journey: 'j' }]), 'Data')[0]?.json).toEqual({ journey: 'j', goOn: 7 });
    expect(retry).toHaveBeenCalledWith({ journey: 'j', states: ['stuck', 'interrupted'] }, 'workflow "Data"');
  });

  it('lists messages of which nobody knows, and takes what a person found out', async () => {
    const listing = await node('message', 'getUnknown');
    const message = { messageKey: 'k', contact: 'ada', journey: 'j', step: 'send', channel: 'email', address: 'ada@example.com', at: 0, messageId: 'k@example.com', code: 'cut-off', detail: '' } as const;
    jest.spyOn(listing.store.reports, 'unknownSends').mockResolvedValue([message]);
    expect(itemsOf(await listing.run([{}]), 'Data').map((item) => item.json)).toEqual([{ ...message, at: '1970-01-01T00:00:00.000Z' }]);
    const { store, run } = await node('message', 'settleUnknown', { messageKey: '={{ $json.key }}', verdict: '={{ $json.verdict }}' });
    const settle = jest.spyOn(store.outbox, 'settleUnknown').mockImplementation((keys, verdict) => Promise.resolve(keys.map(() => (verdict === 'sent' ? 'settled' : 'left'))));
    const result = await run([{ key: 'a', verdict: 'send-again' }, { key: 'b', verdict: 'sent' }, { key: 'c', verdict: 'sent' }]);
    expect(itemsOf(result, 'Data').map((item) => item.json['result'])).toEqual(['left', 'settled', 'settled']);
    expect(settle).toHaveBeenCalledTimes(2);
  });

  it('blocks addresses in the form in which messages go there, and refuses what is none', async () => {
    const { store, run } = await node('consent', 'suppress', { channel: '={{ $json.channel }}', address: '={{ $json.address }}' }, { onError: 'continueRegularOutput' });
    await store.contacts.upsert([{ id: 'ada', addresses: [{ channel: 'email', value: 'ada@example.com' }, { channel: 'sms', value: '+819012345678' }], attributes: {} }]);
    const result = await run([{ channel: 'sms', address: '+81 90-1234-5678' }, { channel: 'sms', address: '090-1234' }, { channel: 'email', address: 'ada' }, { channel: 'fax', address: 'ada@example.com' }]);
    expect(itemsOf(result, 'Data').map(({ json }) => json['error'] ?? json['blocked'])).toEqual([true, '"090-1234" is no phone number with country code, such as +819012345678', '"ada" is no e-mail address', '"Channel" can\'t be "fax"']);
    expect((await store.contacts.consentFacts(['ada'])).get('ada')?.suppressed).toEqual({ 'sms:+819012345678': 'manual' });
  });

  it.each([
    ['={{ $now.minus({ days: 2 }) }}', (now: number) => now - 2 * 86_400_000],
    ['={{ $now.minus({ days: 2 }).toJSDate() }}', (now: number) => now - 2 * 86_400_000],
    ['2026-01-31T12:00:00+09:00', () => Date.UTC(2026, 0, 31, 3)],
    ['2026-01-31 12:00:00', () => Date.UTC(2026, 0, 31, 17)],
  ])('takes as time of a communication: %s', async (at, expected) => {
    const { store, run } = await node('communication', 'recordTouch', { contactId: 'ada', key: 'k', at });
    const record = jest.spyOn(store.fatigue, 'recordTouches').mockResolvedValue(['stored']);
    expect(errorOf(await run([{}]))).toBe('');
    const time = record.mock.calls[0]?.[0][0]?.at ?? 0;
    expect(Math.abs(time - expected(Date.now()))).toBeLessThan(60_000);
  });

  it('tells times as people write them', async () => {
    const { store, run } = await node('system', 'health');
    await store.pumps.beat([{ workflow: 'w', journey: 'j', step: 'wait', kind: 'park' }]);
    const iso = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(itemsOf(await run([{}]), 'Data')[0]?.json).toMatchObject({ journeyTime: iso, pumps: [{ beatAt: iso, live: true }] });
  });

  it('offers every contact, page by page', async () => {
    const { store, run } = await node('journey', 'offer', { journey: 'j', which: 'all' });
    await store.contacts.upsert(Array.from({ length: 2_345 }, (_, index) => ({ id: `c${String(index)}`, addresses: [], attributes: {} })));
    await store.journeys.register(versionOf());
    expect(itemsOf(await run([{}]), 'Data')[0]?.json).toEqual({ journey: 'j', offered: 2_345, offeredBefore: 0 });
  });

  it('stops and resumes all sending, and says who did it', async () => {
    const stop = await node('system', 'stopSending');
    expect(itemsOf(await stop.run([{}]), 'Data')[0]?.json).toEqual({ sendingStopped: true });
    expect((await stop.store.reports.health()).sendingStopped).toBe(true);
  });

  it('moves journey time only where the test clock is on', async () => {
    const { store, run } = await node('system', 'advanceTestClock', { amount: 3, unit: 'days' });
    const before = (await store.clock.now()).journey;
    expect(errorOf(await run([{}]))).toBe('');
    expect((await store.clock.now()).journey - before).toBeGreaterThanOrEqual(3 * 86_400_000);
  });

  it.each(dataResources.flatMap((resource) => resource.operations.map((operation) => [resource.value, operation.value, operation] as const)))('has a runnable operation %s > %s', async (resource, value, operation) => {
    const filled = Object.fromEntries(operation.fields.flatMap((field) => (field.required === true && field.default === '' ? [[field.name, 'x']] : [])));
    const { run } = await node(resource, value, filled);
    const result = await run([{}]);
    // On an empty item an operation answers or says what is missing; it never breaks.
    expect(errorOf(result)).not.toMatch(/undefined|not a function|Cannot read/);
  });
});

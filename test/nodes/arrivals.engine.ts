import { errorOf, itemsOf } from './n8n-engine';
import { account, people, sorted, start, withBetween } from './engine-scene';
import { entry, exit, journeyOf, other, vip } from './journeys';
import { storeByFile } from './stores';

jest.mock('../../store/open-store', () => ({ openStore: ({ file }: { file: string }) => storeByFile.open(file) }));

describe('items that come to a step', () => {
  it('belong to their contact also where the node before failed with them and went on', async () => {
    const { engine, store } = await start({ drawing: withBetween('test.fail-first') });
    const run = await engine.run('entry', people);
    expect(errorOf(run)).toBe('');
    expect(await account(store)).toEqual({ 'is-vip': 1, 'not-vip': 1 });
    expect(itemsOf(run, 'vip')[0]?.json).toMatchObject({ error: 'not found', contact: { id: 'ada' } });
  });

  it('that belong to nobody hold up nobody, and are told of', async () => {
    const { engine, store } = await start({ drawing: withBetween('test.stray') });
    const run = await engine.run('entry', people);
    expect(errorOf(run)).toBe('');
    expect(await account(store)).toEqual({ 'is-vip': 1, 'not-vip': 1 });
    expect(run.data.resultData.runData['vip']?.[0]?.hints?.[0]?.message).toContain('One item passed over at "vip"');
  });

  it('keep the fields that others gave them, whatever their names', async () => {
    const { engine } = await start({ drawing: sorted });
    const run = await engine.run('entry', [{ json: { contact: { id: 'ada', attributes: { vip: true } }, refused: 'the parcel', order: 7 } }]);
    expect(itemsOf(run, 'vip')[0]?.json).toMatchObject({ refused: 'the parcel', order: 7 });
  });

  it('go no further behind a refusal, also where another node replaced the item', async () => {
    const drawing = journeyOf([entry, other('between', 'test.replace'), vip, exit('is-vip'), exit('not-vip')], [['entry', 'entered', 'vip'], ['entry', 'refused', 'between'], ['between', '0', 'vip'], ['vip', 'vip', 'is-vip'], ['vip', 'else', 'not-vip']]);
    const { engine, store } = await start({ drawing });
    await engine.run('entry', people);
    expect(errorOf(await engine.run('entry', people))).toBe('');
    expect(await account(store)).toEqual({ 'is-vip': 1, 'not-vip': 1 });
  });
});

describe('a row that is too large to be kept', () => {
  it('is refused under its id, and the others enter', async () => {
    const { engine, store } = await start({ drawing: sorted });
    const run = await engine.run('entry', [{ json: { contact: { id: 'eve' }, ballast: 'x'.repeat(17_000) } }, ...people]);
    expect(errorOf(run)).toBe('');
    expect(await store.reports.account('test-journey')).toMatchObject({ entered: 2, refused: { 'item-too-large': 1 } });
    expect(itemsOf(run, 'entry', 1)[0]?.json['refused']).toEqual({ reason: 'item-too-large', detail: { bytes: expect.any(Number), most: 16_384 } });
  });
});

it('a run of an older version, still in the queue when a new one was published, does not bring the old one back', async () => {
  const { engine, store } = await start({ drawing: sorted });
  const old = await store.journeys.get('test-journey');
  if (old === undefined) throw new Error('registered when it became active');
  const published = { ...old, version: 'newer', reentry: { mode: 'always', days: 0 } } as const;
  await store.journeys.register(published);
  expect(errorOf(await engine.run('entry', people))).toBe('');
  expect(await store.journeys.get('test-journey')).toEqual(published);
});

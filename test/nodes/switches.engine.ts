import { account, people, sorted, start, switched, withBetween, type Drawing } from './engine-scene';
import { entry, exit, journeyOf, other, vip } from './journeys';
import { createEngine, errorOf } from './n8n-engine';
import { otherNodes } from './other-nodes';
import { freshStore, storeByFile } from './stores';

jest.mock('../../store/open-store', () => ({ openStore: ({ file }: { file: string }) => storeByFile.open(file) }));

/** A journey that is live, and a run of it as it was drawn a moment later: whoever starts it would be told by the pumps. */
async function startThenSwitch(drawing: Drawing, name: string, keys: object) {
  const { store, credential } = await start({ drawing });
  return { engine: createEngine({ others: otherNodes, credentials: { journeyStoreApi: credential }, drawing: switched(drawing, name, keys) }), store };
}

describe('what the switches of n8n would break', () => {
  it.each([
    ['a deactivated step before', 'vip', { disabled: true }, /"vip" is deactivated/],
    ['Execute Once', 'vip', { executeOnce: true }, /"vip" is set to "Execute Once"/],
  ])('refuses %s by name', async (_, name, keys, message) => {
    const { engine, store } = await startThenSwitch(sorted, name, keys);
    expect(errorOf(await engine.run('entry', people))).toMatch(message);
    expect(await account(store)).toEqual({});
  });

  it('refuses Execute Once on a node between ours', async () => {
    const { engine } = await startThenSwitch(withBetween('test.replace'), 'between', { executeOnce: true });
    expect(errorOf(await engine.run('entry', people))).toMatch(/"between" is set to "Execute Once"/);
  });

  it('stops where an error of the step before was passed over', async () => {
    const skipped = journeyOf([entry, vip, { id: 'wait', kind: 'delay' }, exit('done')], [['entry', 'entered', 'vip'], ['vip', 'vip', 'wait'], ['wait', 'done', 'done']]);
    const { engine } = await start({ drawing: switched(skipped, 'vip', { onError: 'continueRegularOutput', parameters: { ...skipped.nodes.find((node) => node.name === 'vip')?.parameters, segments: '[' } }) });
    expect(errorOf(await engine.run('entry', people))).toContain('without passing "vip"');
  });

  it('refuses two steps with one id', async () => {
    const { store, credential } = await freshStore();
    const drawing = switched(sorted, 'not-vip', { parameters: { stepId: 'is-vip' } });
    const copied = switched(drawing, 'is-vip', { parameters: { stepId: 'vip' } });
    const engine = createEngine({ drawing: copied, credentials: { journeyStoreApi: credential } });
    expect(errorOf(await engine.run('vip', [{ json: {} }]))).toContain('have the same step id');
    expect(await account(store)).toEqual({});
  });
});

describe('n8n’s switch "Always Output Data"', () => {
  it.each([['vip', false], ['between', true]] as const)('on %s stops the run by name: nobody goes a way that is not theirs', async (name, isVip) => {
    const drawing = journeyOf([entry, vip, other('between', 'test.drop'), { id: 'again', kind: 'split', config: { salt: '', variants: [{ id: 'a', name: 'A', weight: 1 }], holdout: 0 } }, exit('done'), exit('held'), exit('not-vip')], [
      ['entry', 'entered', 'vip'], ['vip', 'vip', 'between'], ['between', '0', 'again'], ['again', 'a', 'done'], ['again', 'holdout', 'held'], ['vip', 'else', 'not-vip'],
    ]);
    const { engine, store } = await startThenSwitch(drawing, name, { alwaysOutputData: true });
    const run = await engine.run('entry', [{ json: { id: 'ben', attributes: { vip: isVip } } }]);
    expect(errorOf(run)).toBe(`"${name}" is set to "Always Output Data"`);
    expect(await account(store)).not.toHaveProperty('done');
  });
});

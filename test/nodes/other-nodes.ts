import type { IExecuteFunctions, INodeExecutionData, INodeType } from 'n8n-workflow';

/** Nodes that aren't ours, as people put them between ours. */
export const otherNodes: Readonly<Record<string, INodeType>> = {
  'test.replace': node('replace', (items) => items.map((_, index) => ({ json: { looked: 'up' }, pairedItem: { item: index } }))),
  // One item out of many, or as many as came in, n8n links by itself; two out of three it can't.
  'test.unlink': node('unlink', () => [{ json: { sum: 1 } }, { json: { sum: 2 } }]),
  'test.drop': node('drop', (items) => items.slice(1).map((item, index) => ({ json: item.json, pairedItem: { item: index + 1 } }))),
  'test.twice': node('twice', (items) => items.flatMap((item, index) => [0, 1].map(() => ({ json: item.json, pairedItem: { item: index } })))),
  'test.large': node('large', (items) => items.map((item, index) => ({ json: index === 0 ? { ...item.json, ballast: 'x'.repeat(17_000) } : item.json, pairedItem: { item: index } }))),
  // As n8n's own nodes give out the items that failed, where they continue on error.
  'test.fail-first': node('fail-first', (items) => items.map((item, index) => ({ json: index === 0 ? { error: 'not found' } : item.json, pairedItem: { item: index } }))),
  'test.stray': node('stray', (items) => [...items.map((item, index) => ({ json: item.json, pairedItem: { item: index } })), { json: { total: items.length } }]),
  'test.throw': node('throw', () => {
    throw new Error('the other service is down');
  }),
};

function node(name: string, run: (items: readonly INodeExecutionData[]) => INodeExecutionData[]): INodeType {
  return {
    description: {
      displayName: name, name, group: ['transform'], version: 1, description: name, defaults: { name }, inputs: ['main'], outputs: ['main'], properties: [],
    },
    execute(this: IExecuteFunctions) {
      return Promise.resolve([run(this.getInputData())]);
    },
  };
}

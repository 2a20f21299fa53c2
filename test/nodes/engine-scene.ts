import type { Store } from '../../core/store-port';
import { entry, exit, journeyOf, other, vip } from './journeys';
import { createEngine, type Engine, type EngineOptions } from './n8n-engine';
import { otherNodes } from './other-nodes';
import { freshStore } from './stores';

export const people = [{ json: { id: 'ada', attributes: { vip: true } } }, { json: { id: 'ben' } }];

/** A journey that sorts people into two ends. */
export const sorted = journeyOf([entry, vip, exit('is-vip', true), exit('not-vip')], [['entry', 'entered', 'vip'], ['vip', 'vip', 'is-vip'], ['vip', 'else', 'not-vip']]);
export type Drawing = typeof sorted;

/** The same with a node of n8n's between entry and segment. */
export function withBetween(type: string): Drawing {
  return journeyOf(
    [entry, other('between', type), vip, exit('is-vip'), exit('not-vip')],
    [['entry', 'entered', 'between'], ['between', '0', 'vip'], ['vip', 'vip', 'is-vip'], ['vip', 'else', 'not-vip']],
  );
}

/** How people left. */
export async function account(store: Store): Promise<Readonly<Record<string, number>>> {
  return (await store.reports.account('test-journey')).exited;
}

let live: Engine | undefined;
afterEach(async () => {
  await live?.deactivate();
});

/** Makes a journey live in an engine and a store of its own. */
export async function start(options: Pick<EngineOptions, 'drawing'> & Partial<EngineOptions>) {
  const { store, file, credential } = await freshStore();
  const engine = createEngine({ others: otherNodes, credentials: { journeyStoreApi: credential }, ...options });
  live = engine;
  await engine.activate();
  return { engine, store, file, credential };
}

/** The drawing with one node's keys changed, as n8n's switches do. */
export function switched(drawing: Drawing, name: string, keys: object): Drawing {
  return { ...drawing, nodes: drawing.nodes.map((node) => (node.name === name ? { ...node, ...keys } : node)) };
}

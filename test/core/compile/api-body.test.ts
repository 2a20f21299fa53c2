import { apiBody, withoutServerKeys } from '../../../core/compile/api-body';
import { compileJourney } from '../../../core/compile/compile-journey';
import type { Workflow } from '../../../core/compile/workflow';
import { winBack } from './win-back';

const node = { id: '1', name: 'A', type: 't', typeVersion: 1, position: [0, 0] as const, parameters: {} };

test('a compiled journey is sent whole', () => {
  const { connections, name, nodes, settings } = compileJourney(winBack());
  expect(apiBody(compileJourney(winBack()))).toEqual({ body: { name, nodes, connections, settings }, problems: [] });
});

test('what the API refuses stays behind by name, what n8n writes itself without a word', () => {
  const workflow: Workflow = {
    name: 'x', nodes: [{ ...node, color: 'red', notes: 'kept' }], connections: {}, settings: { executionOrder: 'v1', binaryMode: 'separate' },
    id: '7', active: true, versionId: 'v', meta: {}, tags: [{ name: 'a/b' }], pinData: { A: [] },
  };
  const { body, problems } = apiBody(workflow);
  expect(body).toEqual({ name: 'x', nodes: [{ ...node, notes: 'kept' }], connections: {}, settings: { executionOrder: 'v1' } });
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'not-sent-to-n8n /n8n/tags', 'not-sent-to-n8n /n8n/pinData', 'not-sent-to-n8n /steps/0/n8n/color', 'not-sent-to-n8n /n8n/settings/binaryMode',
  ]);
});

test('connections with a missing end stay behind', () => {
  const to = (name: string): { node: string; type: string; index: number } => ({ node: name, type: 'main', index: 0 });
  const { body, problems } = apiBody({ name: 'x', nodes: [node], connections: { A: { main: [null, [to('A'), to('gone')]] }, lost: { main: [[to('A')]] } } });
  expect(body.connections).toEqual({ A: { main: [null, [to('A')]] } });
  expect(problems.map(({ params }) => params)).toEqual([{ node: 'A', to: 'gone' }, { node: 'lost', to: 'A' }]);
  expect(body.settings).toEqual({});
});

test("what n8n's editor adds when it saves says nothing about the workflow; a choice of somebody stays", () => {
  const workflow = { name: 'W', nodes: [], connections: {}, settings: { executionOrder: 'v1' } };
  expect(withoutServerKeys({ ...workflow, settings: { ...workflow.settings, binaryMode: 'separate' }, versionId: 'v', pinData: {} })).toEqual(workflow);
  const chosen = { ...workflow, settings: { ...workflow.settings, binaryMode: 'combined' } };
  expect(withoutServerKeys(chosen)).toEqual(chosen);
});

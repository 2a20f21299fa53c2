import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { INodeExecutionData, INodeType, IRun, ITriggerResponse, WorkflowExecuteMode } from 'n8n-workflow';
import type { Workflow as Drawing, WorkflowNode } from '../../core/compile/workflow';
import { n8nFolder } from '../../dev/n8n/install';
import { ourNodes } from './our-nodes';

export interface EngineOptions {
  readonly drawing: Drawing;
  /** Nodes that are not ours, by their full type. */
  readonly others?: Readonly<Record<string, INodeType>>;
  /** Decrypted credentials by type, given to every node that names the type. */
  readonly credentials?: Readonly<Record<string, object>>;
  readonly id?: string;
}

export interface Engine {
  /** Starts an execution at a node, as n8n does. `root`: how the workflow that calls this one was started. */
  run(start: string, items: readonly INodeExecutionData[], mode?: WorkflowExecuteMode, root?: WorkflowExecuteMode): Promise<IRun>;
  /** Publishes: starts the `trigger()` of every enabled node that has one. */
  activate(): Promise<void>;
  deactivate(): Promise<void>;
  /** Runs that triggers started, in order, when over. */
  readonly runs: readonly IRun[];
  /** Lines that nodes logged. */
  readonly log: readonly string[];
}

/** n8n-core is no dependency of ours (380 MB); it lies in the n8n that `npm start` installs. */
const folder = n8nFolder();

interface Core {
  // The engine's own types aren't installed here; the tests use four of its classes.
  readonly WorkflowExecute: new (data: object, mode: string, run: object) => { processRunExecutionData(workflow: object): Promise<IRun> };
  readonly ExecutionLifecycleHooks: new (mode: string, id: string, workflow: object) => object;
  readonly TriggerContext: new (...args: readonly unknown[]) => ThisParameterType<NonNullable<INodeType['trigger']>>;
}
interface CoreWorkflow {
  readonly Workflow: new (parts: object) => { getNode(name: string): object | null };
  createRunExecutionData(parts: object): object;
}

function loadCore(): Core & CoreWorkflow {
  if (!existsSync(join(folder, 'node_modules', 'n8n-core'))) {
    throw new Error(`These tests run n8n's own engine, and n8n is not installed in ${folder}. Run them through Jest's project "engine", which installs it.`);
  }
  const load = createRequire(join(folder, 'package.json'));
  load('reflect-metadata');
  return { ...(load('n8n-core') as Core), ...(load('n8n-workflow') as CoreWorkflow) };
}

/** Our real nodes in n8n's real engine, with one workflow. */
export function createEngine({ drawing, others = {}, credentials = {}, id = 'workflow-1' }: EngineOptions): Engine {
  const core = loadCore();
  const types: Readonly<Record<string, INodeType>> = { ...Object.fromEntries(ourNodes.map((node) => [`n8n-nodes-journeys.${node.description.name}`, node])), ...others };
  const typeOf = (name: string): INodeType => {
    const type = types[name];
    if (type === undefined) throw new Error(`no node type ${name}`);
    return type;
  };
  const nodes = drawing.nodes.map((node) => ({ ...node, parameters: { ...node.parameters }, credentials: credentialsOf(typeOf(node.type), node, credentials) }));
  const workflow = new core.Workflow({
    id, name: drawing.name, nodes, connections: drawing.connections, active: true, settings: { executionOrder: 'v1' },
    nodeTypes: { getByName: typeOf, getByNameAndVersion: typeOf, getKnownTypes: () => ({}) },
  });
  const runs: IRun[] = [];
  const log: string[] = [];
  const additional = (mode: string, root?: string): object => ({
    hooks: new core.ExecutionLifecycleHooks(mode, '1', { id, name: drawing.name, nodes: [], connections: {} }),
    executionId: '1', variables: {}, setExecutionStatus: () => undefined, sendDataToUI: () => undefined, logAiEvent: () => undefined,
    credentialsHelper: { isCredentialUsableByNode: () => true, getDecrypted: async (_data: object, _node: object, type: string) => credentials[type] },
    ...urls,
    ...(root !== undefined && { rootExecutionMode: root }),
  });
  const run: Engine['run'] = async (start, items, mode = 'trigger', root) => {
    const data = core.createRunExecutionData({ executionData: { nodeExecutionStack: [{ node: workflow.getNode(start), data: { main: [[...items]] }, source: null }] } });
    return await new core.WorkflowExecute(additional(mode, root), mode, data).processRunExecutionData(workflow);
  };
  const started: ITriggerResponse[] = [];
  const startTrigger = async (node: WorkflowNode): Promise<void> => {
    const type = typeOf(node.type);
    if (type.trigger === undefined || node['disabled'] === true) return;
    const emit = (data: INodeExecutionData[][], _response: unknown, done?: { resolve(run: IRun): void }): void => {
      void run(node.name, data[0] ?? []).then((result) => {
        runs.push(result);
        done?.resolve(result);
      });
    };
    const context = new core.TriggerContext(workflow, workflow.getNode(node.name), additional('trigger'), 'trigger', 'activate', emit);
    const write = (line: string): void => void log.push(line);
    Object.defineProperty(context, 'logger', { value: { debug: write, info: write, warn: write, error: write } });
    const response = await type.trigger.call(context);
    if (response !== undefined) started.push(response);
  };
  return {
    run,
    runs,
    log,
    activate: async () => {
      for (const node of drawing.nodes) await startTrigger(node);
    },
    deactivate: async () => {
      for (const response of started.splice(0)) await response.closeFunction?.();
    },
  };
}

/** The items that a node gave out by one output in a run. */
export function itemsOf(run: IRun, node: string, output = 0): readonly INodeExecutionData[] {
  return (run.data.resultData.runData[node] ?? []).flatMap((one) => one.data?.['main']?.[output] ?? []);
}

export function errorOf(run: IRun): string {
  return run.data.resultData.error?.message ?? '';
}

function credentialsOf(type: INodeType, node: WorkflowNode, credentials: Readonly<Record<string, object>>): object {
  const wanted = (type.description.credentials ?? []).filter((one) => credentials[one.name] !== undefined);
  return { ...Object.fromEntries(wanted.map((one) => [one.name, { id: one.name, name: one.name }])), ...(node['credentials'] as object | undefined) };
}

const urls = {
  webhookBaseUrl: 'http://localhost/webhook', restApiUrl: 'http://localhost/rest', instanceBaseUrl: 'http://localhost/',
  formWaitingBaseUrl: 'http://localhost/form-waiting', webhookWaitingBaseUrl: 'http://localhost/webhook-waiting', webhookTestBaseUrl: 'http://localhost/webhook-test',
};

import { isObject, type JsonObject } from '../json';
import { pointerOf } from '../json-pointer';
import type { Problem } from '../problem';
import { sameJson } from '../same-json';
import type { Connection, Connections, Workflow, WorkflowNode } from './workflow';

/** The body that n8n's public API takes for a new or changed workflow: these four keys, and no other. */
export interface ApiBody {
  readonly name: string;
  readonly nodes: readonly WorkflowNode[];
  readonly connections: Connections;
  readonly settings: JsonObject;
}

/**
 * What can be sent to n8n's public API (2.41), and a warning for each thing that had to stay behind: `not-sent-to-n8n`
 * `{ key }` for a key that the API refuses, `connection-to-nowhere` `{ node, to }` for a connection whose ends aren't both there.
 * Keys that n8n itself writes (ids, dates, who shares it) are left out without a word. Pointers lead into the journey document.
 */
export function apiBody(workflow: Workflow): { readonly body: ApiBody; readonly problems: readonly Problem[] } {
  const { name, nodes, connections, settings = {}, ...others } = workflow;
  const problems: Problem[] = [];
  const refuse = (pointer: string, key: string): void => {
    problems.push({ code: 'not-sent-to-n8n', severity: 'warning', pointer, params: { key } });
  };
  for (const [key, value] of Object.entries(others)) if (!serverKeys.has(key) && !isEmpty(value)) refuse(pointerOf(['n8n', key]), key);
  const sentNodes = nodes.map((node, index): WorkflowNode => {
    const { id, name: nodeName, type, typeVersion, position, parameters, ...rest } = node;
    const sent = pick(rest, nodeKeys, (key) => { refuse(pointerOf(['steps', index, 'n8n', key]), key); });
    return { id, name: nodeName, type, typeVersion, position, parameters, ...sent };
  });
  const sentSettings = pick(settings, settingKeys, (key) => { refuse(pointerOf(['n8n', 'settings', key]), key); });
  const names = new Set(nodes.map((node) => node.name));
  const sentConnections = connected(connections, names, (node, to) => {
    problems.push({ code: 'connection-to-nowhere', severity: 'warning', pointer: '/n8n/connections', params: { node, to } });
  });
  return { body: { name, nodes: sentNodes, connections: sentConnections, settings: sentSettings }, problems };
}

/** The workflow less what n8n itself writes and what says nothing: two copies of the same workflow then read the same. */
export function withoutServerKeys(workflow: Workflow): Workflow {
  const { name, nodes, connections, settings, ...others } = workflow;
  const rest = Object.fromEntries(Object.entries(others).filter(([key, value]) => !serverKeys.has(key) && !isEmpty(value)));
  return { name, nodes, connections, ...(settings !== undefined && { settings: withoutEditorSettings(settings) }), ...rest };
}

/** n8n's editor writes this setting, at its default, into every workflow that it saves; n8n's API refuses it. */
function withoutEditorSettings(settings: JsonObject): JsonObject {
  // A file may say anything, null too.
  if (!isObject(settings)) return settings;
  const { binaryMode, ...others } = settings;
  return binaryMode === 'separate' ? others : settings;
}

const nodeKeys = new Set([
  'webhookId', 'disabled', 'notesInFlow', 'notes', 'executeOnce', 'alwaysOutputData', 'retryOnFail', 'maxTries', 'waitBetweenTries',
  'continueOnFail', 'onError', 'credentials', 'customTelemetryTags',
]);
const settingKeys = new Set([
  'saveExecutionProgress', 'saveManualExecutions', 'saveDataErrorExecution', 'saveDataSuccessExecution', 'executionTimeout', 'errorWorkflow',
  'timezone', 'executionOrder', 'callerPolicy', 'callerIds', 'timeSavedMode', 'timeSavedPerExecution', 'redactionPolicy', 'availableInMCP',
  'customTelemetryTags',
]);
const serverKeys = new Set([
  'id', 'active', 'isArchived', 'createdAt', 'updatedAt', 'versionId', 'activeVersionId', 'activeVersion', 'versionCounter', 'triggerCount',
  'shared', 'homeProject', 'sharedWithProjects', 'scopes', 'usedCredentials', 'sourceWorkflowId',
]);

function pick<V>(object: Readonly<Record<string, V>>, allowed: ReadonlySet<string>, refuse: (key: string) => void): Readonly<Record<string, V>> {
  return Object.fromEntries(
    Object.entries(object).filter(([key]) => {
      if (!allowed.has(key)) refuse(key);
      return allowed.has(key);
    }),
  );
}

/** n8n answers 400 to a connection from or to a node that isn't there. */
function connected(connections: Connections, names: ReadonlySet<string>, refuse: (node: string, to: string) => void): Connections {
  const keep = (source: string, targets: readonly Connection[]): readonly Connection[] =>
    targets.filter((target) => {
      if (!names.has(target.node)) refuse(source, target.node);
      return names.has(target.node);
    });
  const sources = Object.entries(connections).flatMap(([source, types]) => {
    if (!names.has(source)) {
      for (const target of Object.values(types).flat(2)) if (target !== null) refuse(source, target.node);
      return [];
    }
    const kept = Object.entries(types).map(([type, outputs]) => [type, outputs.map((targets) => (targets === null ? null : keep(source, targets)))] as const);
    return [[source, Object.fromEntries(kept)] as const];
  });
  return Object.fromEntries(sources);
}

/** Nothing is lost with what says nothing: `null`, `{}`, `[]`. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || sameJson(value, []) || (isObject(value) && Object.keys(value).length === 0);
}

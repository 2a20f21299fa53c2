import { isList, isObject } from '../json';
import { pointerOf } from '../json-pointer';

/** Something in a workflow that isn't in the form in which n8n has it. */
export interface WorkflowFault {
  /** Key of the words for such faults. */
  readonly code: 'noWorkflow' | 'badNode' | 'badPosition' | 'badConnection';
  readonly pointer: string;
}

/** What keeps a document from being read as an n8n workflow, as far as decompiling relies on it. */
export function workflowFaults(value: unknown): readonly WorkflowFault[] {
  if (!isObject(value) || !isList(value['nodes']) || !isObject(value['connections'])) return [{ code: 'noWorkflow', pointer: '' }];
  return [...value['nodes'].flatMap(nodeFaults), ...connectionFaults(value['connections'])];
}

function nodeFaults(node: unknown, index: number): readonly WorkflowFault[] {
  const pointer = pointerOf(['nodes', index]);
  const isNode = isObject(node) && typeof node['name'] === 'string' && typeof node['type'] === 'string' && isObject(node['parameters']);
  if (!isNode) return [{ code: 'badNode', pointer }];
  const { position } = node;
  const isPlace = position === undefined || (isList(position) && position.length === 2 && position.every((part) => typeof part === 'number'));
  return isPlace ? [] : [{ code: 'badPosition', pointer: `${pointer}/position` }];
}

/** By source, then by type, then one list for each output, or null where nothing leaves it. */
function connectionFaults(connections: object): readonly WorkflowFault[] {
  const at = (...keys: readonly (string | number)[]): WorkflowFault => ({ code: 'badConnection', pointer: pointerOf(['connections', ...keys]) });
  return Object.entries(connections).flatMap(([source, types]: [string, unknown]) => {
    if (!isObject(types)) return [at(source)];
    return Object.entries(types).flatMap(([type, outputs]) => {
      if (!isList(outputs)) return [at(source, type)];
      return outputs.flatMap((targets, output) => {
        if (targets === null) return [];
        if (!isList(targets)) return [at(source, type, output)];
        return targets.flatMap((target, place) => (isTarget(target) ? [] : [at(source, type, output, place)]));
      });
    });
  });
}

function isTarget(target: unknown): boolean {
  return isObject(target) && typeof target['node'] === 'string' && typeof target['type'] === 'string' && typeof target['index'] === 'number';
}

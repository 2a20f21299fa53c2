import { stepKinds, type StepKind } from '../journey/journey';
import { schemaOf } from '../journey/schemas';

export const packageName = 'n8n-nodes-journeys';

/** n8n node name of each kind, from `x-node` of its schema; with the package name in front it is the node type in a workflow. */
export const nodeNames: Readonly<Record<StepKind, string>> = Object.fromEntries(stepKinds.map((kind) => [kind, nameIn(kind)])) as Record<StepKind, string>;

/** `n8n-nodes-journeys.send` for `send`. */
export function nodeTypeOf(kind: StepKind): string {
  return `${packageName}.${nodeNames[kind]}`;
}

/** @throws Error when the schema names no node; a mistake in our own code. */
function nameIn(kind: StepKind): string {
  const { schema } = schemaOf(`steps/${kind}.schema.json`);
  const name = schema['x-node'];
  if (typeof name !== 'string') throw new Error(`steps/${kind}.schema.json names no x-node`);
  return name;
}

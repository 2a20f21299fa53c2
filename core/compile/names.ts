import { stepKinds, type StepKind } from '../journey/journey';
import { schemaOf } from '../journey/schemas';

export const packageName = 'n8n-nodes-journeys';

/** n8n node name of each kind, from `x-node` of its schema; with the package name in front it is the node type in a workflow. */
export const nodeNames: Readonly<Record<StepKind, string>> = Object.fromEntries(stepKinds.map((kind) => [kind, nameIn(kind)])) as Record<StepKind, string>;

/** n8n node names of those nodes of ours that are no steps. */
export const inboxNode = 'journeyInbox';
export const dataNode = 'journeyData';

/** `n8n-nodes-journeys.send` for `send`. */
export function nodeType(nodeName: string): string {
  return `${packageName}.${nodeName}`;
}

/** The kind of step that an n8n node type is, if it is one of ours. */
export function kindOf(type: string): StepKind | undefined {
  return kindsByType.get(type);
}

/** n8n's names of the credential types that the package brings along; those of channels stand with the channels. */
export const senderCredential = 'journeySenderApi';
export const storeCredential = 'journeyStoreApi';

/** Hidden parameter of every step's node: which step of the journey it is. */
export const stepIdParameter = 'stepId';

/** A text in the panel of every step's node, no setting; some workflows hold it all the same. */
export const noticeParameter = 'notice';

/** Parameters of the Entry node that hold what belongs to the whole journey; the last two are hidden. */
export const journeyParameters = { journey: 'journey', messages: 'messages', contentHash: 'contentHash', trace: 'trace' } as const;

const kindsByType: ReadonlyMap<string, StepKind> = new Map(stepKinds.map((kind) => [nodeType(nodeNames[kind]), kind]));

/** @throws Error when the schema names no node; a mistake in our own code. */
function nameIn(kind: StepKind): string {
  const { schema } = schemaOf(`steps/${kind}.schema.json`);
  const name = schema['x-node'];
  if (typeof name !== 'string') throw new Error(`steps/${kind}.schema.json names no x-node`);
  return name;
}

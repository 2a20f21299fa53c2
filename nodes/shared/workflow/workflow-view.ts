import type { IExecuteFunctions, INode, INodeParameters } from 'n8n-workflow';
import { nodeNames, stepIdParameter } from '../../../core/compile/names';
import { stepKinds, type StepKind } from '../../../core/journey/journey';

/** A node of the workflow as it is drawn now. */
export interface DrawnNode {
  readonly name: string;
  readonly disabled: boolean;
  readonly executeOnce: boolean;
  readonly alwaysOutputs: boolean;
  readonly parameters: INodeParameters;
  /** Set for steps of ours. A step drawn in n8n has no id of its own yet; its node's stands in, as it does when the workflow is read back. */
  readonly step?: { readonly id: string; readonly kind: StepKind };
}
export interface DrawnSource {
  readonly node: string;
  /** Output of the source. */
  readonly output: number;
}

/** What a node may ask about the drawing it stands in. */
export interface WorkflowView {
  readonly self: DrawnNode;
  /** Nodes above, nearest first. */
  readonly above: ReadonlyMap<string, DrawnNode>;
  readonly below: ReadonlyMap<string, DrawnNode>;
  /** What feeds a node over `main`. */
  sources(name: string): readonly DrawnSource[];
  /** Whether a step of ours, of this kind if one is named, lies anywhere below a node. */
  leadsToStep(name: string, kind?: StepKind): boolean;
}

export type ViewContext = Pick<IExecuteFunctions, 'getNode' | 'getParentNodes' | 'getChildNodes'>;

/** Looks at the workflow around a node, through what n8n tells a node about it. */
export function viewWorkflow(context: ViewContext): WorkflowView {
  const node = context.getNode();
  const prefix = node.type.slice(0, node.type.lastIndexOf('.') + 1);
  const hidden = hiddenOf(context);
  const draw = (found: { name: string; type: string; disabled?: boolean; parameters?: INodeParameters }): DrawnNode => {
    const kind = found.type.startsWith(prefix) ? kindsByName.get(found.type.slice(prefix.length)) : undefined;
    const { id: nodeId, ...switches } = hidden(found.name);
    const id = found.parameters?.[stepIdParameter];
    return {
      name: found.name,
      disabled: found.disabled ?? false,
      ...switches,
      parameters: found.parameters ?? {},
      ...(kind && { step: { id: typeof id === 'string' && id !== '' ? id : nodeId, kind } }),
    };
  };
  const all = { includeNodeParameters: true } as const;
  return {
    self: draw(node),
    above: byName(context.getParentNodes(node.name, all).map(draw)),
    below: byName(context.getChildNodes(node.name, all).map(draw)),
    sources: (name) => connectionsInto(context, name),
    leadsToStep: (name, kind) => context.getChildNodes(name, all).some((child) => isStep(draw(child), kind)),
  };
}

export function isStep({ step }: DrawnNode, kind?: StepKind): boolean {
  return step !== undefined && (kind === undefined || step.kind === kind);
}

const kindsByName: ReadonlyMap<string, StepKind> = new Map(stepKinds.map((kind) => [nodeNames[kind], kind]));

function byName(nodes: readonly DrawnNode[]): ReadonlyMap<string, DrawnNode> {
  return new Map(nodes.map((node) => [node.name, node]));
}

interface RuntimeContext {
  /** Public on n8n's context object, missing in its type. */
  getConnections?(destination: { readonly name: string }, type: 'main'): readonly (readonly { readonly node: string; readonly index: number }[] | null | undefined)[];
  readonly workflow?: { readonly nodes?: Readonly<Record<string, INode>> };
}

function connectionsInto(context: ViewContext, name: string): readonly DrawnSource[] {
  const inputs = (context as unknown as RuntimeContext).getConnections?.({ name }, 'main') ?? [];
  return inputs.flatMap((sources) => sources ?? []).map((source) => ({ node: source.node, output: source.index }));
}

/** n8n tells a node's id and switches nowhere but in the workflow itself. */
function hiddenOf(context: ViewContext): (name: string) => Pick<DrawnNode, 'executeOnce' | 'alwaysOutputs'> & { readonly id: string } {
  const nodes = (context as unknown as RuntimeContext).workflow?.nodes;
  return (name) => {
    const node = nodes?.[name];
    return { id: node?.id ?? '', executeOnce: node?.executeOnce === true, alwaysOutputs: node?.alwaysOutputData === true };
  };
}

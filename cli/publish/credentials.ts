import { decompileWorkflow } from '../../core/compile/decompile-workflow';
import { kindOf } from '../../core/compile/step-node';
import type { Workflow, WorkflowNode } from '../../core/compile/workflow';
import type { Journey, Step } from '../../core/journey/journey';
import type { StoredCredential, StoredWorkflow } from '../n8n/n8n-api';
import { credentialNeeds, storeCredential } from './credential-needs';

/** A credential that a node needs and that can't be chosen for it. */
export interface CredentialGap {
  readonly type: string;
  /** Names of the steps that need it. */
  readonly steps: readonly string[];
  /** `none`: n8n has none of this type. `several`: more than one, so a person must choose. `unknown`: the one asked for isn't there. */
  readonly why: 'none' | 'several' | 'unknown';
  readonly choices: readonly StoredCredential[];
  /** The id asked for. */
  readonly asked?: string;
}

interface CredentialRef {
  readonly id: string | null;
  readonly name: string;
}
type CredentialRefs = Readonly<Record<string, CredentialRef>>;

/** A channel's credential that steps do without, on purpose: what they would send by it waits. */
export interface GoingWithout {
  readonly type: string;
  readonly steps: readonly string[];
}

export type CredentialChoice =
  /** By step id. */
  | { readonly type: 'chosen'; readonly byNode: ReadonlyMap<string, CredentialRefs>; readonly without: readonly GoingWithout[] }
  | { readonly type: 'gaps'; readonly gaps: readonly CredentialGap[] };

/** Asked for by the person who publishes: go without, on purpose. */
export const noCredential = 'none';

/**
 * Finds the credentials of every step, in this order: asked for now; named in the document, if this n8n has it; on the node already, where
 * also none may have been chosen; on the other nodes of the workflow, if they agree; the only one of its type that n8n has.
 */
export function chooseCredentials(
  journey: Journey,
  stored: StoredWorkflow | undefined,
  asked: Readonly<Record<string, string>>,
  known: readonly StoredCredential[],
): CredentialChoice {
  const byNode = new Map<string, CredentialRefs>();
  const gaps = new Map<string, { readonly gap: CredentialGap; readonly steps: string[] }>();
  const without = new Map<string, string[]>();
  const neededBefore = needsOf(stored);
  for (const step of journey.steps) {
    const before = refsOf(storedNodeOf(step, stored));
    const named = Object.fromEntries(Object.entries(refsOf(step.n8n)).filter(([, ref]) => known.some((credential) => credential.id === ref.id)));
    const refs: Record<string, CredentialRef> = step.kind === 'n8n' ? { ...refsOf(step.n8n), ...before, ...named } : { ...before, ...named };
    for (const { type, required } of step.kind === 'n8n' ? [] : credentialNeeds(step.kind, journey)) {
      const chosen = asked[type] ?? (neededBefore(step.id).has(type) && choseNone(type, before, stored) ? noCredential : undefined);
      const choice = choose({ type, required, own: refs[type], others: refsInWorkflow(stored, type), asked: chosen, known });
      if (choice.type === 'ref') refs[type] = choice.ref;
      else {
        Reflect.deleteProperty(refs, type);
        if (choice.type === 'gap') {
          const entry = gaps.get(type) ?? { gap: choice.gap, steps: [] };
          entry.steps.push(step.name);
          gaps.set(type, entry);
        } else if (required) without.set(type, [...(without.get(type) ?? []), step.name]);
      }
    }
    byNode.set(step.id, refs);
  }
  if (gaps.size > 0) return { type: 'gaps', gaps: [...gaps.values()].map(({ gap, steps }) => ({ ...gap, steps })) };
  return { type: 'chosen', byNode, without: Array.from(without, ([type, steps]) => ({ type, steps })) };
}

/** Which credentials a step's node could have in the workflow as it is stored. */
function needsOf(stored: StoredWorkflow | undefined): (step: string) => ReadonlySet<string> {
  if (stored === undefined) return () => new Set();
  const journey = decompileWorkflow(stored);
  const kinds = new Map(journey.steps.map((step) => [step.id, step.kind]));
  return (step) => {
    const kind = kinds.get(step);
    return new Set(kind === undefined || kind === 'n8n' ? [] : credentialNeeds(kind, journey).map(({ type }) => type));
  };
}

/**
 * Whether somebody left this one out on purpose: the node has others. The store's is left out of all nodes alike, and a journey that is
 * live must not move to another store by itself, away from its people.
 */
function choseNone(type: string, own: CredentialRefs, stored: StoredWorkflow | undefined): boolean {
  if (type === storeCredential) return stored?.active === true && refsInWorkflow(stored, type).length === 0;
  return own[type] === undefined && Object.keys(own).length > 0;
}

/** The workflow with the chosen credentials on its nodes. */
export function withCredentials(compiled: Workflow, journey: Journey, byNode: ReadonlyMap<string, CredentialRefs>): Workflow {
  const stepByName = new Map(compiled.nodes.map((node, index) => [node.name, stepIdOf(node) ?? opaqueStepOf(node, index, compiled, journey)]));
  return {
    ...compiled,
    nodes: compiled.nodes.map((node) => {
      const refs = byNode.get(stepByName.get(node.name) ?? '') ?? {};
      return Object.keys(refs).length === 0 ? node : { ...node, credentials: refs };
    }),
  };
}

type Choice = { readonly type: 'ref'; readonly ref: CredentialRef } | { readonly type: 'without' } | { readonly type: 'gap'; readonly gap: CredentialGap };

function choose(question: {
  readonly type: string;
  readonly required: boolean;
  readonly own: CredentialRef | undefined;
  readonly others: readonly CredentialRef[];
  readonly asked: string | undefined;
  readonly known: readonly StoredCredential[];
}): Choice {
  const { type, required, own, others, asked, known } = question;
  const choices = known.filter((credential) => credential.type === type);
  if (asked === noCredential) return { type: 'without' };
  if (asked !== undefined) {
    const found = choices.find((credential) => credential.id === asked);
    return found === undefined ? { type: 'gap', gap: { type, steps: [], why: 'unknown', choices, asked } } : { type: 'ref', ref: { id: found.id, name: found.name } };
  }
  if (own !== undefined) return { type: 'ref', ref: own };
  const [other, ...more] = others;
  if (other !== undefined && more.every((ref) => ref.id === other.id)) return { type: 'ref', ref: other };
  const [only] = choices;
  if (only !== undefined && choices.length === 1) return { type: 'ref', ref: { id: only.id, name: only.name } };
  if (choices.length > 1) return { type: 'gap', gap: { type, steps: [], why: 'several', choices } };
  return required ? { type: 'gap', gap: { type, steps: [], why: 'none', choices } } : { type: 'without' };
}

function refsInWorkflow(stored: StoredWorkflow | undefined, type: string): readonly CredentialRef[] {
  return (stored?.nodes ?? []).filter((node) => stepIdOf(node) !== undefined).flatMap((node) => refsOf(node)[type] ?? []);
}

function storedNodeOf(step: Step, stored: StoredWorkflow | undefined): WorkflowNode | undefined {
  return stored?.nodes.find((node) => (step.kind === 'n8n' ? node.name === step.name && node.type === step.n8n.type : stepIdOf(node) === step.id));
}

function opaqueStepOf(node: WorkflowNode, index: number, compiled: Workflow, journey: Journey): string | undefined {
  const step = journey.steps[index];
  if (compiled.nodes.length === journey.steps.length && step?.kind === 'n8n' && step.n8n.type === node.type) return step.id;
  return journey.steps.find((candidate) => candidate.kind === 'n8n' && candidate.name === node.name)?.id;
}

/** A step that somebody drew in n8n has its node's id. */
function stepIdOf(node: WorkflowNode): string | undefined {
  const { stepId } = node.parameters;
  if (typeof stepId === 'string' && stepId !== '') return stepId;
  return kindOf(node.type) === undefined ? undefined : node.id;
}

/** The credentials of a node or of a step's `n8n` keys, as n8n writes them. */
function refsOf(keys: { readonly [key: string]: unknown } | undefined): CredentialRefs {
  const credentials = keys?.['credentials'];
  if (typeof credentials !== 'object' || credentials === null) return {};
  return Object.fromEntries(Object.entries(credentials).filter((entry): entry is [string, CredentialRef] => isRef(entry[1])));
}

function isRef(value: unknown): value is CredentialRef {
  return typeof value === 'object' && value !== null && 'id' in value && (value.id === null || typeof value.id === 'string') && 'name' in value;
}

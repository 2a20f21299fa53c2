import { decompileWorkflow } from '../../core/compile/decompile-workflow';
import { storeCredential } from '../../core/compile/names';
import type { WorkflowNode } from '../../core/compile/workflow';
import { groupBy } from '../../core/group-by';
import type { Journey, Step } from '../../core/journey/journey';
import type { StoredCredential, StoredWorkflow } from '../n8n/n8n-api';
import { stepIdOf } from '../n8n/step-id-of';
import { credentialNeeds } from './credential-needs';
import { refsInWorkflow, refsOf, type CredentialRef, type CredentialRefs } from './credential-refs';
import { isAmong, noCredential, pickCredential, type CredentialGap } from './pick-credential';

/** A channel's credential that steps do without, on purpose: what they would send by it waits. */
export interface GoingWithout {
  readonly type: string;
  readonly steps: readonly string[];
}

export type CredentialChoice =
  /** By step id. */
  | { readonly type: 'chosen'; readonly byStep: ReadonlyMap<string, CredentialRefs>; readonly without: readonly GoingWithout[] }
  | { readonly type: 'gaps'; readonly gaps: readonly CredentialGap[] };

/** What there is to choose from. */
export interface CredentialScene {
  readonly journey: Journey;
  /** The workflow as n8n has it. */
  readonly stored: StoredWorkflow | undefined;
  /** Credential ids by type, or {@link noCredential}. */
  readonly asked: Readonly<Record<string, string>>;
  /** All that this n8n has. */
  readonly known: readonly StoredCredential[];
}

/**
 * Finds the credentials of every step, in this order: asked for now; named in the document; on the node already, where also none may have
 * been chosen; on the other nodes of the workflow, if they agree; the only one of its type. What this n8n doesn't have (any more) doesn't count.
 */
export function chooseCredentials(scene: CredentialScene): CredentialChoice {
  const neededBefore = needsOf(scene.stored);
  const choices = scene.journey.steps.map((step) => ({ step, ...chooseForStep(step, scene, neededBefore(step.id)) }));
  const gaps = together(choices.flatMap((choice) => choice.gaps));
  if (gaps.length > 0) return { type: 'gaps', gaps };
  const without = together(choices.flatMap(({ step, without: types }) => types.map((type) => ({ type, steps: [step.name] }))));
  return { type: 'chosen', byStep: new Map(choices.map(({ step, refs }) => [step.id, refs])), without };
}

interface StepChoice {
  readonly refs: CredentialRefs;
  readonly gaps: readonly CredentialGap[];
  /** Types that the step needs and goes without. */
  readonly without: readonly string[];
}

function chooseForStep(step: Step, { journey, stored, asked, known }: CredentialScene, neededBefore: ReadonlySet<string>): StepChoice {
  const before = refsOf(storedNodeOf(step, stored));
  const named = Object.fromEntries(Object.entries(refsOf(step.n8n)).filter(([, ref]) => isAmong(known, ref)));
  if (step.kind === 'n8n') return { refs: { ...refsOf(step.n8n), ...before, ...named }, gaps: [], without: [] };
  const own: CredentialRefs = { ...before, ...named };
  const picks = credentialNeeds(step.kind, journey).map((need) => {
    const { type } = need;
    const leftOut = neededBefore.has(type) && choseNone(type, before, stored);
    const wish = asked[type] ?? (leftOut ? noCredential : undefined);
    const chosen = isAmong(known, own[type]) ? own[type] : (agreedRef(type, stored, known) ?? own[type]);
    return { ...need, picked: pickCredential({ need, step: step.name, asked: wish, before: chosen, known }) };
  });
  const needed = new Set(picks.map(({ type }) => type));
  return {
    refs: Object.fromEntries([
      ...Object.entries(own).filter(([type, ref]) => !needed.has(type) && isAmong(known, ref)),
      ...picks.flatMap(({ type, picked }) => (picked.type === 'picked' ? [[type, picked.ref] as const] : [])),
    ]),
    gaps: picks.flatMap(({ picked }) => (picked.type === 'gap' ? [picked.gap] : [])),
    without: picks.flatMap(({ type, required, picked }) => (required && picked.type === 'without' ? [type] : [])),
  };
}

/** One entry for each type, with all its steps. */
function together<T extends { readonly type: string; readonly steps: readonly string[] }>(entries: readonly T[]): readonly T[] {
  const groups = groupBy(entries, ({ type }) => type).values();
  return [...groups].flatMap(([first, ...more]) => (first === undefined ? [] : [{ ...first, steps: [first, ...more].flatMap(({ steps }) => steps) }]));
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

/** The credential that all our nodes which have one of this type have, less those that are gone. */
function agreedRef(type: string, stored: StoredWorkflow | undefined, known: readonly StoredCredential[]): CredentialRef | undefined {
  const [first, ...more] = refsInWorkflow(stored, type).filter((ref) => isAmong(known, ref));
  return more.every((ref) => ref.id === first?.id) ? first : undefined;
}

function storedNodeOf(step: Step, stored: StoredWorkflow | undefined): WorkflowNode | undefined {
  return stored?.nodes.find((node) => (step.kind === 'n8n' ? node.name === step.name && node.type === step.n8n.type : stepIdOf(node) === step.id));
}

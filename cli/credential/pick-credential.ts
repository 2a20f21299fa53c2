import type { StoredCredential } from '../n8n/n8n-api';
import type { CredentialNeed } from './credential-needs';
import type { CredentialRef } from './credential-refs';

/** A credential that is needed and that nobody can choose but a person. */
export interface CredentialGap {
  /** n8n's name of the credential type. */
  readonly type: string;
  /** Names of the steps that need it. */
  readonly steps: readonly string[];
  /**
   * `none`: n8n has none of this type. `several`: more than one, so a person must choose. `unknown`: the one asked for isn't there.
   * `gone`: the one chosen before isn't there any more, and another would mean something else.
   */
  readonly why: 'none' | 'several' | 'unknown' | 'gone';
  readonly choices: readonly StoredCredential[];
  /** The id asked for. */
  readonly asked?: string;
  /** What the one was called that is gone. */
  readonly name?: string;
}

export type Picked =
  | { readonly type: 'picked'; readonly ref: CredentialRef }
  /** Asked for, or n8n has none and none is required. */
  | { readonly type: 'without' }
  | { readonly type: 'gap'; readonly gap: CredentialGap };

/** What a person asks for in place of an id: go without, on purpose. */
export const noCredential = 'none';

/** What is asked of {@link pickCredential}. */
interface Question {
  readonly need: CredentialNeed;
  /** Name of the step that needs it. */
  readonly step: string;
  /** An id, or {@link noCredential}; undefined: nobody said. */
  readonly asked: string | undefined;
  /** Chosen before. */
  readonly before?: CredentialRef | undefined;
  /** All that this n8n has. */
  readonly known: readonly StoredCredential[];
}

/**
 * The credential for a need: the one asked for, else the one chosen before, else the only one of its type that n8n has. Where one was
 * chosen that isn't required (a store) and is gone, a person has to say what shall be instead.
 */
export function pickCredential({ need: { type, required }, step, asked, before, known }: Question): Picked {
  if (asked === noCredential) return { type: 'without' };
  if (asked === undefined && before !== undefined && isAmong(known, before)) return { type: 'picked', ref: before };
  const choices = known.filter((credential) => credential.type === type);
  const [first, ...more] = asked === undefined ? choices : choices.filter((credential) => credential.id === asked);
  if (asked === undefined && before !== undefined && !required) return { type: 'gap', gap: { type, steps: [step], choices, why: 'gone', name: before.name } };
  if (first !== undefined && more.length === 0) return { type: 'picked', ref: { id: first.id, name: first.name } };
  const gap = { type, steps: [step], choices };
  if (asked !== undefined) return { type: 'gap', gap: { ...gap, why: 'unknown', asked } };
  if (first !== undefined) return { type: 'gap', gap: { ...gap, why: 'several' } };
  return required ? { type: 'gap', gap: { ...gap, why: 'none' } } : { type: 'without' };
}

/** Whether n8n has the credential that a node refers to. */
export function isAmong(known: readonly StoredCredential[], ref: CredentialRef | undefined): boolean {
  return known.some(({ id }) => id === ref?.id);
}

import { stepIdOf } from '../n8n/step-id-of';
import type { StoredWorkflow } from '../n8n/n8n-api';

/** A credential as a node of n8n names it. */
export interface CredentialRef {
  readonly id: string | null;
  readonly name: string;
}

/** By credential type. */
export type CredentialRefs = Readonly<Record<string, CredentialRef>>;

/** The credentials of a node or of a step's `n8n` keys, as n8n writes them. */
export function refsOf(keys: { readonly [key: string]: unknown } | undefined): CredentialRefs {
  const credentials = keys?.['credentials'];
  if (typeof credentials !== 'object' || credentials === null) return {};
  return Object.fromEntries(Object.entries(credentials).filter((entry): entry is [string, CredentialRef] => isRef(entry[1])));
}

/** The credentials of one type on the nodes of our steps. */
export function refsInWorkflow(stored: StoredWorkflow | undefined, type: string): readonly CredentialRef[] {
  return (stored?.nodes ?? []).filter((node) => stepIdOf(node) !== undefined).flatMap((node) => refsOf(node)[type] ?? []);
}

function isRef(value: unknown): value is CredentialRef {
  return typeof value === 'object' && value !== null && 'id' in value && (value.id === null || typeof value.id === 'string') && 'name' in value;
}

import { hash } from '../hash';

/** The n8n node id of a step: always the same for the same step of the same journey, and shaped as n8n shapes its own. */
export function nodeIdOf(journey: string, step: string): string {
  if (isUuid(step)) return step;
  const digits = hash(['node-id', journey, step]);
  const variant = (parseInt(digits.charAt(16), 16) & 3) | 8;
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant.toString(16)}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** Ids that n8n made itself; such a node keeps its id as the id of its step. */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id);
}

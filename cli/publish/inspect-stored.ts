import { decompileWorkflow } from '../../core/compile/decompile-workflow';
import { journeyParameters } from '../../core/compile/names';
import type { Workflow } from '../../core/compile/workflow';
import { contentHash } from '../../core/journey/content-hash';
import type { Journey, Step } from '../../core/journey/journey';
import { sameJson } from '../../core/same-json';
import { withoutCredentials } from '../credential/without-credentials';
import type { StoredWorkflow } from '../n8n/n8n-api';
import { diffJourneys, type StepChange } from './diff-journeys';
import { entryOf } from './find-workflow';
import { namesSettings } from './over-stored';

export type StoredState =
  /** Nothing to write. `moved`: nodes stand elsewhere than the document says, which changes nothing of what the journey does. */
  | { readonly type: 'same'; readonly moved: boolean }
  /** As we last published it; the document has changed since. */
  | { readonly type: 'behind' }
  /** Somebody changed it in n8n. */
  | { readonly type: 'edited'; readonly changes: readonly StepChange[] };

/**
 * Compares what n8n holds with what the document says and with what we wrote last, of which the Entry keeps the hash.
 * n8n's own workflow settings (time-outs, saved data) belong to n8n's people: those that the document doesn't name are let be.
 *
 * @param desired the document as n8n keeps it (as-n8n-keeps-it.ts). @param compiled of `desired`, with its credentials.
 */
export function inspectStored(stored: StoredWorkflow, desired: Journey, compiled: Workflow): StoredState {
  const { name, nodes, connections, settings = {} } = stored;
  const current = withoutCredentials(decompileWorkflow({ name, nodes, connections, settings }));
  const content = asWritten(current, desired);
  const hashes = [contentHash(content), contentHash(current)];
  const wanted = contentHash(desired);
  const published = entryOf(stored)?.parameters[journeyParameters.contentHash];
  const holdsWanted = hashes.includes(wanted);
  if (!holdsWanted && !hashes.some((hash) => hash === published)) return { type: 'edited', changes: diffJourneys(desired, content) };
  const settingsFit = !namesSettings(desired) || sameSettings(stored, compiled);
  // The map is part of no hash, and nobody draws it in n8n.
  const same = holdsWanted && published === wanted && settingsFit && sameCredentials(stored, compiled) && sameJson(current.map, desired.map);
  return same ? { type: 'same', moved: !samePlaces(stored, compiled, desired) } : { type: 'behind' };
}

/** What n8n holds less what n8n adds by itself, so that it can be compared with what was written. */
function asWritten(current: Journey, desired: Journey): Journey {
  const { connections: _mine, ...keys } = desired.n8n;
  const { connections } = current.n8n;
  const named = new Map(desired.steps.map((step) => [step.id, step]));
  return {
    ...current,
    n8n: { ...keys, ...(connections !== undefined && { connections }) },
    steps: current.steps.map((step) => (named.get(step.id)?.n8n?.['webhookId'] === undefined ? withoutWebhookId(step) : step)),
  };
}

/** n8n gives one to every node that has webhooks and none yet. */
function withoutWebhookId(step: Step): Step {
  if (step.kind !== 'n8n' || !('webhookId' in step.n8n)) return step;
  const { webhookId: _webhookId, ...keys } = step.n8n;
  const { type, typeVersion, parameters } = step.n8n;
  return { ...step, n8n: { ...keys, type, typeVersion, parameters } };
}

function sameSettings(stored: StoredWorkflow, compiled: Workflow): boolean {
  return Object.entries(compiled.settings ?? {}).every(([key, value]) => sameJson(stored.settings?.[key], value));
}

function sameCredentials(stored: StoredWorkflow, compiled: Workflow): boolean {
  const before = new Map(stored.nodes.map((node) => [node.name, node['credentials']]));
  return compiled.nodes.every((node) => sameJson(node['credentials'] ?? {}, before.get(node.name) ?? {}));
}

/** Only steps that the document places; where the others stand is for n8n to say. */
function samePlaces(stored: StoredWorkflow, compiled: Workflow, desired: Journey): boolean {
  const before = new Map(stored.nodes.map((node) => [node.name, node.position]));
  return compiled.nodes.every((node, index) => !Object.hasOwn(desired.layout, desired.steps[index]?.id ?? '') || sameJson(before.get(node.name), node.position));
}

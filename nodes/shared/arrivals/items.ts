import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Contact } from '../../../core/journey/inputs';
import type { JsonObject } from '../../../core/json';
import type { Ticket } from '../../../core/store-port';

/** What our nodes put under `json.journey`. */
export interface Pass extends Ticket {
  readonly store: string;
}

/** What our nodes put there instead on an item whose way through the journey ends: the entry refused the contact, or a step failed with it. */
export const wayEnded = { ended: true } as const;

/**
 * Finds whose item it is: on the item itself, or, where another node replaced the json (also by its own error, where it continues on
 * error), through n8n's item linking at the nearest step of ours that ran in this execution.
 */
export function findOwner(context: IExecuteFunctions, item: INodeExecutionData, index: number, stepsAbove: readonly string[]): Pass | 'ended' | 'nobody' {
  const own = readOwner(item.json);
  if (own !== 'nobody') return own;
  for (const name of stepsAbove) {
    const linked = linkedJson(context, index, name);
    const owner = linked === undefined ? 'nobody' : readOwner(linked);
    if (owner !== 'nobody') return owner;
  }
  return 'nobody';
}

export function readPass(json: IDataObject): Pass | undefined {
  const owner = readOwner(json);
  return typeof owner === 'string' ? undefined : owner;
}

function readOwner({ journey }: IDataObject): Pass | 'ended' | 'nobody' {
  if (journey === null || typeof journey !== 'object' || Array.isArray(journey)) return 'nobody';
  const { enrolment, claim, store, ended } = journey as IDataObject;
  if (typeof enrolment === 'string' && typeof claim === 'string' && typeof store === 'string') return { enrolment, claim, store };
  return ended === true ? 'ended' : 'nobody';
}

/** What other nodes put on the item, as plain JSON. */
export function restOf(json: IDataObject): JsonObject {
  return Object.fromEntries(Object.entries(json).filter(([name, value]) => !reserved.has(name) && value !== undefined)) as JsonObject;
}

/** An item as it leaves a step: slim, linked to the one it came from. */
export function makeItem(source: INodeExecutionData, index: number, pass: Pass, contact: Contact, show: JsonObject, marks: IDataObject = {}): INodeExecutionData {
  return {
    json: { ...restOf(source.json), journey: { enrolment: pass.enrolment, claim: pass.claim, store: pass.store, ...marks, ...show }, contact },
    ...(source.binary && { binary: source.binary }),
    pairedItem: { item: index },
  };
}

const reserved: ReadonlySet<string> = new Set(['journey', 'contact']);

function linkedJson(context: IExecuteFunctions, index: number, name: string): IDataObject | undefined {
  try {
    const node = context.getWorkflowDataProxy(index)['$'] as (name: string) => { readonly item?: { readonly json?: IDataObject } };
    return node(name).item?.json;
  } catch {
    // That step didn't run in this execution, or the link to it is broken: the next one may know.
    return undefined;
  }
}

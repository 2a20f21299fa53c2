import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Contact } from '../../../core/journey/inputs';
import type { JsonObject } from '../../../core/json';
import type { EnrolRequest, EnrolResult, OfferTicket, Store } from '../../../core/store-port';
import { readContact } from '../../../core/validate/validate-input';
import { makeItem, restOf } from './items';
import type { Outputs } from './outputs';

const entered = 0;
const refused = 1;

/** One item that wants in. */
export type EntryRow = { readonly index: number; readonly rest: JsonObject } & (
  | { readonly contact: Contact; readonly offer?: OfferTicket; /** Says nothing but who it is. */ readonly idOnly?: boolean }
  | { readonly invalid: { readonly reason: 'invalid-contact'; readonly detail: JsonObject } }
);

/** Reads a row: an offer of the pump, a contact under `contact`, or the item itself as a contact. */
export function readRow(item: INodeExecutionData, index: number): EntryRow {
  const { contact } = item.json;
  const offer = readOffer(item.json['journeyOffer']);
  const whole = contact === undefined;
  const rest = whole ? {} : restOf(item.json);
  // What the pump offers comes from the store, where nothing unread gets in; reading it again took a third of the entry's time.
  if (offer !== undefined && isOffered(contact)) return { index, rest, contact, offer };
  const given = whole ? withoutTicket(item.json) : contact;
  const read = readContact(given);
  if (!read.ok) return { index, rest, invalid: { reason: 'invalid-contact', detail: { problems: read.error.map(({ code, pointer, params }) => ({ code, pointer, params })) } } };
  return { index, rest, contact: read.value, ...(offer !== undefined && { offer }), idOnly: typeof given === 'object' && given !== null && Object.keys(given).length === 1 };
}

/** A row that only says who it is names somebody of the store; it must not wipe out what is known of them. */
export async function nameStored(store: Store, rows: readonly EntryRow[]): Promise<readonly EntryRow[]> {
  const ids = rows.flatMap((row) => ('contact' in row && row.idOnly === true ? [row.contact.id] : []));
  if (ids.length === 0) return rows;
  const stored = await store.contacts.get(ids);
  return rows.map((row) => ('contact' in row && row.idOnly === true ? { ...row, contact: stored.get(row.contact.id) ?? row.contact, idOnly: stored.has(row.contact.id) } : row));
}

function readOffer(value: unknown): OfferTicket | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('batch' in value)) return undefined;
  const { id, batch } = value;
  return typeof id === 'string' && typeof batch === 'string' ? { id, batch } : undefined;
}

/** Enrolment goes by the id alone; the steps get the contact from the store. */
function isOffered(contact: unknown): contact is Contact {
  return typeof contact === 'object' && contact !== null && 'id' in contact && typeof contact.id === 'string' && 'addresses' in contact;
}

export function toRequest(row: EntryRow): EnrolRequest {
  if ('invalid' in row) return { contact: '', invalid: row.invalid, item: row.rest };
  return { contact: row.contact.id, ...(row.offer !== undefined && { offer: row.offer }), item: row.rest };
}

export function placeRow(context: IExecuteFunctions, storeId: string, row: EntryRow, result: EnrolResult, outputs: Outputs, marks: IDataObject): void {
  const item = context.getInputData()[row.index] ?? { json: {} };
  if (result.type === 'entered' && 'contact' in row) {
    outputs.put(entered, makeItem({ ...item, json: row.rest }, row.index, { ...result.ticket, store: storeId }, row.contact, {}, marks));
  } else if (result.type === 'refused') {
    const { journeyOffer: _offer, ...json } = withoutTicket(item.json);
    outputs.put(refused, { json: { ...json, refused: { reason: result.reason, detail: result.detail } }, pairedItem: { item: row.index } });
  }
}

function withoutTicket(json: IDataObject): IDataObject {
  const { journey: _ticket, ...rest } = json;
  return rest;
}

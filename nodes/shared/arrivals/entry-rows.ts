import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Contact, ContactRow } from '../../../core/journey/inputs';
import { mergeContact } from '../../../core/journey/merge-contact';
import type { JsonObject } from '../../../core/json';
import { maxItemBytes } from '../../../core/run/run-step';
import type { EnrolRequest, EnrolResult, InvalidRow, OfferTicket, Store } from '../../../core/store-port';
import { readContact } from '../../../core/validate/validate-input';
import { makeItem, restOf, wayEnded } from './items';
import type { Outputs } from './outputs';

const entered = 0;
const refused = 1;

/** One item that wants in. */
export type EntryRow = { readonly index: number; readonly rest: JsonObject } & (
  | { readonly contact: ContactRow; readonly offer?: OfferTicket }
  | { readonly invalid: InvalidRow; /** As far as it says who it is. */ readonly id: string }
);

/** Reads a row: an offer of the pump, a contact under `contact`, or the item itself as a contact. */
export function readRow(item: INodeExecutionData, index: number): EntryRow {
  const { contact } = item.json;
  const offer = readOffer(item.json['journeyOffer']);
  const whole = contact === undefined;
  const rest = whole ? {} : restOf(offer === undefined ? item.json : withoutOffer(item.json));
  // What the pump offers comes from the store, where nothing unread gets in; reading it again took a third of the entry's time.
  if (offer !== undefined && isOffered(contact)) return { index, rest, contact, offer };
  const given = whole ? withoutMarks(item.json) : contact;
  const read = readContact(given);
  if (!read.ok) return { index, rest, invalid: { reason: 'invalid-contact', detail: { problems: read.error.map(({ code, pointer, params }) => ({ code, pointer, params })) } }, id: idOf(given) };
  const bytes = Buffer.byteLength(JSON.stringify(rest));
  if (bytes > maxItemBytes) return { index, rest: {}, invalid: { reason: 'item-too-large', detail: { bytes, most: maxItemBytes } }, id: read.value.id };
  return { index, rest, contact: read.value, ...(offer !== undefined && { offer }) };
}

/** Rows with what the store knows of their people, where nothing is to be stored. */
export async function withStored(store: Store, rows: readonly EntryRow[]): Promise<readonly EntryRow[]> {
  const stored = await store.contacts.get(rows.flatMap((row) => ('contact' in row ? [row.contact.id] : [])));
  return rows.map((row) => ('contact' in row ? { ...row, contact: mergeContact(stored.get(row.contact.id), row.contact) } : row));
}

function idOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id).trim().slice(0, 200) : '';
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
  if ('invalid' in row) return { contact: row.id, invalid: row.invalid, item: row.rest };
  return { contact: row.contact.id, ...(row.offer !== undefined && { offer: row.offer }), item: row.rest };
}

export function placeRow(context: IExecuteFunctions, storeId: string, row: EntryRow, result: EnrolResult, outputs: Outputs, marks: IDataObject): void {
  const item = context.getInputData()[row.index] ?? { json: {} };
  if (result.type === 'entered' && 'contact' in row) {
    outputs.put(entered, makeItem({ ...item, json: row.rest }, row.index, { ...result.ticket, store: storeId }, row.contact, {}, marks));
  } else if (result.type === 'refused') {
    const refusal = { reason: result.reason, detail: result.detail };
    outputs.put(refused, { json: { ...withoutOffer(item.json), journey: wayEnded, refused: refusal }, pairedItem: { item: row.index } });
  }
}

function withoutOffer({ journeyOffer: _offer, ...rest }: IDataObject): IDataObject {
  return rest;
}

/** Less what another journey's entry said of the contact: whom one refuses another may let in. */
function withoutMarks({ journey: _journey, refused: _refusal, ...rest }: IDataObject): IDataObject {
  return rest;
}

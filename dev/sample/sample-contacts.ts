/** The Chinook customers as contacts, with their purchases and consent. Plain data; nothing here depends on the day it runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { ConsentEventDocument, ContactDocument, EventDocument } from '../../core/journey/journey';
import { readCsv } from './read-csv';
import { countryOf, localeOf, timeZoneOf } from './sample-places';

type Row = Readonly<Record<string, string>>;
type Address = NonNullable<ContactDocument['addresses']>[number];

/** Read Japanese, so that the Japanese texts are shown. */
const readJapanese = new Set(['22', '28', '55']);
/** Has a phone but no e-mail address: reached by SMS. */
const withoutEmail = new Set(['17', '45']);
/** Likes SMS best though both are allowed. */
const likesSms = new Set(['53']);
/** Never said anything about promotions: unknown means no. */
const neverAsked = new Set(['5', '6', '10', '26']);
/** Allowed promotions by SMS only. */
const smsOnly = new Set(['24']);
/** Allowed promotions, then took it back. */
const revoked: Readonly<Record<string, string>> = { '33': 'call to customer service', '40': 'unsubscribe link' };

/** Which version of the shop's sentence people agreed to. */
const wording = 'promotions-2021-01';

/** `customer-7` for customer 7. */
export function sampleContactId(customer: string): string {
  return `customer-${customer}`;
}

/** All 59 customers. */
export function sampleContacts(): readonly ContactDocument[] {
  return customers().map((row) => ({
    id: idOf(row),
    firstName: field(row, 'first_name'),
    lastName: field(row, 'last_name'),
    locale: readJapanese.has(field(row, 'customer_id')) ? 'ja' : localeOf(field(row, 'country'), field(row, 'state')),
    timeZone: timeZoneOf(field(row, 'country'), field(row, 'state')),
    country: countryOf(field(row, 'country')),
    ...(likesSms.has(field(row, 'customer_id')) && { preferredChannel: 'sms' as const }),
    addresses: addressesOf(row),
    attributes: { company: field(row, 'company'), city: field(row, 'city').trim() },
  }));
}

/** One `purchase` per invoice, with its `total`. */
export function sampleEvents(): readonly EventDocument[] {
  return invoices().map((row) => ({
    id: `invoice-${field(row, 'invoice_id')}`,
    contact: idOf(row),
    name: 'purchase',
    at: instantOf(field(row, 'invoice_date')),
    properties: { invoice: Number(field(row, 'invoice_id')), total: Number(field(row, 'total')) },
  }));
}

/** Who allowed or refused promotions, when and where. */
export function sampleConsent(): readonly ConsentEventDocument[] {
  return customers()
    .filter((row) => !neverAsked.has(field(row, 'customer_id')))
    .flatMap((row) => {
      const invoicesOfRow = invoices().filter((invoice) => invoice['customer_id'] === row['customer_id']);
      const first = invoicesOfRow[0];
      const last = invoicesOfRow.at(-1);
      if (first === undefined || last === undefined) return [];
      return [grant(row, first), ...revocation(row, last)];
    });
}

/** Rows that must be refused, each for another reason. */
export const malformedContacts: readonly unknown[] = [
  { id: 'malformed-1', firstName: 'Ann', addresses: [{ channel: 'email', value: 'ann@example.com\r\nBcc: all@example.com' }] },
  { id: '', firstName: 'Nobody' },
  { id: 'malformed-3', locale: 'not a language', addresses: [{ channel: 'sms', value: '12' }] },
];

function grant(row: Row, first: Row): ConsentEventDocument {
  const customer = field(row, 'customer_id');
  return {
    id: `consent-${customer}-grant`,
    contact: idOf(row),
    channel: smsOnly.has(customer) ? 'sms' : '*',
    topic: 'promotions',
    action: 'grant',
    at: instantOf(field(first, 'invoice_date')),
    source: 'checkout form',
    wording,
    actor: 'web shop',
    proof: { form: 'checkout', invoice: Number(field(first, 'invoice_id')), box: 'ticked by the customer' },
  };
}

function revocation(row: Row, last: Row): readonly ConsentEventDocument[] {
  const customer = field(row, 'customer_id');
  const source = revoked[customer];
  if (source === undefined) return [];
  return [
    {
      id: `consent-${customer}-revoke`,
      contact: idOf(row),
      channel: '*',
      topic: 'promotions',
      action: 'revoke',
      at: instantOf(field(last, 'invoice_date')),
      source,
      wording: '',
      actor: source === 'unsubscribe link' ? 'customer' : 'customer service',
      proof: source === 'unsubscribe link' ? { link: `unsubscribe/${customer}` } : { ticket: `T-${customer}` },
    },
  ];
}

function addressesOf(row: Row): Address[] {
  const addresses: Address[] = [];
  if (!withoutEmail.has(field(row, 'customer_id'))) addresses.push({ channel: 'email', value: field(row, 'email') });
  const phone = parsePhoneNumberFromString(field(row, 'phone'));
  if (phone?.isValid() === true) addresses.push({ channel: 'sms', value: phone.number });
  return addresses;
}

function idOf(row: Row): string {
  return sampleContactId(field(row, 'customer_id'));
}

function instantOf(local: string): string {
  return `${local.replace(' ', 'T')}Z`;
}

function field(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`the sample data has no column ${name}`);
  return value;
}

let customerRows: readonly Row[] | undefined;
let invoiceRows: readonly Row[] | undefined;
function customers(): readonly Row[] {
  return (customerRows ??= readCsv(readFileSync(join(__dirname, 'chinook-customers.csv'), 'utf8')));
}
function invoices(): readonly Row[] {
  return (invoiceRows ??= readCsv(readFileSync(join(__dirname, 'chinook-invoices.csv'), 'utf8')));
}

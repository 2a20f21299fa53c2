import type { ConsentEventDocument, ContactDocument, EventDocument } from '../../core/journey/journey';

/** Everyone is lapsed, spent enough, consented and has an e-mail address: all of them are mailed by the win-back journey. */
export interface BenchPeople {
  readonly contacts: readonly ContactDocument[];
  /** Seven purchases each, the average of the sample data. */
  readonly events: readonly EventDocument[];
  readonly consent: readonly ConsentEventDocument[];
}

const places = [
  { locale: 'en', timeZone: 'America/New_York', country: 'US' },
  { locale: 'de', timeZone: 'Europe/Berlin', country: 'DE' },
  { locale: 'fr', timeZone: 'Europe/Paris', country: 'FR' },
  { locale: 'pt', timeZone: 'America/Sao_Paulo', country: 'BR' },
  { locale: 'ja', timeZone: 'Asia/Tokyo', country: 'JP' },
] as const;
const purchases = ['2021-02-03', '2021-09-14', '2022-05-20', '2023-01-31', '2023-11-11', '2024-06-06', '2025-03-09'] as const;

/** The same people every time; `from` numbers the first, so that rounds get people of their own. */
export function benchPeople(count: number, from = 0): BenchPeople {
  const contacts = Array.from({ length: count }, (_, index) => contactOf(from + index));
  return {
    contacts,
    events: contacts.flatMap(({ id }) => purchases.map((day, index) => ({ id: `${id}-${index}`, contact: id, name: 'purchase', at: `${day}T10:00:00Z`, properties: { total: 8.91 } }))),
    consent: contacts.map(({ id }) => ({
      id: `${id}-yes`, contact: id, channel: '*', topic: 'promotions', action: 'grant', at: '2021-02-03T10:00:00Z', source: 'checkout form', wording: 'promotions-2021-01', actor: 'web shop', proof: { form: 'checkout' },
    })),
  };
}

function contactOf(index: number): ContactDocument {
  const name = String(index).padStart(7, '0');
  const place = places[index % places.length] ?? places[0];
  return {
    id: `bench-${name}`,
    firstName: `Ada${index}`,
    lastName: 'Lovelace',
    ...place,
    addresses: [{ channel: 'email', value: `bench-${name}@example.com` }, { channel: 'sms', value: `+8190${name}1` }],
    attributes: { company: 'Example', city: 'Tokyo' },
  };
}

import { readCsv } from '../../dev/sample/read-csv';
import { sampleConsent, sampleContactId, sampleContacts, sampleEvents } from '../../dev/sample/sample-contacts';

describe('the sample', () => {
  const contacts = sampleContacts();

  test('is the same every time', () => {
    expect(sampleContacts()).toEqual(contacts);
    expect(sampleConsent()).toEqual(sampleConsent());
  });

  test('has all customers and invoices, each id once', () => {
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(59);
    expect(new Set(sampleEvents().map(({ id }) => id)).size).toBe(412);
    expect(sampleEvents().every(({ contact }) => contacts.some(({ id }) => id === contact))).toBe(true);
  });

  test('has readers of all five languages of the example', () => {
    expect(new Set(contacts.map(({ locale }) => locale))).toEqual(new Set(['en', 'de', 'fr', 'pt', 'ja']));
  });

  test('has the people that the example needs', () => {
    const channels = (customer: string): readonly string[] => contacts.find(({ id }) => id === sampleContactId(customer))?.addresses?.map(({ channel }) => channel) ?? ['missing'];
    expect(channels('17')).toEqual(['sms']);
    expect(channels('45')).toEqual([]);
    expect(channels('1')).toEqual(['email', 'sms']);
    const asked = new Set(sampleConsent().map(({ contact }) => contact));
    expect(contacts.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual(['5', '6', '10', '26'].map(sampleContactId));
    expect(sampleConsent().filter(({ action }) => action === 'revoke').map(({ contact }) => contact)).toEqual(['33', '40'].map(sampleContactId));
  });

  test('splits as its README says: 40 lapsed with a total above 37', () => {
    const asOf = Date.UTC(2026, 0, 1);
    const matching = contacts.filter(({ id }) => {
      const bought = sampleEvents().filter((event) => event.contact === id);
      const total = bought.reduce((sum, event) => sum + Number(event.properties?.['total']), 0);
      return total > 37 && bought.every((event) => Date.parse(event.at ?? '') <= asOf - 90 * 86_400_000);
    });
    expect(matching).toHaveLength(40);
    expect(matching.map(({ id }) => id)).toContain(sampleContactId('4'));
  });
});

describe('CSV', () => {
  test('keeps commas, quotes and line breaks in quoted fields', () => {
    expect(readCsv('a,b\r\n"x, ""y""\nz",\n1,2')).toEqual([{ a: 'x, "y"\nz', b: '' }, { a: '1', b: '2' }]);
  });
});

import fc from 'fast-check';
import { channelIds } from '../../../core/channel-id';
import { plainJson } from '../../../core/validate/plain-json';
import { readConsentEvent, readContact, readEvent } from '../../../core/validate/validate-input';
import { malformedContacts, sampleConsent, sampleContacts, sampleEvents } from '../../../dev/sample/sample-contacts';

const defaults = { now: Date.parse('2026-11-27T00:00:00Z'), createId: () => 'made-up' };

describe('a contact row', () => {
  test('comes out with its addresses as they are stored', () => {
    const read = readContact({ id: 'ann', addresses: [{ channel: 'email', value: ' Ann.O\'Neil+shop@Example.COM ' }, { channel: 'sms', value: '+81 90-1234-5678' }] });
    expect(read).toEqual({
      ok: true,
      value: { id: 'ann', firstName: '', lastName: '', attributes: {}, addresses: [{ channel: 'email', value: "Ann.O'Neil+shop@example.com" }, { channel: 'sms', value: '+819012345678' }], keeps: ['firstName', 'lastName', 'locale', 'timeZone', 'country', 'preferredChannel', 'attributes'] },
    });
  });

  test('may have blanks where a field may be left out, as tables do', () => {
    const read = readContact({ id: 'ann', firstName: null, locale: null, timeZone: '', country: '', preferredChannel: null, addresses: null });
    expect(read).toEqual({ ok: true, value: { id: 'ann', firstName: '', lastName: '', addresses: [], attributes: {}, keeps: ['lastName', 'attributes'] } });
  });

  test('may come from a database, with a number as its id', () => {
    expect(readContact({ id: 17 })).toMatchObject({ ok: true, value: { id: '17' } });
    expect(readContact({ id: 1.5 })).toMatchObject({ ok: false, error: [{ code: 'wrong-type', pointer: '/id' }] });
  });

  test('tells every bad address with its place', () => {
    const read = readContact({ id: 'ann', timeZone: 'nowhere', addresses: [{ channel: 'email', value: 'ann@example.com' }, { channel: 'email', value: 'ann' }, { channel: 'sms', value: '12' }] });
    expect(read.ok ? [] : read.error.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['bad-time-zone', '/timeZone'],
      ['bad-email-address', '/addresses/1/value'],
      ['bad-phone-number', '/addresses/2/value'],
    ]);
  });

  test('is read from all sample customers, and from none of the malformed ones', () => {
    expect(sampleContacts().map((row) => readContact(row).ok)).toEqual(Array<boolean>(59).fill(true));
    expect(malformedContacts.map((row) => readContact(row).ok)).toEqual(malformedContacts.map(() => false));
  });

  test('shares nothing with the row it was read from', () => {
    const row = { id: 'ann', attributes: { tags: ['a'] } };
    const read = readContact(row);
    row.attributes.tags.push('b');
    expect(read.ok && read.value.attributes).toEqual({ tags: ['a'] });
  });

  test('never makes the reader throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => [readContact(value), readEvent(value, defaults), readConsentEvent(value, defaults)].every(({ ok }) => typeof ok === 'boolean')));
  });
});

describe('an event row', () => {
  test('gets the time and an id where it has none', () => {
    expect(readEvent({ contact: 'ann', name: 'visit' }, defaults)).toEqual({ ok: true, value: { id: 'made-up', contact: 'ann', name: 'visit', at: defaults.now, properties: {} } });
  });

  test('keeps the moment, whatever the offset', () => {
    const read = readEvent({ contact: 'ann', name: 'visit', at: '2026-01-01T09:00:00.5+09:00' }, defaults);
    expect(read.ok && read.value.at).toBe(Date.UTC(2026, 0, 1, 0, 0, 0, 500));
  });

  test('is read from all sample invoices', () => {
    const events = sampleEvents().map((row) => readEvent(row, defaults));
    expect(events).toHaveLength(412);
    expect(events.every(({ ok }) => ok)).toBe(true);
  });
});

describe('a consent row', () => {
  test('stands for every channel and topic unless it says otherwise', () => {
    expect(readConsentEvent({ contact: 'ann', action: 'grant', source: 'form', expiresAt: '2027-01-01T00:00:00Z' }, defaults)).toEqual({
      ok: true,
      value: { id: 'made-up', contact: 'ann', channel: '*', topic: '*', action: 'grant', at: defaults.now, expiresAt: Date.UTC(2027, 0, 1), source: 'form', wording: '', actor: '', proof: {} },
    });
  });

  test('means the channel and topic that it names, however a table writes them; one that would refuse nothing is none', () => {
    const read = (row: object) => readConsentEvent({ contact: 'ann', action: 'revoke', source: 'CRM', ...row }, defaults);
    expect(read({ channel: 'Email ', topic: ' News' })).toMatchObject({ ok: true, value: { channel: 'email', topic: 'news' } });
    expect(read({ channel: '*', topic: '*' })).toMatchObject({ ok: true, value: { channel: '*', topic: '*' } });
    for (const row of [{ channel: 'all' }, { channel: 'mail' }, { topic: 'all' }, { topic: 'news letter' }, { topic: '' }]) expect(read(row)).toMatchObject({ ok: false });
  });

  test('knows every channel', () => {
    for (const channel of ['*', ...channelIds]) expect(readConsentEvent({ contact: 'ann', action: 'grant', source: 'form', channel }, defaults).ok).toBe(true);
  });

  test('is read from the whole sample, with source and proof', () => {
    const rows = sampleConsent().map((row) => readConsentEvent(row, defaults));
    expect(rows.every((read) => read.ok && read.value.source !== '' && Object.keys(read.value.proof).length > 0)).toBe(true);
  });
});

describe('plain JSON', () => {
  test.each([[() => 1], [new Date(0)], [Number.NaN], [{ a: { b: undefined, c: 1n } }], [new Map()], [Symbol('x')]])('is not %p', (value) => {
    expect(plainJson(value)).toBeUndefined();
  });
  test('holds whole characters only, the same in every store', () => {
    expect(plainJson({ name: 'Ann \ud83d', mood: '🙂' })).toEqual({ name: 'Ann \ufffd', mood: '🙂' });
  });

  test('leaves out what is undefined, and copies the rest', () => {
    expect(plainJson({ a: undefined, b: [1, null, { c: 'x' }] })).toEqual({ b: [1, null, { c: 'x' }] });
  });
  test('has an end: a circle is refused', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(plainJson(circle)).toBeUndefined();
  });
});

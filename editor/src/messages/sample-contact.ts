import type { Contact } from '../../../core/journey/inputs';

/** Whom a preview is for until another person is chosen. */
export function sampleContact(locale: string): Contact {
  const isJapanese = locale.startsWith('ja');
  return {
    id: 'sample', firstName: isJapanese ? '花子' : 'Hannah', lastName: isJapanese ? '山田' : 'Example', locale, timeZone: isJapanese ? 'Asia/Tokyo' : 'Europe/London', country: isJapanese ? 'JP' : 'GB',
    addresses: [{ channel: 'email', value: 'hannah@example.com' }, { channel: 'sms', value: '+819012345678' }],
    attributes: {},
  };
}

import { zoneOf } from '../../../core/time/zone-of';

test("the contact's own zone comes first, then the journey's", () => {
  expect(zoneOf({ timeZone: 'America/New_York' }, 'Asia/Tokyo')).toEqual({ zone: 'America/New_York', of: 'contact' });
  expect(zoneOf({}, 'Asia/Tokyo')).toEqual({ zone: 'Asia/Tokyo', of: 'journey' });
});

test('a zone that does not exist is passed over', () => {
  expect(zoneOf({ timeZone: 'Mars/Olympus' }, 'Asia/Tokyo')).toEqual({ zone: 'Asia/Tokyo', of: 'journey' });
  expect(zoneOf({ timeZone: '' }, 'Nowhere')).toEqual({ zone: 'UTC', of: 'utc' });
});

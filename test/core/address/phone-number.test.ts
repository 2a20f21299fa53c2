import { readPhone } from '../../../core/address/phone-number';

describe('a phone number', () => {
  test.each([
    ['+49 0711 2842222', '+497112842222'],
    ['+1 (514) 721-4711', '+15147214711'],
    ['+819012345678', '+819012345678'],
  ])('is stored in E.164: %s', (value, stored) => {
    expect(readPhone(value)).toBe(stored);
  });
  test.each(['', '0711 2842222', '+', '+1', '+1 800 FLOWERS', '+15147214711 ext 5', '+15147214711\n+15147214712', 'tel:+15147214711'])('is refused: %j', (value) => {
    expect(readPhone(value)).toBeUndefined();
  });
});

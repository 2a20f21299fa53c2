import { plainAddressReaders } from '../../../core/address/address-readers';
import { fullAddressReaders } from '../../../core/address/full-address-readers';

describe('readers that know no numbering plans', () => {
  test.each([
    ['email', ' Ann@Example.COM '],
    ['email', 'ann'],
    ['sms', '+819012345678'],
    ['sms', '090-1234-5678'],
  ] as const)('say the same of an address as it is stored: %s %s', (channel, value) => {
    expect(plainAddressReaders[channel](value)).toBe(fullAddressReaders[channel](value));
  });

  test('leave a phone number with spaces to those who know', () => {
    expect([plainAddressReaders.sms('+81 90-1234-5678'), fullAddressReaders.sms('+81 90-1234-5678')]).toEqual([undefined, '+819012345678']);
  });
});

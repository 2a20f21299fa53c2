import fc from 'fast-check';
import { readEmail } from '../../../core/address/email-address';

describe('an e-mail address', () => {
  test.each(['a@b.co', 'stanisław.wójcik@wp.pl', '山田@例え.テスト', "o'reilly@x-y.example", 'a+b@mail.example.co.uk'])('is taken: %s', (value) => {
    expect(readEmail(value)).toBe(value);
  });
  test.each(['', 'a', 'a@b', 'a@@b.co', '.a@b.co', 'a.@b.co', 'a..b@b.co', 'a@-b.co', 'a@b.co.', 'a b@b.co', '"a b"@b.co', 'a@[127.0.0.1]', 'a@b.co\nX: y', 'a@b.co;c@d.co', 'a@b.co,c@d.co', '<a@b.co>', 'a(c)@b.co', 'a\u0000@b.co', 'a@b.co\u2028'.trim() + '\u0001'])(
    'is refused: %j',
    (value) => {
      expect(readEmail(value)).toBeUndefined();
    },
  );
  test('that is taken can never break out of a header', () => {
    const nasty = fc.string({ unit: fc.constantFrom('a', '.', '@', ',', ';', '<', '>', '"', '\r', '\n', ' ', '\\', '(', 'é', '-') });
    fc.assert(
      fc.property(nasty, nasty, (local, domain) => {
        const read = readEmail(`${local}@${domain}.co`);
        return read === undefined || /^[^\s<>",;()\\@]+@[^\s<>",;()\\@]+$/.test(read);
      }),
      { numRuns: 2_000 },
    );
  });
});

import { isSmsSender, readMailbox } from '../../../core/address/sender';

test.each([
  ['news@example.com', { name: '', address: 'news@example.com' }],
  ['  Shop <news@Example.COM> ', { name: 'Shop', address: 'news@example.com' }],
  ['"Smith, \\"Jo\\"" <jo@example.com>', { name: 'Smith, "Jo"', address: 'jo@example.com' }],
  ['山田商店 <info@例え.jp>', { name: '山田商店', address: 'info@例え.jp' }],
  ['<a@example.com>', { name: '', address: 'a@example.com' }],
])('%s is a mailbox', (text, mailbox) => {
  expect(readMailbox(text)).toEqual(mailbox);
});

test.each(['', 'Shop', 'Shop <news>', 'a@example.com, b@example.com', 'Smith, Jo <jo@example.com>', 'list: a@example.com;', 'a@example.com <b@example.com>', 'Shop <a@example.com> <b@example.com>', 'Shop <a@example.com>\r\nBcc: c@example.com'])(
  '%j is none',
  (text) => {
    expect(readMailbox(text)).toBeUndefined();
  },
);

test.each([
  ['+819012345678', true],
  ['38245', true],
  ['MyShop', true],
  [`MG${'0'.repeat(32)}`, true],
  ['090-1234-5678', false],
  ['A name too long', false],
  ['', false],
])('%j as the sender of a text message: %s', (text, expected) => {
  expect(isSmsSender(text)).toBe(expected);
});

import { createHash } from 'node:crypto';
import { hash, hashToUnit } from '../../core/hash';
import { messageIdOf, messageKey } from '../../core/message-key';

test('the hash is SHA-256 of the parts as JSON', () => {
  for (const parts of [['a'], ['日本', 1, null], [{ a: '😀' }]]) {
    expect(hash(parts)).toBe(createHash('sha256').update(JSON.stringify(parts)).digest('hex'));
  }
});

test('parts are kept apart', () => {
  expect(hash(['a', 'bc'])).not.toBe(hash(['ab', 'c']));
  expect(hash([1])).not.toBe(hash(['1']));
});

test('units spread evenly', () => {
  const units = Array.from({ length: 10_000 }, (_, index) => hashToUnit(['contact', index]));
  const tenths = Array.from({ length: 10 }, (_, tenth) => units.filter((unit) => Math.floor(unit * 10) === tenth).length);
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('a message key tells enrolment, step, leg and channel apart, and makes a valid Message-ID', () => {
  const keys = [messageKey('e', 's', 0, 'email'), messageKey('f', 's', 0, 'email'), messageKey('e', 't', 0, 'email'), messageKey('e', 's', 1, 'email'), messageKey('e', 's', 0, 'sms')];
  expect(new Set(keys).size).toBe(keys.length);
  expect(messageIdOf(keys[0] ?? '', 'mail.example.com')).toMatch(/^<[0-9a-f]{40}@mail\.example\.com>$/);
});

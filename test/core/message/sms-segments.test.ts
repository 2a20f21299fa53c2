import { smsSegments } from '../../../core/message/sms-segments';

test.each([
  ['a', 160, 1],
  ['a', 161, 2],
  ['a', 307, 3],
  ['€', 80, 1],
  ['€', 81, 2],
  ['あ', 70, 1],
  ['あ', 71, 2],
  ['あ', 135, 3],
  ['😀', 35, 1],
  ['😀', 36, 2],
  // A pair may not straddle: 33 fit into a part of 67 units.
  ['😀', 67, 3],
])('%s x %d takes %d segments', (character, count, segments) => {
  expect(smsSegments(character.repeat(count)).segments).toBe(segments);
});

test('one character outside GSM-7 turns the whole text into UCS-2', () => {
  expect(smsSegments(`${'a'.repeat(99)}’`)).toEqual({ encoding: 'ucs-2', units: 100, segments: 2 });
  expect(smsSegments('Ç').encoding).toBe('gsm-7');
  expect(smsSegments('ç').encoding).toBe('ucs-2');
  expect(smsSegments('\t').encoding).toBe('ucs-2');
});

test('line breaks count as they are written', () => {
  expect(smsSegments('\r\n').units).toBe(2);
  expect(smsSegments('\f').units).toBe(2);
});

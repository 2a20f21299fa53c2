import fc from 'fast-check';
import { utf8Length } from '../../core/utf8-length';

test('octets are those that a buffer would hold, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => utf8Length(text) === Buffer.byteLength(text)));
});

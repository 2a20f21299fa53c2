import { journeyText } from '../../../editor/src/host/export-journey';
import { readDocument } from '../../../editor/src/host/read-document';
import { winBack } from '../../core/edit/scene';

test('an example is opened and saved to the byte', () => {
  const text = journeyText(winBack);
  const read = readDocument(text);
  expect(read.ok && journeyText(read.journey)).toBe(text);
});

test('a file that is no journey names what is wrong, and the open journey stays', () => {
  expect(readDocument('{"id":1}')).toMatchObject({ ok: false, problems: expect.arrayContaining([expect.objectContaining({ pointer: '/id' })]) });
  expect(readDocument('hello')).toMatchObject({ ok: false });
});

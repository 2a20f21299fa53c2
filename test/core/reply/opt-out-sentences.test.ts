import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../core/reply/fold';
import { isOptOut } from '../../../core/reply/opt-out';
import { stopPhrases } from '../../../core/reply/stop-phrases';

/** Whole answers as people write them, one a line, a folder for each language. */
const folder = join(__dirname, 'sentences');
const languages = readdirSync(folder);

function linesOf(language: string, name: string): readonly string[] {
  return readFileSync(join(folder, language, name), 'utf8').split('\n').filter((line) => line !== '');
}
const asks = (text: string): boolean => isOptOut({ channel: 'email', text, subject: 'Re: Offer' });

describe.each(languages)('in %s', (language) => {
  test.each(linesOf(language, 'asks-to-stop.txt'))('asks for no more: %s', (line) => {
    expect(asks(line)).toBe(true);
    expect(isOptOut({ channel: 'sms', text: line, subject: '' })).toBe(true);
  });

  test.each(linesOf(language, 'asks-for-something-else.txt'))('asks for something else: %s', (line) => {
    expect(asks(line)).toBe(false);
  });
});

test('phrases are written as text is folded, or they would never be met', () => {
  const words = stopPhrases.flatMap((phrases) => [...phrases.alone, ...phrases.words]);
  expect(words.filter((word) => fold(word) !== word)).toEqual([]);
});

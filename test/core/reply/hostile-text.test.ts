import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyIncoming } from '../../../core/reply/classify';
import { isOptOut } from '../../../core/reply/opt-out';

const folder = join(__dirname, '../../../core/reply');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** What the patterns of a file look for, without knowing which is which: every run of letters between their marks. */
function piecesOf(file: string): readonly string[] {
  const source = readFileSync(join(folder, file), 'utf8').replaceAll(/\\[bwdsSD]/g, '|');
  return [...new Set(source.match(/[a-z\u3040-\u30ff\u4e00-\u9fff]+( [a-z]+)*/g))].flatMap((piece) => [piece, `${piece} `]);
}

/** As long as an away notice that is looked at may be, and more than is looked at of a message. */
const notice = 1_990;
const long = 20_000;

function texts(units: readonly string[], openings: readonly string[], lengths: readonly number[]): readonly string[] {
  return units.flatMap((unit) => openings.flatMap((opening) => lengths.map((length) => `${opening}${unit.repeat(length / unit.length)}!`)));
}

function tooSlow(hostile: readonly string[]): readonly string[] {
  return hostile.filter((text) => {
    const started = performance.now();
    classifyIncoming({ headers: {}, from: 'ann@example.com', subject: text.slice(0, 1_000), text });
    isOptOut({ channel: 'email', text, subject: text });
    return performance.now() - started > 500;
  }).map((text) => `${text.slice(0, 60)} (${text.length} characters)`);
}

test.each(files)('nothing that %s looks for takes long when it is repeated', (file) => {
  expect(tooSlow(texts(piecesOf(file), [''], [notice]))).toEqual([]);
}, 60_000);

test('nor does it behind what opens an away notice', () => {
  expect(tooSlow(texts(piecesOf('away-notice.ts'), ['i am ', 'ich bin ', 'je suis ', 'estou ', 'estoy ', 'from '], [notice]))).toEqual([]);
}, 60_000);

test('nor does junk', () => {
  const units = ['a', ' ', '\n', 'a ', 'a.', 'a\n', '\n\na', '-', '"a ', 'a,', '((', '>', '> a\n', '、', 'あ', 'あ ', '1 ', '1', 'ß', '\u0301', '🛑', 'On 1 ', 'Am 1 ', '2026年1月1日', 'From: a\n', 'a@b.c ', '__________\n', 'unsubscribe.\n', 'hi\n\n', 'stop sending me any these ', '今後メールは'];
  expect(tooSlow(texts(units, ['', 'please ', '休暇'], [notice, long]))).toEqual([]);
}, 60_000);

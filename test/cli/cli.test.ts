import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/run-command-line';
import { runCli, spawnCli } from './run-cli';

jest.setTimeout(60_000);

const example = 'schemas/examples/win-back.journey.json';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'journeys-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const broken = readFileSync(example, 'utf8').replace('"timeZone": "Asia/Tokyo"', '"timeZone": "Asia/Tokio"').replace('"kind": "entry"', '"kind": "entrance"');

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

it('tells its version, which is the package\'s', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  expect(await runCli(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
});

it('ends quietly when whoever reads has seen enough', async () => {
  const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; "${process.execPath}" --import tsx cli/main.ts explain ${example} | head -1`], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it('does not pass for a journey with errors when the answer can not be written', async () => {
  const { status, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" --import tsx cli/main.ts explain ${example} > /dev/full`], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 2, stderr: "standard output can't be written: the disk is full.\n" });
});

it('tells a mistake of its own from every other', async () => {
  const out = (): never => {
    throw new RangeError('ours');
  };
  expect(await runCommandLine(['--version'], { env: {}, out, err: () => {} })).toBe(70);
  const printed: string[] = [];
  const env = new Proxy({}, { get: out });
  expect(await runCommandLine(['publish', example, '--json'], { env, out: (text) => printed.push(text), err: () => {} })).toBe(70);
  expect(JSON.parse(printed.join(''))).toEqual({ ok: false, type: 'bug', message: 'ours' });
});

describe('validate', () => {
  it('says that a good journey is fine', async () => {
    expect(await spawnCli(['validate', example])).toMatchObject({ code: 0, out: expect.stringContaining('is fine'), err: '' });
  });

  it('names every problem with file, line and column, code and words', async () => {
    const path = file('broken.json', broken);
    const { code, out, err } = await spawnCli(['validate', path]);
    expect(code).toBe(1);
    expect(err).toContain(`${path}:${lineOf(broken, 'Asia/Tokio')}:`);
    expect(err).toMatch(/error bad-time-zone There is no time zone "Asia\/Tokio"/);
    expect(err).toMatch(new RegExp(`:${lineOf(broken, '"entrance"')}:\\d+ error unknown-step-kind There is no kind of step called "entrance"`));
    expect(out).toMatch(/\d+ errors/);
  });

  it('says it in Japanese', async () => {
    expect((await runCli(['validate', file('broken.json', broken), '--lang', 'ja'])).err).toContain('タイムゾーン「Asia/Tokio」はありません');
  });

  it('tells of a file that is not there, and of the others all the same', async () => {
    const { code, out, err } = await runCli(['validate', join(folder, 'none.json'), example]);
    expect({ code, out, err }).toEqual({ code: 2, out: expect.stringContaining('is fine'), err: expect.stringContaining('There is no file') });
    const json = JSON.parse((await runCli(['validate', join(folder, 'none.json'), example, '--json'])).out) as unknown;
    expect(json).toMatchObject({ files: [{ ok: false, unreadable: expect.any(String) }, { ok: true }] });
  });

  it('does not hide a broken edge behind the steps that it would have led to', async () => {
    const { out } = await runCli(['validate', file('edge.json', readFileSync(example, 'utf8').replace('"to": "consent"', '"to": "consnt"'))]);
    expect(out).toMatch(/: 1 error\.$/m);
  });

  it('gives JSON to programs, for several files', async () => {
    const { code, out, err } = await runCli(['validate', example, file('broken.json', broken), '--json']);
    const answer = JSON.parse(out) as { files: { ok: boolean; problems: { code: string; line: number }[] }[] };
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(answer.files.map(({ ok }) => ok)).toEqual([true, false]);
    expect(answer.files[1]?.problems).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'bad-time-zone', severity: 'error', pointer: '/settings/timeZone', line: lineOf(broken, 'Asia/Tokio'), message: expect.any(String) })]));
  });

  it.each([
    ['a property that stands twice', '{\n  "id": "a",\n  "steps": [{ "id": "b",\n    "id": "c" }] }', ':4:5 error json-syntax This property is here twice'],
    ['lists in lists without end', `{ "a": ${'['.repeat(100_000)}${']'.repeat(100_000)} }`, ':1:207 error json-syntax Lists and objects lie in each other too deep'],
    ['another encoding', '\u0000{\u0000}', ':1:1 error json-syntax This is no text in UTF-8'],
  ])('says in one line what is wrong with %s', async (_, text, expected) => {
    const { code, err } = await runCli(['validate', file('odd.json', text)]);
    expect(code).toBe(1);
    expect(err).toContain(expected);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('refuses what is not UTF-8, and says where that shows', async () => {
    const path = join(folder, 'latin.json');
    writeFileSync(path, Buffer.from('{\n  "name": "Zur\u00fcck"\n}', 'latin1'));
    expect(await runCli(['validate', path])).toMatchObject({ code: 1, err: `${path}:2:15 error json-syntax This is no text in UTF-8. Save the file as UTF-8.\n` });
    expect(await runCli(['decompile', path])).toMatchObject({ code: 1, err: expect.stringContaining(':2:15 error json-syntax') });
  });

  it('finds mistakes in the JSON itself', async () => {
    const path = file('comma.json', '{\n  "id": "a"\n  "name": "b"\n}');
    expect(await runCli(['validate', path])).toMatchObject({ code: 1, err: expect.stringContaining(`${path}:3:3 error json-syntax A comma is expected here.`) });
  });

  it('reads standard input', async () => {
    expect(await spawnCli(['validate', '-'], { input: readFileSync(example, 'utf8') })).toMatchObject({ code: 0 });
  });
});

describe('explain', () => {
  it('tells every step in sentences, in both languages', async () => {
    const { steps } = JSON.parse(readFileSync(example, 'utf8')) as { steps: { name: string }[] };
    for (const [language, sentence] of [['en', 'Waits for an answer, at most 3 days'], ['ja', '返信を待ちます']] as const) {
      const { code, out } = await runCli(['explain', example, '--lang', language]);
      expect(code).toBe(0);
      expect(out).toContain(sentence);
      expect(steps.filter(({ name }) => !out.includes(name))).toEqual([]);
    }
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'Usage: n8n-nodes-journeys COMMAND'],
    [['publsh'], 'There is no command "publsh"'],
    [['validate'], 'Name a file'],
    [['compile', 'a', 'b'], 'one file only'],
    [['setup', 'a'], 'takes no file'],
    [['validate', 'gone.json'], 'There is no file gone.json'],
    [['validate', '.'], "can't be read: it is a folder"],
    [['validate', example, '--jsno'], '--jsno'],
    [['validate', example, '--lang', 'xx'], 'no language "xx"'],
    [['publish', example, '--wait', 'soon'], 'no number of seconds'],
    [['publish', example, '--wait', '-1'], 'begins with a dash. If it is the value of --wait, write --wait=VALUE'],
    [['publish', example, '--wait=-1'], 'no number of seconds from 0 on'],
    [['setup', '--public-url', 'foo'], '--public-url "foo" is no address of a web server'],
    [['setup', '--public-url', 'ftp://example.com'], 'no address of a web server'],
    [['setup', '--reply-to', 'foo'], '--reply-to "foo" is no e-mail address'],
    [['setup', '--brand', ' '], '--brand is empty'],
    [['publish', example, '--url', 'n8n.local', ], 'no address of a web server'],
    [['publish', example, '--credential', 'smtp'], "isn't written as TYPE=ID"],
  ])('%j is exit code 2 and says why', async (args, words) => {
    const { code, out, err } = await runCli(args, { env: { N8N_API_KEY: 'k' } });
    expect(code).toBe(2);
    expect(out + err).toContain(words);
  });

  it.each(['N8N_API_KEY', 'N8N_JOURNEYS_SECRET'])('a %s that can be none is exit code 2 and says so', async (name) => {
    const { code, err } = await runCli(['publish', example], { env: { N8N_API_KEY: 'k', [name]: 'schlüssel “x”' } });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`${name} holds characters that no such key has`) });
  });

  it('is told in JSON too', async () => {
    const { code, out, err } = await runCli(['publish', example, '--json', '--wait', 'soon'], { env: { N8N_API_KEY: 'k' } });
    expect({ code, err, out: JSON.parse(out) as unknown }).toEqual({ code: 2, err: '', out: { ok: false, type: 'usage', message: expect.stringContaining('no number of seconds') } });
    expect(JSON.parse((await runCli(['publsh', '--json'])).out)).toMatchObject({ type: 'usage' });
    expect(JSON.parse((await runCli(['compile', 'gone.json', '--json'])).out)).toMatchObject({ type: 'usage', message: expect.stringContaining('gone.json') });
  });

  it.each(['', 'validate', 'compile', 'decompile', 'publish', 'explain', 'setup'])('"%s --help" helps', async (command) => {
    expect(await runCli([...(command === '' ? [] : [command]), '--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: n8n-nodes-journeys [\s\S]*Exit codes:/), err: '' });
  });
});

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Journey } from '../../core/journey/journey';
import { validateJourney } from '../../core/validate/validate-journey';
import { accountGaps } from '../../dev/account-table';
import { sampleContacts } from '../../dev/sample/sample-contacts';
import { keyboard, mouse, outline } from '../support/e2e/designer-hands';
import { useDesigner } from '../support/e2e/designer-page';
import { saved } from '../support/e2e/downloaded';
import { drawWinBack } from '../support/e2e/draw-win-back';
import { readMail } from '../support/e2e/mails';
import { useTestLab } from '../support/e2e/test-lab';

const cli = join(__dirname, '../../dist/cli/main.js');
const ways = { mouse, keyboard, outline };
const drawn = new Map<keyof typeof ways, Journey>();

describe('the win-back journey is drawn from nothing', () => {
  const open = useDesigner();

  test.each(['mouse', 'keyboard', 'outline'] as const)('with the %s, and exported without a mistake', async (way) => {
    const designer = await open({ start: 'empty' });
    if (way === 'outline') await designer.keyboard.press('Control+Alt+o');
    await drawWinBack(designer, ways[way](designer));
    const document = JSON.parse(await saved(designer)) as Journey;
    expect(validateJourney(document).problems).toEqual([]);
    drawn.set(way, document);
  }, 120_000);

  test('and is the same journey whatever it was drawn with', () => {
    const [first, ...others] = Array.from(drawn.values(), withoutOrder);
    expect(others).toHaveLength(2);
    for (const other of others) expect(other).toEqual(first);
  });
});

/** A journey, exits called by their reason: in which order people come to add them is theirs to choose. */
function withoutOrder({ steps, edges, topics, messages }: Journey): unknown {
  const names = new Map(steps.map((step) => [step.id, step.kind === 'exit' ? `exit: ${step.config.reason}` : step.id]));
  const settings = steps.map(({ id, kind, name, config }) => [names.get(id), { kind, name, config }] as const);
  return { steps: Object.fromEntries(settings), ways: edges.map(({ from, port, to }) => `${from}.${port} > ${names.get(to) ?? ''}`).sort(), topics, messages };
}

describe('what was drawn', () => {
  const lab = useTestLab();
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'journeys-drawn-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('validates and compiles on the command line', async () => {
    const file = join(folder, 'drawn.journey.json');
    await writeFile(file, JSON.stringify(drawn.get('mouse'), null, 2));
    const run = promisify(execFile);
    await expect(run(process.execPath, [cli, 'validate', file])).resolves.toMatchObject({ stderr: '' });
    const { stdout } = await run(process.execPath, [cli, 'compile', file]);
    const { nodes } = JSON.parse(stdout) as { readonly nodes: readonly { readonly type: string }[] };
    expect(nodes.map(({ type }) => type.split('.').at(-1))).toEqual(expect.arrayContaining(['journeyEntry', 'segment', 'consentCheck', 'fatigueCap', 'tailor', 'send', 'waitForReply', 'journeyExit']));
  });

  test('is published into a running n8n, runs, and the mails are in the language of who reads them', async () => {
    const journey = drawn.get('mouse');
    expect(await lab().publish(journey)).toMatchObject({ type: 'published', up: { type: 'up' } });
    await lab().data.offer('new-journey', sampleContacts().map(({ id }) => id), 'first');
    const account = await lab().settled('new-journey');
    expect(accountGaps(account)).toEqual([]);
    expect(account.offered).toBe(59);
    const mails = await Promise.all(lab().smtp.mails.map(readMail));
    expect(mails.length).toBe(account.waiting);
    expect(mails.length).toBeGreaterThan(20);
    for (const { to, subject, text } of mails) {
      const person = sampleContacts().find(({ addresses = [] }) => addresses.some(({ value }) => value.toLowerCase() === to.toLowerCase()));
      const isJapanese = person?.locale === 'ja';
      expect(subject).toBe(isJapanese ? `${person.firstName ?? ''}様、お元気ですか` : `We miss you, ${person?.firstName ?? ''}`);
      expect(text).toContain(isJapanese ? 'またお越しください。' : 'come back and have a look.');
    }
    expect(new Set(mails.map(({ to }) => to)).size).toBe(mails.length);
  }, 90_000);
});

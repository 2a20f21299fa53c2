import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startN8nServer } from './n8n-server';
import { runCli, spawnCli } from './run-cli';

jest.setTimeout(60_000);

const example = 'schemas/examples/win-back.journey.json';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'journeys-cli-n8n-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('publish and setup', () => {
  it('need an API key', async () => {
    expect(await spawnCli(['publish', example])).toMatchObject({ code: 2, err: expect.stringContaining("N8N_API_KEY isn't set") });
  });

  it('say what is wrong when n8n is not there', async () => {
    const env = { N8N_API_KEY: 'k', N8N_BASE_URL: 'http://127.0.0.1:9' };
    expect(await runCli(['publish', example], { env })).toMatchObject({ code: 3, err: expect.stringContaining("can't be reached at http://127.0.0.1:9") });
    expect(await runCli(['setup'], { env })).toMatchObject({ code: 3 });
  });

  it('say what to do with an n8n that lacks the package', async () => {
    const n8n = await startN8nServer();
    // As n8n 2.41 says it.
    n8n.before = (call) => (call === 'POST /credentials' ? { status: 400, body: { message: 'req.body.type is not a known type' } } : undefined);
    try {
      const env = { N8N_API_KEY: n8n.apiKey, N8N_BASE_URL: n8n.url };
      expect(await runCli(['setup'], { env })).toMatchObject({ code: 3, err: expect.stringContaining('Is the package n8n-nodes-journeys installed in this n8n') });
    } finally {
      await n8n.close();
    }
  });

  it('tell programs which options changed nothing, and which fields are still empty', async () => {
    const n8n = await startN8nServer();
    try {
      const env = { N8N_API_KEY: n8n.apiKey, N8N_BASE_URL: n8n.url };
      const setup = async (): Promise<unknown> => JSON.parse((await runCli(['setup', '--json', '--brand', 'Us'], { env })).out) as unknown;
      expect(await setup()).toMatchObject({ type: 'done', notApplied: [], fillIn: ['Postal Address', 'Reply Address'] });
      expect(await setup()).toMatchObject({ type: 'done', notApplied: ['--brand'], fillIn: [] });
    } finally {
      await n8n.close();
    }
  });

  it('set up, publish, find nothing to change, and stop at a change of somebody else', async () => {
    const n8n = await startN8nServer();
    n8n.credentials.push({ id: 'smtp-1', name: 'Mail', type: 'smtp' });
    const env = { N8N_API_KEY: n8n.apiKey, N8N_BASE_URL: n8n.url };
    const args = ['publish', example, '--credential', 'twilioApi=none'];
    try {
      expect(await runCli(['publish', example], { env: { ...env, N8N_API_KEY: 'wrong' } })).toMatchObject({ code: 3, err: expect.stringContaining("doesn't know this API key") });
      expect(await runCli(['setup'], { env })).toMatchObject({ code: 0, out: expect.stringMatching(/N8N_JOURNEYS_SECRET=\S{32}\n/) });
      expect(await runCli(['publish', example], { env })).toMatchObject({ code: 3, err: expect.stringContaining('--credential twilioApi=none') });
      expect(await spawnCli(args, { env })).toMatchObject({ code: 4, out: expect.stringContaining('Created the workflow'), err: expect.stringContaining('without N8N_JOURNEYS_SECRET') });
      const again = await runCli([...args, '--json'], { env });
      expect(again.code).toBe(4);
      expect(JSON.parse(again.out)).toMatchObject({ type: 'published', change: 'unchanged', up: { why: 'no-secret' } });
      const workflow = n8n.workflows.find(({ name }) => name !== 'Journey Inbox');
      const journey = join(folder, 'read-back.json');
      const stored = join(folder, 'stored.json');
      writeFileSync(stored, JSON.stringify(workflow));
      expect(await runCli(['decompile', stored, '--out', journey])).toMatchObject({ code: 0 });
      expect(JSON.parse((await runCli(['publish', journey, '--credential', 'twilioApi=none', '--json'], { env })).out)).toMatchObject({ change: 'unchanged' });
      n8n.edit(workflow?.id ?? '', (row) => (row.name = 'Theirs'));
      expect(await runCli(args, { env })).toMatchObject({ code: 1, err: expect.stringMatching(/Somebody changed the workflow "Theirs".*\n.*\n {2}different: the name\n.*--overwrite/) });
    } finally {
      await n8n.close();
    }
  });
});

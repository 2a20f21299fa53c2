import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

describe('compile and decompile', () => {
  it('give the journey back, through files', async () => {
    const workflow = join(folder, 'workflow.json');
    const journey = join(folder, 'journey.json');
    expect(await spawnCli(['compile', example, '--out', workflow])).toMatchObject({ code: 0, out: '' });
    expect(await runCli(['decompile', workflow, '--out', journey])).toMatchObject({ code: 0 });
    const again = await spawnCli(['compile', journey]);
    expect(JSON.parse(again.out)).toEqual(JSON.parse(readFileSync(workflow, 'utf8')));
  });

  it('compile nothing that has errors', async () => {
    const { code, out, err } = await runCli(['compile', file('broken.json', broken)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('bad-time-zone');
  });

  describe('of a workflow that somebody spoiled in n8n', () => {
    /** The win-back journey with the way into its consent check bent past it, and a node of n8n's that stands alone. */
    async function spoiled(): Promise<string> {
      const workflow = JSON.parse((await runCli(['compile', example])).out) as { nodes: object[]; connections: object };
      const text = JSON.stringify(workflow.connections).replaceAll('"node":"May we send promotions?"', '"node":"Not too often"');
      const note = { id: 'n', name: 'A note', type: 'n8n-nodes-base.stickyNote', typeVersion: 1, position: [0, 0], parameters: { content: 'Ask Mia' } };
      return file('spoiled.json', JSON.stringify({ ...workflow, nodes: [...workflow.nodes, note], connections: JSON.parse(text) as object }));
    }

    it('give the journey whole and do not call it fine', async () => {
      const journey = join(folder, 'spoiled.journey.json');
      const { code, err } = await runCli(['decompile', await spoiled(), '--out', journey]);
      expect(code).toBe(1);
      expect(err).toContain(`${journey}:`);
      expect(err).toContain('error send-without-consent-check');
      expect(err).toMatch(/Written to .*spoiled\.journey\.json\.\n.*has \d+ errors?.*: compile and publish refuse it/);
      const written = readFileSync(journey, 'utf8');
      expect(written).toContain('Ask Mia');
      for (const { id } of (JSON.parse(readFileSync(example, 'utf8')) as { steps: { id: string }[] }).steps) expect(written).toContain(`"id": "${id}"`);
      expect(await runCli(['compile', journey])).toMatchObject({ code: 1, out: '' });
    });

    it('print it the same way, in Japanese too', async () => {
      const { code, out, err } = await runCli(['decompile', await spoiled(), '--lang', 'ja']);
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({ id: 'win-back' });
      expect(err).toMatch(/エラーが \d+ 件.*publish/);
    });

    it('tell programs', async () => {
      const { code, out, err } = await runCli(['decompile', await spoiled(), '--json']);
      expect({ code, err }).toEqual({ code: 1, err: '' });
      expect(JSON.parse(out)).toMatchObject({ ok: false, problems: expect.arrayContaining([expect.objectContaining({ code: 'send-without-consent-check' })]), journey: { id: 'win-back' } });
    });
  });

  it.each([
    ['{"HTTP":{"main":5}}', 4, 25],
    ['{"HTTP":5}', 4, 17],
    ['{"HTTP":{"main":[{"node":"x"}]}}', 4, 33],
    ['{"HTTP":{"main":[[null,5]]}}', 4, 34],
    ['{"HTTP":{"main":[[{"node":"x"}]]}}', 4, 34],
  ])('name the place where connections are spoiled: %s', async (connections, line, column) => {
    const node = '{"id":"a","name":"HTTP","type":"t","typeVersion":1,"position":[0,0],"parameters":{}}';
    const path = file('connections.json', `{\n"name": "x",\n"nodes": [${node}],\n"connections": ${connections}\n}`);
    const { code, err } = await runCli(['decompile', path]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`${path}:${line}:${column} error not-a-workflow This is not in the form of n8n's connections`) });
  });

  it('name nodes that are none', async () => {
    const path = file('nodes.json', '{"nodes": [\n5,\n{"name":"a","type":"t","parameters":{},"position":5}\n], "connections": {}}');
    const { code, err } = await runCli(['decompile', path]);
    expect(code).toBe(1);
    expect(err).toMatch(/:2:1 error not-a-workflow This is not an n8n node.*\n.*:3:40 error not-a-workflow A position is two numbers/);
  });

  it('refuse what is no workflow', async () => {
    expect(await runCli(['decompile', example])).toMatchObject({ code: 1, err: expect.stringContaining('not an n8n workflow') });
  });
});

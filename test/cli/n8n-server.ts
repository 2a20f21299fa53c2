import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StoredWorkflow } from '../../cli/n8n/n8n-api';
import type { JourneyHealth } from '../../cli/n8n/read-health';

type Row = { -readonly [K in keyof StoredWorkflow]: StoredWorkflow[K] };
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Answers like n8n 2.41's public API, as far as publish uses it (tried on the real one), and like a Journey Inbox. */
export interface N8nServer {
  readonly url: string;
  readonly apiKey: string;
  readonly secret: string;
  readonly workflows: Row[];
  credentials: { id: string; name: string; type: string; data?: unknown }[];
  /** `POST /workflows` and so on, in order. */
  readonly calls: string[];
  /** Runs before a call is answered; an answer of its own replaces n8n's. */
  before: (call: string) => Answer | undefined;
  /** Steps whose pumps beat; undefined: no Inbox is published. */
  pumps: { workflow: string; journey: string; step: string }[] | undefined;
  /** The workflow that the store says has the journey. */
  owner: string | null;
  /** People waiting at steps that nobody serves. */
  stranded: JourneyHealth['stranded'];
  /** As somebody saving in n8n's editor. */
  edit(id: string, change: (workflow: Row) => void): void;
  close(): Promise<void>;
}

const readOnly = ['id', 'active', 'versionId', 'tags', 'meta', 'createdAt'];
const writable = ['name', 'nodes', 'connections', 'settings', 'pinData', 'staticData'];
const pageSize = 2;

export async function startN8nServer(): Promise<N8nServer> {
  let counter = 0;
  let beat = Date.now();
  const next = (what: string): string => `${what}-${++counter}`;
  const state: Omit<N8nServer, 'url' | 'close'> = {
    apiKey: 'key',
    secret: 'secret',
    workflows: [],
    credentials: [],
    calls: [],
    before: () => undefined,
    pumps: undefined,
    owner: null,
    stranded: [],
    edit(id, change) {
      const row = state.workflows.find((workflow) => workflow.id === id);
      if (row === undefined) throw new Error(`no workflow ${id}`);
      change(row);
      row.versionId = next('version');
      row.versionCounter += 1;
    },
  };

  function api(method: string, path: string, query: URLSearchParams, body: unknown): Answer {
    const [, kind = '', id = '', action = ''] = path.split('/');
    if (kind === 'credentials' && method === 'GET') return page(state.credentials.map(({ id: key, name, type }) => ({ id: key, name, type })), query);
    if (kind === 'credentials') {
      const created = { id: next('credential'), ...(body as { name: string; type: string; data: unknown }) };
      state.credentials.push(created);
      return { status: 200, body: { id: created.id, name: created.name, type: created.type } };
    }
    if (kind !== 'workflows') return { status: 404, body: { message: 'not found' } };
    if (method === 'GET' && id === '') return page(state.workflows.map(({ versionCounter: _counter, ...row }) => row), query);
    const row = state.workflows.find((workflow) => workflow.id === id);
    if (method === 'POST' && id === '') return write(body) ?? create(body);
    if (row === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (method === 'GET') return { status: 200, body: row };
    if (method === 'PUT') return write(body) ?? update(row, body, query.get('publishIfActive') === 'false');
    return action === 'publish' ? publish(row, body) : { status: 404, body: { message: 'not found' } };
  }

  function write(body: unknown): Answer | undefined {
    const keys = Object.keys(body as object);
    const wrong = keys.find((key) => readOnly.includes(key));
    if (wrong !== undefined) return { status: 400, body: { message: `request/body/${wrong} is read-only` } };
    const unknown = keys.find((key) => !writable.includes(key));
    if (unknown !== undefined) return { status: 400, body: { message: `Unrecognized key(s) in object: '${unknown}'` } };
    return keys.includes('settings') ? undefined : { status: 400, body: { message: "request/body must have required property 'settings'" } };
  }

  function create(body: unknown): Answer {
    const row: Row = { ...(body as Row), id: next('workflow'), active: false, versionId: next('version'), activeVersionId: null, versionCounter: 1, isArchived: false };
    state.workflows.push(row);
    return { status: 200, body: row };
  }

  function update(row: Row, body: unknown, keepDraft: boolean): Answer {
    const before = JSON.stringify([row.nodes, row.settings, row.connections, row.name]);
    Object.assign(row, body);
    if (before !== JSON.stringify([row.nodes, row.settings, row.connections, row.name])) {
      row.versionId = next('version');
      row.versionCounter += 1;
      if (row.active && !keepDraft) row.activeVersionId = row.versionId;
    }
    return { status: 200, body: row };
  }

  function publish(row: Row, body: unknown): Answer {
    const missing = row.nodes.filter((node) => node.type.endsWith('.send') && (node['credentials'] as Record<string, unknown> | undefined)?.['journeySenderApi'] === undefined);
    if (missing.length > 0) return { status: 400, body: { message: `Cannot publish workflow: ${missing.length} node have configuration issues:\n\nNode "${missing[0]?.name ?? ''}":\n  - Missing required credential: journeySenderApi` } };
    row.active = true;
    row.activeVersionId = (body as { versionId: string }).versionId;
    return { status: 200, body: row };
  }

  function health(request: IncomingMessage): Answer {
    if (state.pumps === undefined) return { status: 404, body: { code: 404, message: 'The requested webhook "GET journeys-inbox" is not registered.' } };
    if (request.headers.authorization !== `Bearer ${state.secret}`) return { status: 401, body: { message: 'no' } };
    beat += 1000;
    const pumps = state.pumps.map((pump) => ({ ...pump, beatAt: new Date(beat).toISOString(), live: true }));
    const answer = { owner: state.owner, store: 's', journeyTime: 0, sendingStopped: false, pumps, due: 0, oldestDueMs: 0, stuck: { count: 0, people: [] }, interrupted: { count: 0, people: [] }, unknownSends: 0, stranded: state.stranded, troubles: [], pausedAccounts: [] };
    return { status: 200, body: answer };
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const answer = answerTo(request, url, Buffer.concat(chunks).toString());
      response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer.body));
    });
  });

  function answerTo(request: IncomingMessage, url: URL, text: string): Answer {
    if (url.pathname === '/webhook/journeys-inbox') return health(request);
    const path = url.pathname.replace('/api/v1', '');
    const call = `${request.method ?? ''} ${path.replace(/\/(workflow|credential)-\d+/, '/:id')}`;
    if (request.headers['x-n8n-api-key'] !== state.apiKey) return { status: 401, body: { message: 'Unauthorized' } };
    state.calls.push(call);
    return state.before(call) ?? api(request.method ?? '', path, url.searchParams, text === '' ? undefined : JSON.parse(text));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

/** Small pages, so that paging is needed. */
function page(rows: readonly unknown[], query: URLSearchParams): Answer {
  const offset = Number(query.get('cursor') ?? 0);
  const end = offset + pageSize;
  return { status: 200, body: structuredClone({ data: rows.slice(offset, end), nextCursor: end < rows.length ? String(end) : null }) };
}

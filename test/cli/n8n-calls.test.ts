import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createN8nApi, type N8nApi } from '../../cli/n8n/n8n-api';

type Handle = (response: ServerResponse, request: IncomingMessage) => void;

let handle: Handle;
const requests: { method: string | undefined; url: string | undefined; key: string | string[] | undefined }[] = [];
const server = createServer((request, response) => {
  requests.push({ method: request.method, url: request.url, key: request.headers['x-n8n-api-key'] });
  request.resume();
  handle(response, request);
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  requests.length = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const api = (timeoutMs?: number): N8nApi => createN8nApi({ baseUrl: url, apiKey: 'key', ...(timeoutMs !== undefined && { timeoutMs }) });
const body = { name: 'x', nodes: [], connections: {}, settings: {} };
const json = (value: unknown): Handle => (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));

it('takes an answer that is cut off for no answer', async () => {
  handle = (response) => {
    response.writeHead(200, { 'Content-Length': '1000' });
    response.write('{"data":');
    setTimeout(() => response.destroy(), 20);
  };
  await expect(api().workflows()).rejects.toMatchObject({ code: 'unreachable', call: 'GET /workflows' });
  await expect(api().createWorkflow(body)).rejects.toMatchObject({ code: 'unreachable', call: 'POST /workflows' });
});

it('takes an answer that does not go on for no answer', async () => {
  handle = (response) => {
    response.writeHead(200);
    response.write('{"data":');
  };
  await expect(api(100).credentials()).rejects.toMatchObject({ code: 'unreachable' });
});

it.each([{}, { data: null }, { data: {} }, { data: [1] }, { data: [{ id: 1 }] }, [], null, 'x', 5])('knows %j for no answer of n8n', async (answer) => {
  handle = json(answer);
  await expect(api().workflows()).rejects.toMatchObject({ code: 'not-n8n' });
  await expect(api().credentials()).rejects.toMatchObject({ code: 'not-n8n' });
  await expect(api().workflow('a')).rejects.toMatchObject({ code: 'not-n8n' });
  await expect(api().createWorkflow(body)).rejects.toMatchObject({ code: 'not-n8n' });
  await expect(api().createCredential({ name: 'a', type: 'b', data: {} })).rejects.toMatchObject({ code: 'not-n8n' });
});

it('follows nobody to another address, and says which it is', async () => {
  handle = (response, request) => response.writeHead(301, { Location: `https://n8n.example.com/flows${request.url ?? ''}` }).end();
  await expect(api().createWorkflow(body)).rejects.toMatchObject({ code: 'moved', detail: 'https://n8n.example.com/flows' });
  await expect(api().workflows()).rejects.toMatchObject({ code: 'moved', detail: 'https://n8n.example.com/flows' });
  expect(requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
  handle = (response) => response.writeHead(302, { Location: '/login' }).end();
  await expect(api().workflows()).rejects.toMatchObject({ code: 'moved', detail: `${url}/login` });
});

it.each(['/', '/api/v1', '/api/v1/'])('reaches n8n at an address that ends with %s', async (end) => {
  handle = json({ data: [] });
  const there = createN8nApi({ baseUrl: `${url}${end}`, apiKey: 'key' });
  expect(there.baseUrl).toBe(url);
  expect(await there.workflows()).toEqual([]);
  expect(requests[0]?.url).toMatch(/^\/api\/v1\/workflows\?/);
});

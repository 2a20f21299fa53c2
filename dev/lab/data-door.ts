import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../../core/json';
import { dataNode, nodeType } from '../../core/compile/names';
import type { Workflow, WorkflowNode } from '../../core/compile/workflow';
import type { JourneyAccount } from '../../core/store-port';
import { DevError } from '../dev-error';
import type { DevApi } from '../n8n/dev-api';
import { putWorkflow } from './put-workflow';

/**
 * Rows go in through a workflow as an engineer would draw it: Webhook, Split Out, Journey Data.
 * One answer per row; those of refused rows come last and have an `error`.
 */
export interface DataDoor {
  contacts(rows: readonly unknown[]): Promise<readonly JsonObject[]>;
  events(rows: readonly unknown[]): Promise<readonly JsonObject[]>;
  consent(rows: readonly unknown[]): Promise<readonly JsonObject[]>;
  /** Offers contacts to a journey. The same key and contact once only. */
  offer(journey: string, contacts: readonly string[], key: string): Promise<readonly JsonObject[]>;
  account(journey: string): Promise<JourneyAccount>;
  /** Why each decision about a contact was made, newest first. */
  receipts(contact: string): Promise<readonly JsonObject[]>;
  /** What a contact allows now: `states` by channel and topic. */
  allowed(contact: string): Promise<JsonObject>;
}

const doors = {
  contacts: { resource: 'contact', operation: 'upsert' },
  events: { resource: 'event', operation: 'record' },
  consent: { resource: 'consent', operation: 'record' },
  offer: { resource: 'journey', operation: 'offer', journey: '={{ $json.journey }}', which: 'listed', contactId: '={{ $json.contact }}', offerKey: '={{ $json.key }}' },
  account: { resource: 'journey', operation: 'account', journey: '={{ $json.journey }}' },
  receipts: { resource: 'journey', operation: 'receipts', contactId: '={{ $json.contact }}' },
  allowed: { resource: 'consent', operation: 'get', contactId: '={{ $json.contact }}' },
} as const satisfies Readonly<Record<keyof DataDoor, JsonObject>>;

export async function openDataDoor(api: DevApi, url: string): Promise<DataDoor> {
  await putWorkflow(api, dataWorkflow());
  return {
    contacts: (rows) => post(url, 'contacts', rows),
    events: async (rows) => assertTaken(await post(url, 'events', rows)),
    consent: async (rows) => assertTaken(await post(url, 'consent', rows)),
    offer: async (journey, contacts, key) => assertTaken(await post(url, 'offer', contacts.map((contact) => ({ journey, contact, key })))),
    account: async (journey) => {
      const [answer] = assertTaken(await post(url, 'account', [{ journey }]));
      return answer as unknown as JourneyAccount;
    },
    receipts: (contact) => post(url, 'receipts', [{ contact }]),
    async allowed(contact) {
      const [answer] = await post(url, 'allowed', [{ contact }]);
      return answer ?? {};
    },
  };
}

function dataWorkflow(): Workflow {
  const lines = Object.entries(doors).map(([name, parameters], row) => line(name, parameters, row));
  return {
    name: 'Customer data',
    nodes: lines.flatMap(({ nodes }) => nodes),
    connections: Object.fromEntries(lines.flatMap(({ connections }) => Object.entries(connections))),
    settings: { executionOrder: 'v1', saveDataSuccessExecution: 'none' },
  };
}

function line(name: string, parameters: JsonObject, row: number): { readonly nodes: readonly WorkflowNode[]; readonly connections: Workflow['connections'] } {
  const names = [`Receive ${name}`, `One item per row of ${name}`, `Journey Data: ${name}`] as const;
  const at = (column: number): readonly [number, number] => [column * 260, row * 180];
  return {
    nodes: [
      {
        id: `receive-${name}`,
        name: names[0],
        type: 'n8n-nodes-base.webhook',
        typeVersion: 2,
        position: at(0),
        webhookId: `journeys-data-${name}`,
        parameters: { path: `journeys-data/${name}`, httpMethod: 'POST', responseMode: 'lastNode', responseData: 'allEntries' },
      },
      { id: `split-${name}`, name: names[1], type: 'n8n-nodes-base.splitOut', typeVersion: 1, position: at(1), parameters: { fieldToSplitOut: 'body.rows', options: {} } },
      { id: `data-${name}`, name: names[2], type: nodeType(dataNode), typeVersion: 1, position: at(2), parameters, onError: 'continueRegularOutput' },
    ],
    connections: {
      [names[0]]: { main: [[{ node: names[1], type: 'main', index: 0 }]] },
      [names[1]]: { main: [[{ node: names[2], type: 'main', index: 0 }]] },
    },
  };
}

async function post(url: string, name: string, rows: readonly unknown[]): Promise<readonly JsonObject[]> {
  const address = `${url}/webhook/journeys-data/${name}`;
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ rows }) };
  let response = await fetch(address, request);
  // n8n answers 404 for a moment after a workflow went live.
  for (let tries = 0; response.status === 404 && tries < 40; tries++) {
    await sleep(100);
    response = await fetch(address, request);
  }
  const text = await response.text();
  if (!response.ok) throw new DevError(`n8n answered ${response.status} to ${rows.length} rows of ${name}: ${text.slice(0, 500)}`);
  // What Journey Data answers, by its documentation: one object per row.
  const answers = JSON.parse(text) as JsonObject | readonly JsonObject[];
  return isList(answers) ? answers : [answers];
}

function assertTaken(answers: readonly JsonObject[]): readonly JsonObject[] {
  const refused = answers.find((answer) => 'error' in answer);
  if (refused !== undefined) throw new DevError(`Journey Data refused a row: ${JSON.stringify(refused).slice(0, 500)}`);
  return answers;
}

function isList(answers: JsonObject | readonly JsonObject[]): answers is readonly JsonObject[] {
  return Array.isArray(answers);
}

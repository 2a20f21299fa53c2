import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountGaps } from '../../dev/account-table';
import { putWorkflow } from '../../dev/lab/put-workflow';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';

describe('a journey store that is in trouble, in a running n8n', () => {
  const lab = useTestLab();
  const said = (text: string | RegExp): readonly string[] => lab().n8n.log().split('\n').filter((line) => (typeof text === 'string' ? line.includes(text) : text.test(line)));

  it('locked by another program: said once with what to do, nobody is lost, and all goes on when it is free', async () => {
    expect(await lab().publish(winBack())).toMatchObject({ type: 'published', up: { type: 'up' } });
    const other = new DatabaseSync(join(lab().n8n.userFolder, '.n8n', 'journeys.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    try {
      // The store waits for a lock for a quarter of a minute before it gives up.
      await expect(lab().data.contacts([{ id: 'late', addresses: [] }])).rejects.toThrow('n8n answered 500');
      expect(await lastError('Customer data')).toEqual({
        message: expect.stringMatching(/^Another program keeps the journey store locked: .*journeys\.sqlite/),
        description: 'Close the program that has the file open (a database browser, a backup). Nobody is lost: people wait and the step runs again.',
      });
      await until(() => said("the journey store doesn't answer").length > 0);
      // Heartbeats went on failing meanwhile.
      await sleep(2_000);
      expect(said("the journey store doesn't answer")).toEqual([expect.stringMatching(/store-locked|locked/)]);
    } finally {
      other.exec('ROLLBACK');
      other.close();
    }
    await until(() => said('the journey store answers again').length > 0);
    await lab().data.offer('win-back', await lab().store.contacts.page('', 100), 'first');
    const account = await lab().settled('win-back');
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ offered: 59, entered: 59, waiting: 34, stuck: 0, interrupted: 0 });
    expect(await lab().data.contacts([{ id: 'late', addresses: [] }])).toMatchObject([{ created: true }]);
  }, 120_000);

  it('at a place that cannot be written: the credential test, the node and the log each say so and what to do', async () => {
    // Nobody may make files here, not even root.
    const file = '/sys/journeys.sqlite';
    const message = `The journey store can't be written: ${file}`;
    const id = 'journeysBadStore';
    await lab().api.putCredential({ id, name: 'Nowhere', type: 'journeyStoreApi', data: { file } });
    expect(await lab().api.testCredential(id)).toMatchObject({ status: 'Error', message: expect.stringContaining(`${message} (`) });
    expect((await lab().api.testCredential(id)).message).toContain('Let the user that runs n8n write to this file and its folder');

    const credentials = { journeyStoreApi: { id, name: 'Nowhere' } };
    await putWorkflow(lab().api, {
      name: 'Health of nowhere',
      nodes: [
        { id: 'ask', name: 'Ask', type: 'n8n-nodes-base.webhook', typeVersion: 2, position: [0, 0], webhookId: 'nowhere', parameters: { path: 'nowhere', responseMode: 'lastNode' } },
        { id: 'health', name: 'Health', type: 'n8n-nodes-journeys.journeyData', typeVersion: 1, position: [220, 0], parameters: { resource: 'system', operation: 'health' }, credentials },
      ],
      connections: { Ask: { main: [[{ node: 'Health', type: 'main', index: 0 }]] } },
      settings: { executionOrder: 'v1' },
    });
    await sleep(500);
    expect((await fetch(`${lab().n8n.url}/webhook/nowhere`)).status).toBe(500);
    expect(await lastError('Health of nowhere')).toMatchObject({ message: expect.stringContaining(message), description: expect.stringMatching(/^Let the user that runs n8n write/) });

    // The only store credential of this n8n is chosen for every step.
    const result = await lab().publish(winBack({ id: 'nowhere', name: 'Nowhere' }), { waitMs: 5_000 });
    expect(result).toMatchObject({ type: 'published', up: { type: 'not-confirmed', why: 'no-heartbeat' } });
    const lines = said(/Journeys: "[^"]+" of workflow "Nowhere" can't start/);
    expect(lines.length).toBe(new Set(lines).size);
    expect(lines[0]).toMatch(/can't start\. The journey store can't be written: \/sys\/journeys\.sqlite .*Let the user that runs n8n write/);
  }, 120_000);

  /** What n8n shows of a workflow's newest execution. */
  async function lastError(name: string): Promise<unknown> {
    const { id = '' } = (await lab().api.workflows()).find((workflow) => workflow.name === name) ?? {};
    const [newest] = await lab().api.executions(id, 1);
    const { error } = newest?.data?.['resultData'] as { readonly error?: { readonly message: string; readonly description?: string } };
    return error && { message: error.message, description: error.description };
  }
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 300) throw new Error('nothing of the kind was logged within 30 seconds');
    await sleep(100);
  }
}

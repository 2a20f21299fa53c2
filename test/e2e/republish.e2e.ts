import { setTimeout as sleep } from 'node:timers/promises';
import { N8nError } from '../../cli/n8n/n8n-error';
import { apiBody } from '../../core/compile/api-body';
import { accountGaps } from '../../dev/account-table';
import { answerTo } from '../support/e2e/mails';
import { changeConfig } from '../support/e2e/change-journey';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';

describe('a journey that is changed and published again while people wait in it', () => {
  const lab = useTestLab();
  let workflow = '';
  beforeAll(async () => {
    const published = await lab().publish(winBack());
    if (published.type !== 'published') throw new Error(JSON.stringify(published));
    workflow = published.workflow.id;
    await lab().data.offer('win-back', await lab().store.contacts.page('', 100), 'first');
    await lab().settled('win-back');
  }, 120_000);

  it('keeps everybody who waits', async () => {
    const changed = changeConfig(winBack(), 'wait', { timeout: { amount: 5, unit: 'days' } });
    expect(await lab().publish(changed)).toMatchObject({ type: 'published', change: 'updated', workflow: { id: workflow }, up: { type: 'up' } });
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 34, entered: 59 });
  }, 90_000);

  it('takes their answers', async () => {
    await lab().handIn(await answerTo(firstMail(), 'reply', 'Hello again'));
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 33, goals: 1 });
  }, 30_000);

  it('the longer time-out holds for those who waited already, counted from their message', async () => {
    await lab().advance({ days: 3, hours: 1 });
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 33 });
    await lab().advance({ days: 2 });
    const account = await lab().settled('win-back');
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ waiting: 0, goals: 1, sends: { 'send-reminder': { reached: 33, sent: 33 } } });
  }, 60_000);

  it("names somebody's edit in n8n instead of overwriting it", async () => {
    const stored = await lab().api.workflow(workflow);
    await lab().api.updateDraft(workflow, apiBody({ ...stored, nodes: [...stored.nodes, { id: 'extra', name: 'Extra', type: 'n8n-nodes-base.noOp', typeVersion: 1, position: [0, 900], parameters: {} }] }).body);
    expect(await lab().publish(winBack())).toMatchObject({ type: 'edited', when: 'content' });
    expect(await lab().publish(winBack(), { overwrite: true })).toMatchObject({ type: 'published', change: 'updated', up: { type: 'up' } });
  }, 90_000);

  it('deleted and published anew: says where the people are, and goes on with them once it is handed over', async () => {
    await lab().passTwoMonths();
    const document = winBack({ id: 'anew', name: 'Anew' });
    const before = await lab().publish(document);
    if (before.type !== 'published') throw new Error(JSON.stringify(before));
    await lab().data.offer('anew', await lab().store.contacts.page('', 100), 'first');
    expect(await lab().settled('anew')).toMatchObject({ waiting: 34 });
    await lab().api.unpublish(before.workflow.id);
    await deleted(before.workflow.id);
    const after = await lab().publish(document);
    expect(after).toMatchObject({ type: 'published', change: 'created', up: { type: 'not-confirmed', why: 'owned', owner: before.workflow.id } });
    if (after.type !== 'published') throw new Error('not published');
    expect(lab().n8n.log()).toContain('People are still in the journey "anew" as another workflow runs it');

    expect(await lab().store.journeys.takeOver('anew', after.workflow.id)).toEqual({ moved: 34 });
    expect(await lab().publish(document)).toMatchObject({ type: 'published', up: { type: 'up' } });
    await lab().advance({ days: 3, hours: 1 });
    const account = await lab().settled('anew');
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ waiting: 0, sends: { 'send-reminder': { reached: 34, sent: 34 } } });
  }, 120_000);

  /** n8n answers with a conflict as long as it is still unpublishing. */
  async function deleted(id: string): Promise<void> {
    for (let tries = 0; ; tries++) {
      try {
        await lab().api.deleteWorkflow(id);
        return;
      } catch (error) {
        if (!(error instanceof N8nError) || error.code !== 'conflict' || tries > 50) throw error;
        await sleep(100);
      }
    }
  }

  function firstMail() {
    const mail = lab().smtp.mails[0];
    if (mail === undefined) throw new Error('nobody was mailed');
    return mail;
  }
});

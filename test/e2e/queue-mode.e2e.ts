import { accountGaps } from '../../dev/account-table';
import { chooseSome } from '../support/e2e/choose-some';
import { answerTo, doubled } from '../support/e2e/mails';
import { printAccount } from '../support/e2e/print-account';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';

describe("n8n's queue mode: one main, two workers, one store file", () => {
  const lab = useTestLab({ queueWorkers: 2 });

  it('gives the same account as one process', async () => {
    expect(await lab().publish(winBack())).toMatchObject({ type: 'published', up: { type: 'up' } });
    await lab().data.offer('win-back', await lab().store.contacts.page('', 100), 'first');
    const account = await lab().settled('win-back');
    printAccount(expect.getState().currentTestName ?? '', account);
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({
      offered: 59,
      entered: 59,
      waiting: 34,
      exited: { 'not-lapsed': 19, 'no-consent': 5, unreachable: 1 },
      sends: { 'send-offer': { reached: 34, sent: 34, failed: 0, unknown: 0 } },
    });
    expect(lab().smtp.mails).toHaveLength(31);
  }, 120_000);

  it('a reply resumes the one who wrote', async () => {
    const [mail] = lab().smtp.mails;
    if (mail === undefined) throw new Error('nobody was mailed');
    await lab().handIn(await answerTo(mail, 'reply', 'Hello'));
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 33, goals: 1 });
  }, 60_000);

  it.each(chooseSome(['after:enrolments.record:cap', 'after:channels.send', 'before:outbox.finish', 'after:enrolments.record:wait'], 2))('a worker killed at %s loses nobody and doubles nothing', async (fault) => {
    const journey = `queue-${fault.replaceAll(/[^a-z]/gi, '-').toLowerCase()}`;
    await lab().passTwoMonths();
    expect(await lab().publish(winBack({ id: journey, name: journey }))).toMatchObject({ type: 'published', up: { type: 'up' } });
    for (const worker of lab().n8n.workers()) await worker.stop();
    const doomed = await lab().n8n.addWorker({ N8N_JOURNEYS_FAULT: fault });
    const before = lab().smtp.mails.length + lab().smsInbox.list().length;
    await lab().store.journeys.offer(journey, await lab().store.contacts.page('', 100), 'first');
    expect(await doomed.ended).toMatchObject({ signal: 'SIGKILL' });
    await lab().n8n.addWorker();
    await lab().n8n.addWorker();

    const account = await lab().settled(journey, 240_000);
    printAccount(expect.getState().currentTestName ?? '', account);
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ offered: 59, entered: 59, stuck: 0, interrupted: 0, waiting: 34 });
    const unknown = account.sends['send-offer']?.unknown ?? 0;
    expect(unknown).toBeLessThanOrEqual(20);
    expect(await doubled(lab().smtp.mails)).toEqual([]);
    expect(lab().smtp.mails.length + lab().smsInbox.list().length - before).toBeGreaterThanOrEqual(34 - unknown);
  }, 300_000);
});

import { accountGaps } from '../../dev/account-table';
import { chooseSome } from '../support/e2e/choose-some';
import { answerTo, doubled } from '../support/e2e/mails';
import { printAccount } from '../support/e2e/print-account';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';

/** Most messages in one group of Send: twice the connections of the mail channel. Two groups are under way at a time. */
const groupSize = 10;

/** Where n8n is killed while everybody is offered. `groups`: how many may be marked then without it being written what became of them. */
const points = [
  { fault: 'before:enrolments.enrol', groups: 0 },
  { fault: 'after:enrolments.enrol', groups: 0 },
  { fault: 'before:fatigue.hold', groups: 0 },
  { fault: 'after:fatigue.hold', groups: 0 },
  { fault: 'after:enrolments.record:cap', groups: 0 },
  { fault: 'before:outbox.begin', groups: 0 },
  { fault: 'after:outbox.begin', groups: 2 },
  { fault: 'after:channels.send', groups: 2 },
  { fault: 'after:outbox.finish', groups: 1 },
  { fault: 'after:enrolments.record:send-offer', groups: 0 },
  { fault: 'before:enrolments.record:wait', groups: 0 },
  { fault: 'after:enrolments.record:wait', groups: 0 },
] as const;

describe('n8n killed with -9 and started again', () => {
  const lab = useTestLab();

  it.each(chooseSome(points, 4))('$fault: nobody is lost, nobody is written to twice', async ({ fault, groups }) => {
    const journey = `killed-${fault.replaceAll(/[^a-z]/gi, '-').toLowerCase()}`;
    await lab().passTwoMonths();
    expect(await lab().publish(winBack({ id: journey, name: journey }))).toMatchObject({ type: 'published', up: { type: 'up' } });
    const before = lab().smtp.mails.length + lab().smsInbox.list().length;

    await lab().setFault(fault);
    await offerAll(journey);
    expect(await lab().n8n.main().ended).toMatchObject({ signal: 'SIGKILL' });
    await lab().setFault('');
    await lab().n8n.restart();

    const account = await lab().settled(journey, 90_000);
    expect(accountGaps(account)).toEqual([]);
    const send = account.sends['send-offer'];
    const unknown = send?.unknown ?? 0;
    if (unknown > 0) printAccount(fault, account);
    expect(account).toMatchObject({ offered: 59, entered: 59, stuck: 0, interrupted: 0, running: 0, waiting: 34, exited: { 'not-lapsed': 19, 'no-consent': 5, unreachable: 1 } });
    expect(send).toMatchObject({ reached: 34, failed: 0 });
    expect(unknown).toBeLessThanOrEqual(groups * groupSize);

    const arrived = lab().smtp.mails.length + lab().smsInbox.list().length - before;
    expect(await doubled(lab().smtp.mails)).toEqual([]);
    expect(arrived).toBeLessThanOrEqual(34);
    expect(arrived).toBeGreaterThanOrEqual(34 - unknown);
  }, 180_000);

  it('in the middle of the wire: what the server took is not sent again', async () => {
    await lab().passTwoMonths();
    expect(await lab().publish(winBack({ id: 'killed-wire', name: 'killed-wire' }))).toMatchObject({ type: 'published', up: { type: 'up' } });
    const before = lab().smtp.mails.length;
    lab().smtp.behave({ data: () => (lab().smtp.mails.length - before === 7 ? void lab().n8n.kill9() : undefined) });
    await offerAll('killed-wire');
    await lab().n8n.main().ended;
    lab().smtp.behave({});
    await lab().n8n.restart();

    const account = await lab().settled('killed-wire', 90_000);
    printAccount(expect.getState().currentTestName ?? '', account);
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ waiting: 34, stuck: 0, interrupted: 0 });
    expect(account.sends['send-offer']?.unknown).toBeGreaterThan(0);
    expect(account.sends['send-offer']?.unknown).toBeLessThanOrEqual(2 * groupSize);
    expect(await doubled(lab().smtp.mails)).toEqual([]);
    expect(lab().smtp.mails.length - before).toBeLessThanOrEqual(31);
  }, 180_000);

  it('a reply and a time-out that fall due while n8n is down are taken when it is back', async () => {
    const journey = 'killed-wire';
    const writer = lab().smtp.mails.at(-1);
    if (writer === undefined) throw new Error('nobody was mailed');
    await lab().handIn(await answerTo(writer, 'reply', 'Still here'));
    await lab().n8n.kill9();
    await lab().advance({ days: 3, hours: 1 });
    await lab().n8n.restart();
    const account = await lab().settled(journey, 90_000);
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ waiting: 0, stuck: 0, interrupted: 0, goals: 1, sends: { 'send-reminder': { reached: 33, sent: 33 }, 'send-thanks': { reached: 1 } } });
    expect(await doubled(lab().smtp.mails)).toEqual([]);
  }, 120_000);

  async function offerAll(journey: string): Promise<void> {
    await lab().store.journeys.offer(journey, await lab().store.contacts.page('', 100), 'first');
  }
});

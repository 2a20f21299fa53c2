import { accountGaps } from '../../dev/account-table';
import type { Step } from '../../core/journey/journey';
import { insertStep } from '../support/e2e/change-journey';
import { answerTo, readMail } from '../support/e2e/mails';
import { printAccount } from '../support/e2e/print-account';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';
import type { TakenMail } from '../support/smtp-server';


describe('replies and time-outs, in a running n8n', () => {
  const lab = useTestLab();
  beforeAll(async () => {
    expect(await lab().publish(winBack())).toMatchObject({ type: 'published', up: { type: 'up' } });
    await lab().data.offer('win-back', await lab().store.contacts.page('', 100), 'first');
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 34 });
  }, 120_000);

  it('an out-of-office notice wakes nobody', async () => {
    await lab().handIn(await answerTo(mail(0), 'away', 'I am on holiday until Monday.'));
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 34, goals: 0 });
  }, 30_000);

  it('a bounce wakes nobody', async () => {
    await lab().handIn(await answerTo(mail(1), 'bounce', ''));
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 34, goals: 0 });
  }, 30_000);

  it('a reply resumes exactly the one who wrote, who is thanked and has reached the goal', async () => {
    const before = lab().smtp.mails.length;
    await lab().handIn(await answerTo(mail(2), 'reply', 'Some jazz lately. What do you suggest?'));
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 33, goals: 1, exited: { answered: 1 }, sends: { 'send-thanks': { reached: 1, sent: 1 } } });
    expect(lab().smtp.mails.slice(before).map(({ to }) => to)).toEqual([mail(2).to]);
  }, 30_000);

  it('the same reply delivered twice counts once', async () => {
    const reply = await answerTo(mail(3), 'reply', 'Rock, always.');
    await lab().handIn(reply);
    await lab().handIn(reply);
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 32, goals: 2, sends: { 'send-thanks': { reached: 2, sent: 2 } } });
  }, 30_000);

  it('replies come in any order: the last mailed answers first', async () => {
    await lab().handIn(await answerTo(mail(6), 'reply', 'Yes please'));
    await lab().handIn(await answerTo(mail(5), 'reply', 'Yes please'));
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 30, goals: 4 });
  }, 30_000);

  it('a reply with STOP leaves the journey and is written to no more', async () => {
    await lab().handIn(await answerTo(mail(7), 'reply', 'STOP'));
    const account = await lab().settled('win-back');
    expect(account).toMatchObject({ waiting: 29, goals: 4, exited: { 'opted-out': 1 } });
  }, 30_000);

  it('nothing happens before three days are over', async () => {
    await lab().advance({ days: 2, hours: 23 });
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 29 });
  }, 30_000);

  it('after three days the others are reminded once, and everybody has left', async () => {
    await lab().advance({ hours: 2 });
    const account = await lab().settled('win-back');
    printAccount(expect.getState().currentTestName ?? '', account);
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ waiting: 0, running: 0, stuck: 0, interrupted: 0, goals: 4, sends: { 'send-reminder': { reached: 29, sent: 29 } } });
    expect(account.exited).toMatchObject({ reminded: 29 });
  }, 60_000);

  it('nobody got the same mail twice', async () => {
    const keys = await Promise.all(lab().smtp.mails.map(async (taken) => `${taken.to.join()} ${(await readMail(taken)).messageId}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('a reply that comes before its wait is taken as soon as the contact waits', async () => {
    await lab().passTwoMonths();
    const pause: Step = { id: 'pause', kind: 'delay', name: 'A day later', config: { duration: { amount: 1, unit: 'days' } } };
    expect(await lab().publish(insertStep(winBack({ id: 'early', name: 'Early answer' }), { from: 'send-offer', port: 'sent' }, pause, 'done'))).toMatchObject({ type: 'published', up: { type: 'up' } });
    const before = lab().smtp.mails.length;
    await lab().data.offer('early', await lab().store.contacts.page('', 100), 'first');
    const { waiting } = await lab().settled('early');
    await lab().handIn(await answerTo(mail(before), 'reply', 'So soon!'));
    expect(await lab().settled('early')).toMatchObject({ waiting, goals: 0 });
    await lab().advance({ days: 1 });
    expect(await lab().settled('early')).toMatchObject({ waiting: waiting - 1, goals: 1, exited: { answered: 1 } });
  }, 90_000);

  function mail(index: number): TakenMail {
    const taken = lab().smtp.mails[index];
    if (taken === undefined) throw new Error(`there is no mail ${index}`);
    return taken;
  }
});

import { publishJourney } from '../../cli/publish/publish-journey';
import { accountGaps } from '../../dev/account-table';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';

const login = { user: 'chinook', password: 'right' };

describe('what goes wrong from outside, in a running n8n', () => {
  const lab = useTestLab({ smtp: { login } });
  beforeAll(() => lab().useServices({ ...lab().services, smtpUser: login.user, smtpPassword: login.password }));

  it('a wrong API key is one clear result', async () => {
    const result = await publishJourney({ document: winBack(), baseUrl: lab().n8n.url, apiKey: 'wrong' });
    expect(result).toMatchObject({ type: 'n8n-error' });
  }, 30_000);

  it('an n8n that is not there is one clear result', async () => {
    const result = await publishJourney({ document: winBack(), baseUrl: 'http://127.0.0.1:9', apiKey: 'any' });
    expect(result).toMatchObject({ type: 'n8n-error' });
  }, 30_000);

  it('while the mail server is unreachable people wait, and their mails go out when it is back', async () => {
    // Port 9 (discard): nobody listens.
    await lab().useServices({ ...lab().services, smtpPort: 9 });
    await publishAndOffer('unreachable-server');
    const down = await lab().settled('unreachable-server');
    expect(accountGaps(down)).toEqual([]);
    expect(down).toMatchObject({ waiting: 34, sends: { 'send-offer': { reached: 34, sent: 3, failed: 0, unknown: 0, waiting: 31 } } });

    await lab().useServices({ ...lab().services, smtpUser: login.user, smtpPassword: login.password });
    await lab().advance({ hours: 1 });
    const back = await lab().settled('unreachable-server');
    expect(accountGaps(back)).toEqual([]);
    expect(back).toMatchObject({ waiting: 34, sends: { 'send-offer': { reached: 34, sent: 34, waiting: 0 } } });
    expect(lab().smtp.mails).toHaveLength(31);
  }, 120_000);

  it('a wrong password pauses the channel, is said once, and nobody is lost', async () => {
    await lab().passTwoMonths();
    await lab().useServices({ ...lab().services, smtpUser: login.user, smtpPassword: 'wrong' });
    const logins = lab().smtp.logins;
    await publishAndOffer('wrong-password');
    const paused = await lab().settled('wrong-password');
    expect(accountGaps(paused)).toEqual([]);
    expect(paused).toMatchObject({ waiting: 34, sends: { 'send-offer': { reached: 34, sent: 3, failed: 0, unknown: 0, waiting: 31 } } });
    const { pausedAccounts } = await lab().store.reports.health();
    expect(pausedAccounts).toHaveLength(1);
    expect(lab().n8n.log().split('\n').filter((line) => /paused/i.test(line))).toHaveLength(1);
    // A provider locks an account that keeps knocking with a wrong password.
    expect(lab().smtp.logins - logins).toBeLessThanOrEqual(5);

    await lab().useServices({ ...lab().services, smtpUser: login.user, smtpPassword: login.password });
    for (const { account } of pausedAccounts) await lab().store.outbox.resumeAccount(account);
    const back = await lab().settled('wrong-password');
    expect(accountGaps(back)).toEqual([]);
    expect(back).toMatchObject({ waiting: 34, sends: { 'send-offer': { reached: 34, sent: 34, waiting: 0 } } });
  }, 120_000);

  async function publishAndOffer(journey: string): Promise<void> {
    expect(await lab().publish(winBack({ id: journey, name: journey }))).toMatchObject({ type: 'published', up: { type: 'up' } });
    await lab().data.offer(journey, await lab().store.contacts.page('', 100), 'first');
  }
});

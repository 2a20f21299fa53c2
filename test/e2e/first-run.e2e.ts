import { accountGaps } from '../../dev/account-table';
import { malformedContacts, sampleContacts } from '../../dev/sample/sample-contacts';
import { readMail } from '../support/e2e/mails';
import { printAccount } from '../support/e2e/print-account';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';

const everybody = sampleContacts().map(({ id }) => id);

describe('the win-back journey over all customers, in a running n8n', () => {
  const lab = useTestLab();

  it('refuses malformed contact rows and says why, row by row', async () => {
    const answers = await lab().data.contacts([...malformedContacts, sampleContacts()[0]]);
    expect(answers).toHaveLength(4);
    const refused = answers.filter((answer) => 'error' in answer).map((answer) => JSON.stringify(answer['error']));
    expect(refused).toEqual([expect.stringMatching(/addresses|line break/i), expect.stringMatching(/id/i), expect.stringMatching(/locale|language|phone/i)]);
    expect([...(await lab().store.contacts.get(['malformed-1', '', 'malformed-3'])).keys()]).toEqual([]);
  }, 30_000);

  it('is up after publishing: every pump has a heartbeat', async () => {
    const result = await lab().publish(winBack());
    expect(result).toMatchObject({ type: 'published', change: 'created', up: { type: 'up' } });
  }, 60_000);

  it('publishing again changes nothing', async () => {
    expect(await lab().publish(winBack())).toMatchObject({ type: 'published', change: 'unchanged', up: { type: 'up' } });
  }, 60_000);

  it('accounts for all 59 by name and reason', async () => {
    await lab().data.offer('win-back', everybody, 'first');
    const account = await lab().settled('win-back');
    printAccount(expect.getState().currentTestName ?? '', account);
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({
      offered: 59,
      refused: {},
      entered: 59,
      waiting: 34,
      interrupted: 0,
      stuck: 0,
      exited: { 'not-lapsed': 19, 'no-consent': 5, unreachable: 1 },
      sends: { 'send-offer': { reached: 34, sent: 34, failed: 0, unknown: 0 } },
    });
  }, 60_000);

  it('mails 31 people once each, in their language', async () => {
    const mails = await Promise.all(lab().smtp.mails.map(readMail));
    expect(mails).toHaveLength(31);
    expect(new Set(mails.map(({ to }) => to)).size).toBe(31);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(31);
    const languageOf = new Map(sampleContacts().map((contact) => [addressOf(contact.addresses ?? []), contact.locale]));
    const marks: Readonly<Record<string, RegExp>> = { en: /Something new to listen to/, de: /Lust auf neue Musik/, fr: /Envie de nouvelle musique/, pt: /música/i, ja: /様/ };
    for (const mail of mails) {
      const language = languageOf.get(mail.to.toLowerCase()) ?? '';
      expect(`${mail.subject} ${mail.text}`).toMatch(marks[language] ?? /no such language/);
    }
    expect(new Set([...languageOf.values()])).toEqual(new Set(['en', 'de', 'fr', 'pt', 'ja']));
  });

  it('sends an SMS to those without e-mail or who allow or like only SMS, and nothing to the unreachable', async () => {
    const numbers = new Map(sampleContacts().flatMap(({ id, addresses = [] }) => addresses.filter(({ channel }) => channel === 'sms').map(({ value }) => [value, id] as const)));
    expect(lab().smsInbox.list().map(({ to }) => numbers.get(to[0] ?? '')).sort()).toEqual(['customer-17', 'customer-24', 'customer-53']);
    expect(((await lab().store.enrolments.ofContacts(['customer-45'])).get('customer-45') ?? [])[0]).toMatchObject({ state: 'exited', exitReason: 'unreachable' });
  });

  it('writes to nobody who took consent back or never gave it', async () => {
    for (const customer of ['customer-33', 'customer-40']) {
      const [row] = (await lab().store.enrolments.ofContacts([customer])).get(customer) ?? [];
      expect(row).toMatchObject({ state: 'exited', exitReason: expect.stringMatching(/^(no-consent|not-lapsed)$/) });
    }
  });

  it('refuses everybody on a second run the same day', async () => {
    await lab().data.offer('win-back', everybody, 'second');
    const account = await lab().settled('win-back');
    printAccount(expect.getState().currentTestName ?? '', account);
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ offered: 118, entered: 59, waiting: 34, refused: { 'already-in': 34, 'reentry-too-early': 25 } });
    expect(lab().smtp.mails).toHaveLength(31);
  }, 60_000);

  it('caps everybody who was mailed when a second journey runs on the same topic the same day', async () => {
    expect(await lab().publish(winBack({ id: 'win-back-two', name: 'Win back, second try' }))).toMatchObject({ type: 'published', up: { type: 'up' } });
    await lab().data.offer('win-back-two', everybody, 'first');
    const account = await lab().settled('win-back-two');
    printAccount(expect.getState().currentTestName ?? '', account);
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ offered: 59, entered: 59, waiting: 0, exited: { 'not-lapsed': 19, 'no-consent': 5, unreachable: 1, capped: 34 } });
    expect(lab().smtp.mails).toHaveLength(31);
  }, 90_000);

  it('ignores an offer that was made before', async () => {
    await lab().data.offer('win-back', everybody, 'second');
    expect(await lab().settled('win-back')).toMatchObject({ offered: 118 });
  }, 30_000);
});

function addressOf(addresses: readonly { readonly channel: string; readonly value: string }[]): string {
  return (addresses.find(({ channel }) => channel === 'email')?.value ?? '').toLowerCase();
}

import type { JourneyDocument, Step } from '../../core/journey/journey';
import { accountGaps } from '../../dev/account-table';
import { insertStep } from '../support/e2e/change-journey';
import { printAccount } from '../support/e2e/print-account';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';

const afterSegment = { from: 'lapsed', port: 'lapsed' };

describe("n8n nodes that aren't ours between ours, in a running n8n", () => {
  const lab = useTestLab();

  it('go on after a node that replaced the whole json', async () => {
    const replaces: Step = {
      id: 'replace',
      kind: 'n8n',
      name: 'Only a greeting',
      config: { mayRepeat: false },
      n8n: {
        type: 'n8n-nodes-base.set',
        typeVersion: 3.4,
        parameters: { mode: 'manual', includeOtherFields: false, assignments: { assignments: [{ id: 'a', name: 'greeting', type: 'string', value: 'hello' }] }, options: {} },
      },
    };
    const account = await run(insertStep(winBack({ id: 'replaced', name: 'Replaced' }), afterSegment, replaces, '0'));
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ entered: 59, waiting: 34, exited: { 'no-consent': 5, unreachable: 1 }, sends: { 'send-offer': { reached: 34, sent: 34 } } });
  }, 90_000);

  it('whoever a node dropped leaves by name of that node, the others go on', async () => {
    await lab().passTwoMonths();
    const drops = code('drop', 'Leave out customer 7', "return $input.all().filter((item) => item.json.contact.id !== 'customer-7');");
    const account = await run(insertStep(winBack({ id: 'dropped', name: 'Dropped' }), afterSegment, drops, '0'));
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ entered: 59, waiting: 33, exited: { 'left-in-n8n': 1 }, sends: { 'send-offer': { reached: 33, sent: 33 } } });
    const rows = (await lab().store.enrolments.ofContacts(['customer-7'])).get('customer-7') ?? [];
    expect(rows.find(({ journey }) => journey === 'dropped')).toMatchObject({ state: 'exited', exitReason: 'left-in-n8n' });
  }, 90_000);

  it('whoever was inside a node that threw is interrupted, in sight, and goes on when a person says so', async () => {
    await lab().passTwoMonths();
    const throws = code('throw', 'Breaks', "throw new Error('the other system is down');");
    const document = insertStep(winBack({ id: 'thrown', name: 'Thrown' }), afterSegment, throws, '0');
    const account = await run(document);
    printAccount(expect.getState().currentTestName ?? '', account);
    expect(accountGaps(account)).toEqual([]);
    expect(account).toMatchObject({ entered: 59, interrupted: 40, stuck: 0, waiting: 0, exited: { 'not-lapsed': 19 } });
    const { interrupted } = await lab().store.reports.health();
    expect(interrupted.count).toBe(40);
    expect(interrupted.people[0]).toMatchObject({ journey: 'thrown', step: 'lapsed' });

    const before = lab().smtp.mails.length;
    expect(await lab().publish(winBack({ id: 'thrown', name: 'Thrown' }))).toMatchObject({ type: 'published', up: { type: 'up' } });
    expect(await lab().store.enrolments.retry({ journey: 'thrown', states: ['interrupted'] }, 'the test')).toBe(40);
    const after = await lab().settled('thrown');
    expect(accountGaps(after)).toEqual([]);
    expect(after).toMatchObject({ interrupted: 0, waiting: 34 });
    expect(lab().smtp.mails.length - before).toBe(31);
  }, 120_000);

  async function run(document: JourneyDocument) {
    expect(await lab().publish(document)).toMatchObject({ type: 'published', up: { type: 'up' } });
    await lab().data.offer(document.id, await lab().store.contacts.page('', 100), 'first');
    return lab().settled(document.id);
  }
});

function code(id: string, name: string, jsCode: string): Step {
  return { id, kind: 'n8n', name, config: { mayRepeat: false }, n8n: { type: 'n8n-nodes-base.code', typeVersion: 2, parameters: { mode: 'runOnceForAllItems', language: 'javaScript', jsCode } } };
}

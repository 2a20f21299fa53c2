import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inboxSecret } from '../../dev/lab/credentials';
import { signLikeTwilio } from '../../dev/lab/hand-in';
import { createAnswer } from '../../dev/servers/answer';
import { answerTo } from '../support/e2e/mails';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';
import type { TakenMail } from '../support/smtp-server';

type Form = Readonly<Record<string, string>>;

const mail = 'From: somebody@example.com\r\nTo: hello@chinook.example\r\nMessage-ID: <stranger@example.com>\r\n\r\nHello';
const secret = { authorization: `Bearer ${inboxSecret}` };
const mime = { 'content-type': 'message/rfc822' };
const megabyte = 1024 * 1024;

describe("the Journey Inbox's own address, in a running n8n", () => {
  const lab = useTestLab();
  beforeAll(async () => {
    expect(await lab().publish(winBack())).toMatchObject({ type: 'published', up: { type: 'up' } });
    await lab().data.offer('win-back', await lab().store.contacts.page('', 100), 'first');
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 34 });
  }, 120_000);

  it.each<[number, string, RequestInit]>([
    [401, 'no secret', { method: 'POST', headers: mime, body: mail }],
    [401, 'a wrong secret', { method: 'POST', headers: { ...mime, authorization: 'Bearer wrong-secret-1234567890' }, body: mail }],
    [401, 'a wrong secret with a mail beyond all limits', { method: 'POST', headers: { ...mime, authorization: 'Bearer wrong' }, body: letters(11) }],
    [401, 'a question for the health without the secret', {}],
    [413, 'a mail above 10 MB', { method: 'POST', headers: { ...mime, ...secret }, body: letters(11) }],
    [413, 'one that hides its length', { method: 'POST', headers: { ...mime, ...secret }, ...streamed(11) }],
    [413, 'one that hides that it is more than n8n takes', { method: 'POST', headers: { ...mime, ...secret }, ...streamed(20) }],
    [415, 'what does not say it is a mail', { method: 'POST', headers: { ...secret, 'content-type': 'application/json' }, body: '{"a":1}' }],
    [400, 'an empty body', { method: 'POST', headers: { ...mime, ...secret } }],
    [422, 'words that are no mail', { method: 'POST', headers: { ...mime, ...secret }, body: 'hello there, this is no mail' }],
    [422, 'bytes that are nothing', { method: 'POST', headers: { ...mime, ...secret }, body: new Uint8Array(100_000).fill(0xff) }],
    [422, 'headers without end', { method: 'POST', headers: { ...mime, ...secret }, body: `From: a@example.com\r\n${'X: y\r\n'.repeat(500_000)}` }],
  ])('answers %i to %s, in words and without a stack', async (status, _, request) => {
    const answer = await fetch(address(), request);
    const text = await answer.text();
    expect({ status: answer.status, text }).toEqual({ status, text: expect.not.stringMatching(/node_modules|\.js:\d|\bat \S+ \(/) });
    expect(JSON.parse(text)).toEqual({ error: expect.any(String), help: expect.any(String) });
  }, 30_000);

  it('reads a mail with broken MIME as far as it goes', async () => {
    const raw = readFileSync(join(__dirname, '..', 'channels', 'incoming', 'broken-mime.eml'));
    expect(await lab().handIn({ channel: 'email', raw })).toEqual({ status: 200, body: { result: { type: 'unmatched', why: 'no-message' } } });
  }, 30_000);

  it('tells the health, with the account of a journey when asked for one', async () => {
    const health = async (query: string): Promise<unknown> => (await fetch(`${address()}${query}`, { headers: secret })).json();
    const pumps = expect.arrayContaining([expect.objectContaining({ journey: 'win-back', step: 'wait', live: true })]);
    expect(await health('')).toEqual(expect.not.objectContaining({ account: expect.anything() }));
    expect(await health('')).toMatchObject({ pumps, stuck: { count: 0 }, interrupted: { count: 0 }, sendingStopped: false });
    expect(await health('?journey=win-back')).toMatchObject({ pumps, account: { entered: 59, waiting: 34 } });
    expect(await health('?journey=unknown')).toMatchObject({ account: null });
  }, 30_000);

  it('nothing of all this woke anybody', async () => {
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 34, goals: 0 });
  }, 30_000);

  it('a mail resumes who wrote it; delivered again it changes nothing', async () => {
    const { raw } = await answerTo(mailed(0), 'reply', 'Yes please');
    expect(await lab().handIn({ channel: 'email', raw })).toMatchObject({ body: { result: { type: 'matched', woke: true } } });
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 33, goals: 1 });
    expect(await lab().handIn({ channel: 'email', raw })).toEqual({ status: 200, body: { result: { type: 'duplicate' } } });
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 33, goals: 1, sends: { 'send-thanks': { reached: 1, sent: 1 } } });
  }, 30_000);

  it.each<[string, (form: Form) => string | undefined]>([
    ['no signature', () => undefined],
    ['rubbish as signature', () => 'rubbish'],
    ['the signature of another text', (form) => signLikeTwilio(address(), { ...form, Body: 'No thanks' })],
    ['the signature for another address', (form) => signLikeTwilio('https://n8n.example.com/webhook/journeys-inbox', form)],
  ])('a text message with %s is refused and wakes nobody', async (_, sign) => {
    const before = await lab().settled('win-back');
    const form = await texted(0, 'Yes please');
    const signature = sign(form);
    const answer = await fetch(address(), { method: 'POST', headers: signature === undefined ? {} : { 'x-twilio-signature': signature }, body: new URLSearchParams(form) });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ error: expect.any(String), help: expect.any(String) });
    expect(await lab().settled('win-back')).toEqual(before);
  }, 30_000);

  it('a text message that Twilio signed resumes exactly who got ours; delivered again it changes nothing', async () => {
    const before = await lab().settled('win-back');
    const [contact, others] = [await owner(0), [await owner(1), await owner(2)]];
    const form = await texted(0, 'Yes please');
    expect(await lab().handIn({ channel: 'sms', form })).toMatchObject({ status: 200, body: expect.stringContaining('<Response/>') });
    const after = await lab().settled('win-back');
    expect(after).toMatchObject({ waiting: before.waiting - 1, goals: before.goals + 1 });
    expect(await places([contact, ...others])).toEqual(['exited', 'waiting', 'waiting']);
    expect(lab().smsInbox.list().slice(3).map(({ to }) => to[0])).toEqual([form['From']]);

    expect(await lab().handIn({ channel: 'sms', form })).toMatchObject({ status: 200 });
    expect(await lab().settled('win-back')).toEqual(after);
    expect(lab().smsInbox.list()).toHaveLength(4);
  }, 30_000);

  it('STOP as a text message leaves the journey and takes back the consent for text messages only', async () => {
    const contact = await owner(1);
    await lab().handIn({ channel: 'sms', form: await texted(1, 'STOP') });
    expect(await lab().settled('win-back')).toMatchObject({ exited: { 'opted-out': 1 } });
    expect((await lab().data.receipts(contact))[0]).toMatchObject({ step: 'wait', outcome: 'leave', receipt: { reason: 'opted-out' } });
    const { states } = (await lab().store.contacts.consentFacts([contact])).get(contact) ?? { states: [] };
    expect(states.filter(({ action }) => action === 'revoke')).toEqual([expect.objectContaining({ channel: 'sms', topic: '*', source: 'reply' })]);
  }, 30_000);

  function address(): string {
    return `${lab().n8n.url}/webhook/journeys-inbox`;
  }

  function mailed(index: number): TakenMail {
    const taken = lab().smtp.mails[index];
    if (taken === undefined) throw new Error(`there is no mail ${index}`);
    return taken;
  }

  /** Twilio's form for the answer to the text message number so-and-so. */
  async function texted(index: number, text: string): Promise<Form> {
    const message = lab().smsInbox.list()[index];
    if (message === undefined) throw new Error(`there is no text message ${index}`);
    const answer = await createAnswer(lab().smsInbox, message, 'reply', text);
    if (answer.channel !== 'sms') throw new Error('the answer to a text message is one');
    return answer.form;
  }

  async function owner(index: number): Promise<string> {
    const number = lab().smsInbox.list()[index]?.to[0];
    const contacts = await lab().store.contacts.get(await lab().store.contacts.page('', 100));
    const [found, ...others] = [...contacts.values()].filter(({ addresses }) => addresses.some(({ value }) => value === number));
    if (found === undefined || others.length > 0) throw new Error(`not one contact has the number ${number}`);
    return found.id;
  }

  async function places(contacts: readonly string[]): Promise<readonly (string | undefined)[]> {
    return await Promise.all(contacts.map(async (contact) => ((await lab().store.enrolments.ofContacts([contact])).get(contact) ?? [])[0]?.state));
  }
});

function letters(megabytes: number): string {
  return `${mail}${'x'.repeat(megabytes * megabyte)}`;
}

/** A body sent in chunks: the server can't know how much comes. */
function streamed(megabytes: number): { readonly body: ReadableStream; readonly duplex: 'half' } {
  return { body: new Blob([letters(megabytes)]).stream(), duplex: 'half' };
}

import type { Store } from '../../../core/store-port';
import { contactOf, ids, leaseMs, Scene, ticketsOf, versionOf } from '../contract/scene';
import { capRules } from './send-caps';

const people = ids('c', 12);

async function running(scene: Scene): Promise<readonly { readonly ticket: { readonly enrolment: string; readonly claim: string }; readonly contact: string }[]> {
  const batches = await scene.claim(['wait']);
  const found = batches.flatMap((batch) => batch.items.flatMap((item) => (item.type === 'enrolment' ? [{ ticket: item.ticket, contact: item.contact.id }] : [])));
  // People who fell due together are handed out in any order; who is who must not differ from run to run.
  return found.sort((a, b) => (a.contact < b.contact ? -1 : 1));
}

/** People parked and due. */
async function parked(scene: Scene): Promise<void> {
  const tickets = await scene.enter(people);
  const until = (await scene.now()) - 1;
  await scene.record('wait', tickets.map((ticket) => ({ ticket, item: { kept: true }, outcome: { type: 'park' as const, until, wakeOn: { type: 'nothing' as const }, receipt: { reason: 'r', detail: {} } } })));
}

/** `armed` is called when the dangerous call comes next. */
export const crashScenarios: Readonly<Record<string, (scene: Scene, armed: () => void) => Promise<unknown>>> = {
  enrol: async (scene, armed) => {
    await scene.contacts(...people);
    const offers = await scene.store.journeys.offer('j', people, 'k').then(() => scene.claim(['entry']));
    const entries = offers.flatMap((batch) => batch.items.flatMap((item) => (item.type === 'offer' ? [{ contact: item.contact.id, offer: item.offer, item: { kept: true } }] : [])));
    armed();
    return scene.store.enrolments.enrol({ workflow: 'w', journey: 'j', step: 'entry', next: 'ours', leaseMs, entries: [...entries, { contact: 'nobody', item: {} }] });
  },
  begin: async (scene, armed) => {
    const tickets = await scene.enter(people);
    armed();
    return scene.begin('x', [...tickets, ...tickets]);
  },
  record: async (scene, armed) => {
    await parked(scene);
    const all = await running(scene);
    await scene.store.fatigue.hold(all.map(({ ticket, contact }) => ({ ticket, leg: 2, step: 'cap', contact, topic: 'news', channels: ['email'] })), capRules);
    const until = await scene.now();
    const receipt = { reason: 'r', detail: {} };
    armed();
    return scene.record(
      'wait',
      all.map(({ ticket }, index) => ({
        ticket,
        item: { again: true },
        remember: { topic: 'news' },
        outcome:
          index % 3 === 0
            ? { type: 'port' as const, port: 'out', receipt }
            : index % 3 === 1
              ? { type: 'park' as const, until, wakeOn: { type: 'nothing' as const }, receipt }
              : { type: 'leave' as const, reason: 'done', goal: true, receipt },
      })),
    );
  },
  hold: async (scene, armed) => {
    await parked(scene);
    const all = await running(scene);
    armed();
    return scene.store.fatigue.hold(all.map(({ ticket, contact }) => ({ ticket, leg: 2, step: 'cap', contact, topic: 'news', channels: ['email'] })), capRules);
  },
  'outbox.begin': async (scene, armed) => {
    await parked(scene);
    const all = await running(scene);
    await scene.store.fatigue.hold(all.map(({ ticket, contact }) => ({ ticket, leg: 2, step: 'cap', contact, topic: 'news', channels: ['email'] })), capRules);
    const requests = await Promise.all(all.map(({ ticket, contact }) => scene.sendRequest(ticket, contact, { caps: capRules })));
    armed();
    return scene.store.outbox.begin(requests);
  },
  'outbox.finish': async (scene, armed) => {
    const tickets = await scene.enter(people);
    const requests = await Promise.all(tickets.map((ticket, index) => scene.sendRequest(ticket, people[index] ?? '')));
    await scene.store.outbox.begin(requests);
    armed();
    return scene.store.outbox.finish(
      requests.map(({ messageKey, account }, index) => ({
        messageKey,
        account,
        result: index % 2 === 0 ? { type: 'sent' as const, providerId: messageKey } : { type: 'channel-down' as const, code: '535', detail: 'no' },
      })),
    );
  },
  'replies.record': async (scene, armed) => {
    const ticket = await scene.enterOne('c0');
    const key = await scene.sent(ticket, 'c0');
    await scene.park('wait', ticket, { wakeOn: { type: 'reply', messageKey: key } });
    const reply = await scene.reply({ references: [`${key}@example.org`], intent: 'opt-out', dedupKey: 'r' });
    armed();
    return scene.store.replies.record([reply]);
  },
  settle: async (scene, armed) => {
    await parked(scene);
    const [batch] = await scene.claim(['wait']);
    if (batch === undefined) throw new Error('handed out');
    await scene.begin('wait', ticketsOf(batch));
    const some = new Set(people.slice(0, 6));
    for (const ticket of batch.items.flatMap((item) => (item.type === 'enrolment' && some.has(item.contact.id) ? [item.ticket] : []))) await scene.port('wait', ticket, { next: 'n8n' });
    armed();
    return scene.store.pumps.settle(batch.batch, { status: 'success', lastNode: 'x', error: '' });
  },
  recordEvents: async (scene, armed) => {
    await scene.contacts(...people);
    armed();
    return scene.store.contacts.recordEvents(people.map((contact) => ({ id: contact, contact, name: 'signup', at: 1, properties: {} })));
  },
  upsert: async (scene, armed) => {
    await scene.contacts(...people);
    armed();
    return scene.store.contacts.upsert(people.map((id) => contactOf(id, { addresses: [{ channel: 'sms', value: `+1${id}` }] })));
  },
};

export async function startScene(store: Store): Promise<Scene> {
  await store.journeys.register(versionOf({ entryEvent: 'signup' }));
  return new Scene({ store, moveLease: () => undefined, end: () => store.close() });
}

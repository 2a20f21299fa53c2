import { openSqliteStore } from '../../../store/sqlite/sqlite-store';
import { first, ids, leaseMs, Scene, versionOf } from '../contract/scene';
import { capRules } from './send-caps';

/** One of several processes that send to the same people through the same file, each with journeys of its own. */
async function main(file: string, name: string, people: number, rounds: number): Promise<void> {
  const store = await openSqliteStore({ file, testClock: false });
  const contacts = ids('p', people);
  let sent = 0;
  for (let round = 0; round < rounds; round++) {
    const journey = `${name}-${round}`;
    await store.journeys.register(versionOf({ journey, workflow: journey }));
    const scene = new Scene({ store, moveLease: () => undefined, end: () => Promise.resolve() }, journey, journey);
    const results = await store.enrolments.enrol({
      workflow: journey, journey, step: 'entry', next: 'ours', leaseMs, entries: contacts.map((contact) => ({ contact, item: {} })),
    });
    const tickets = results.map((result) => {
      if (result.type !== 'entered') throw new Error(JSON.stringify(result));
      return result.ticket;
    });
    const holds = await store.fatigue.hold(
      tickets.map((ticket, index) => ({ ticket, leg: 1, step: 'cap', contact: contacts[index] ?? '', topic: 'news', channels: ['email'] as const })),
      capRules,
    );
    // Half of them don't ask for a place first: Send must hold the cap alone too.
    const going = tickets.flatMap((ticket, index) => (holds[index]?.type === 'held' || index % 2 === 0 ? [{ ticket, contact: contacts[index] ?? '' }] : []));
    const requests = await Promise.all(going.map(({ ticket, contact }) => scene.sendRequest(ticket, contact, { caps: capRules })));
    const verdicts = requests.length === 0 ? [] : await store.outbox.begin(requests);
    sent += verdicts.filter((verdict) => verdict.type === 'send').length;
  }
  await store.close();
  process.stdout.write(JSON.stringify({ sent }));
}

const settings = JSON.parse(first(process.argv.slice(2))) as { readonly file: string; readonly name: string; readonly people: number; readonly rounds: number };
void main(settings.file, settings.name, settings.people, settings.rounds);

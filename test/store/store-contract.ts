import { contactsContract } from './contract/contacts';
import { enrolmentsContract } from './contract/enrolments';
import { fatigueContract } from './contract/fatigue';
import { haltedContract } from './contract/halted';
import { optOutsContract } from './contract/opt-outs';
import { outboxContract } from './contract/outbox';
import { pumpsContract } from './contract/pumps';
import { repliesContract } from './contract/replies';
import { reportsContract } from './contract/reports';
import { runEndsContract } from './contract/run-ends';
import { unknownSendsContract } from './contract/unknown-sends';
import type { OpenedStore, OpenStore } from './contract/scene';

/** What every store must do; the comments of the Store port, as tests. */
export function storeContract(openStore: OpenStore): void {
  let opened: OpenedStore[] = [];
  afterEach(async () => {
    const ending = opened;
    opened = [];
    for (const store of ending) await store.end();
  });
  const open: OpenStore = async () => {
    const store = await openStore();
    opened.push(store);
    return store;
  };
  contactsContract(open);
  enrolmentsContract(open);
  fatigueContract(open);
  outboxContract(open);
  unknownSendsContract(open);
  repliesContract(open);
  optOutsContract(open);
  pumpsContract(open);
  haltedContract(open);
  runEndsContract(open);
  reportsContract(open);

  test('two stores have different ids', async () => {
    expect((await open()).store.id).not.toBe((await open()).store.id);
  });
}

import { groupBy } from '../../core/group-by';
import type { EventFacts, EventQuery } from '../../core/store-port';
import { eventFactsOf } from '../logic/contacts/event-facts';
import { schema } from '../logic/rows/schema';
import type { Backend, Table, Tables } from '../logic/rows/tables';
import type { TableName } from '../logic/rows/rows';
import { MemoryTable, type Journal } from './memory-table';

/** Tables in maps. One transaction at a time; one that throws is undone. `now` is the real clock, ms. */
export function createMemoryBackend(now: () => number): Backend {
  let journal: Journal = [];
  const tables = createTables(() => journal);
  let last: Promise<unknown> = Promise.resolve();
  return {
    transact: (_mode, work) => {
      const run = last.then(async () => {
        journal = [];
        try {
          return await work(tables, now());
        } catch (error) {
          for (const undo of journal.reverse()) undo();
          throw error;
        }
      });
      last = run.catch(() => undefined);
      return run;
    },
    close: () => Promise.resolve(),
  };
}

function createTables(journal: () => Journal): Tables {
  const names = Object.keys(schema) as TableName[];
  const tables = Object.fromEntries(names.map((name) => [name, new MemoryTable(name, journal)])) as unknown as { readonly [N in TableName]: Table<N> };
  return { ...tables, eventFacts: (contacts, query) => eventFacts(tables.event, contacts, query) };
}

async function eventFacts(events: Table<'event'>, contacts: readonly string[], query: EventQuery): Promise<ReadonlyMap<string, EventFacts>> {
  const rows = await events.by('named', contacts.map((contact) => [contact, query.event]), { above: query.from });
  const byContact = groupBy(rows.filter((row) => row.at <= query.to), (row) => row.contact);
  return new Map(Array.from(byContact, ([contact, found]) => [contact, eventFactsOf(found, query.property)]));
}

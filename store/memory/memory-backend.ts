import { groupBy } from '../../core/group-by';
import type { EventFacts, EventQuery, FactSubject } from '../../core/store-port';
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
  return { ...tables, eventFacts: (subjects, query) => eventFacts(tables.event, subjects, query) };
}

async function eventFacts(events: Table<'event'>, subjects: readonly FactSubject[], query: EventQuery): Promise<ReadonlyMap<number, EventFacts>> {
  const rows = await events.by('named', subjects.map(({ contact }) => [contact, query.event]), { above: query.from });
  const byContact = groupBy(rows.filter((row) => row.at <= query.to), (row) => row.contact);
  return new Map(
    subjects.flatMap(({ contact, since }, position) => {
      const own = (byContact.get(contact) ?? []).filter((row) => row.at > since);
      return own.length === 0 ? [] : [[position, eventFactsOf(own, query.property)] as const];
    }),
  );
}

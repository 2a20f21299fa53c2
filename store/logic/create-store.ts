import { StoreError, type Store } from '../../core/store-port';
import { createContactStore } from './contacts/contacts';
import { createDatabase, offsetKey, type DatabaseOptions } from './rows/database';
import { createEnrolmentStore } from './enrolments/enrolments';
import { createFatigueStore } from './fatigue/holds';
import { createJourneyStore } from './journeys/journeys';
import { createOutboxStore } from './outbox/outbox';
import { createPumpStore } from './pumps/pumps';
import { createReplyStore } from './replies/replies';
import { createReportStore } from './reports/reports';
import type { Backend } from './rows/tables';

export interface StoreOptions extends DatabaseOptions {
  readonly id: string;
  readonly testClock: boolean;
}

/** The one implementation of the Store port, on whatever keeps the rows. */
export function createStore(backend: Backend, options: StoreOptions): Store {
  const db = createDatabase(backend, options);
  return {
    id: options.id,
    clock: {
      now: () => db.read((tx) => Promise.resolve({ journey: tx.now, lease: tx.lease })),
      advance: async (ms) => {
        if (!options.testClock) throw new StoreError('test-clock-off');
        await db.write((tx) => tx.tables.meta.put([{ key: offsetKey, value: tx.now - tx.lease + ms }]));
      },
    },
    contacts: createContactStore(db),
    journeys: createJourneyStore(db),
    enrolments: createEnrolmentStore(db),
    fatigue: createFatigueStore(db),
    outbox: createOutboxStore(db),
    replies: createReplyStore(db),
    pumps: createPumpStore(db),
    reports: createReportStore(db, options.id),
    close: () => backend.close(),
  };
}

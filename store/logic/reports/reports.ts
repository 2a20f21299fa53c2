import type { ReportStore } from '../../../core/store-port';
import { listUnknown } from '../outbox/unknown-sends';
import type { Database } from '../rows/database';
import { accountOf } from './account';
import { healthOf } from './health';
import { receiptsOf } from './receipts';

export function createReportStore(db: Database, store: string): ReportStore {
  return {
    account: (journey) => db.read((tx) => accountOf(tx, journey)),
    receipts: (filter) => db.read((tx) => receiptsOf(tx, filter)),
    health: () => db.read((tx) => healthOf(tx, store)),
    unknownSends: (limit) => db.read((tx) => listUnknown(tx, limit)),
  };
}

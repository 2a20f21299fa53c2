import { groupBy } from '../../../core/group-by';
import type { ClaimedBatch, PumpKey, PumpStore, StoreError } from '../../../core/store-port';
import { claimBatch, hasWork } from './claim';
import { keysOf, type Database } from '../rows/database';
import { isLive, otherOwner } from '../journeys/journey-owner';
import { settle } from './settle';

export function createPumpStore(db: Database): PumpStore {
  return {
    beat: async (pumps) => {
      const owned = await db.write(async (tx) => {
        await tx.tables.journey.lock(keysOf(pumps.map((pump) => pump.journey)));
        const owners = new Map<string, StoreError | undefined>();
        for (const pump of pumps) {
          const name = JSON.stringify([pump.journey, pump.workflow]);
          if (!owners.has(name)) owners.set(name, await otherOwner(tx, pump.journey, pump.workflow));
        }
        const ownerOf = (pump: PumpKey): StoreError | undefined => owners.get(JSON.stringify([pump.journey, pump.workflow]));
        await tx.tables.pump.put(pumps.filter((pump) => ownerOf(pump) === undefined).map((pump) => ({ ...pump, beatAt: tx.lease })));
        return pumps.flatMap((pump) => ownerOf(pump) ?? []);
      });
      // The other pumps' hearts have beaten: one journey's quarrel must not stop the rest.
      const [first] = owned;
      if (first !== undefined) throw first;
    },
    stop: (pumps) => db.write(({ tables }) => tables.pump.remove(pumps.map((pump) => [pump.workflow, pump.step]))),
    live: (workflow) =>
      db.read(async ({ tables, lease }) => {
        const pumps = await tables.pump.by('workflow', [[workflow]]);
        return pumps.filter((pump) => isLive(pump, lease)).map((pump) => pump.step);
      }),
    claim: async (pumps, options) => {
      const batches: ClaimedBatch[] = [];
      try {
        for (const [workflow, own] of groupBy(pumps, (pump) => pump.workflow)) {
          // Looking is free; only when there is something to do is the write lock taken.
          while (await db.read((tx) => hasWork(tx, workflow, own, options))) {
            const batch = await db.write((tx) => claimBatch(tx, workflow, own, options));
            if (batch === undefined) break;
            batches.push(batch);
          }
        }
      } catch (error) {
        // What is claimed is claimed; if the trouble lasts, the next call meets it.
        if (batches.length === 0) throw error;
      }
      return batches;
    },
    settle: (batch, result) => db.write((tx) => settle(tx, batch, result)),
  };
}

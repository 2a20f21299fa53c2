import { StoreError } from '../../../core/store-port';
import type { Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

/** A pump whose heartbeat is older (lease time, ms) counts as gone. Beat at least three times as often. */
const pumpLiveMs = 60_000;

export function isLive(pump: Row<'pump'>, lease: number): boolean {
  return pump.beatAt > lease - pumpLiveMs;
}

/**
 * Why this workflow may not run the journey: another one runs it now (it has a live pump), or had it before and people are still in it,
 * of whom nobody else would ever take care. Undefined when it may. The journey's row is locked already.
 */
export async function otherOwner({ tables, lease }: Transaction, journey: string, workflow: string): Promise<StoreError | undefined> {
  const [known] = await tables.journey.get([[journey]]);
  if (known?.workflow === workflow) return undefined;
  const others = (await tables.pump.by('journey', [[journey]])).filter((pump) => pump.workflow !== workflow && isLive(pump, lease));
  const live = others.find((pump) => pump.workflow === known?.workflow)?.workflow ?? others[0]?.workflow;
  if (live !== undefined) return new StoreError('journey-owned', { journey, workflow: live, live: true });
  if (known === undefined || !(await holdsPeople(tables, known))) return undefined;
  return new StoreError('journey-owned', { journey, workflow: known.workflow, live: false });
}

async function holdsPeople(tables: Transaction['tables'], { id, workflow }: Row<'journey'>): Promise<boolean> {
  const waiting = await tables.enrolment.count('due', [workflow], ['journey']);
  if (waiting.some(({ values }) => values.journey === id)) return true;
  if ((await tables.claim.by('workflow', [[workflow]])).some((claim) => claim.journey === id)) return true;
  return (await tables.enrolment.by('halted', [['interrupted'], ['stuck']])).some((row) => row.workflow === workflow && row.journey === id);
}

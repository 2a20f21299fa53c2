import type { Transaction } from './database';
import type { Row } from './rows';

/** A pump whose heartbeat is older (lease time, ms) counts as gone. Beat at least three times as often. */
const pumpLiveMs = 60_000;

export function isLive(pump: Row<'pump'>, lease: number): boolean {
  return pump.beatAt > lease - pumpLiveMs;
}

/** Another workflow that runs this journey now: it has a live pump, and the journey isn't this workflow's. */
export async function liveOwner({ tables, lease }: Transaction, journey: string, workflow: string): Promise<string | undefined> {
  const [known] = await tables.journey.get([[journey]]);
  if (known?.workflow === workflow) return undefined;
  const others = (await tables.pump.by('journey', [[journey]])).filter((pump) => pump.workflow !== workflow && isLive(pump, lease));
  return others.find((pump) => pump.workflow === known?.workflow)?.workflow ?? others[0]?.workflow;
}

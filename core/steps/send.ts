import type { DraftBatch } from '../store-port';
import { park } from './outcomes';
import { sendGroup, type Frozen } from './send-group';
import type { StepModule, StepOutcome } from './step-module';

/**
 * Sends the drafts in small groups: one transaction that checks everything again and marks the group `sending`, the wire, one transaction
 * for what became of it. Groups take turns, also those of other runs: a process that dies leaves at most one group of which nobody knows.
 */
export const sendStep: StepModule<'send'> = {
  kind: 'send',
  parks: 'sometimes',
  ports: () => ['sent', 'not-sent', 'failed'],
  run: async (run, services) => {
    const { store, channels, clock } = services;
    const drafts = frozenBy(await store.outbox.drafts(run.batch.flatMap((input) => input.memory.draft ?? [])));
    const startedAt = clock.now();
    // The batch may take minutes; journey time goes on meanwhile.
    const journeyNow = (): number => run.now + (clock.now() - startedAt);
    const outcomes: StepOutcome[] = [];
    const size = Math.max(1, channels.connections * 4);
    for (let start = 0; start < run.batch.length; start += size) {
      const inputs = run.batch.slice(start, start + size);
      const stopped = (): readonly StepOutcome[] => inputs.map(() => park(journeyNow(), 'stopped'));
      const isStopped = (): boolean => run.signal?.aborted === true;
      // Other runs may be long at it: what was true before the wait may not be after it.
      const sendInTurn = async (): Promise<readonly StepOutcome[]> => (isStopped() ? stopped() : sendGroup({ inputs, drafts, now: journeyNow() }, run, services));
      outcomes.push(...(isStopped() ? stopped() : await channels.inTurn(sendInTurn)));
    }
    return outcomes.map(spent);
  },
};

/** What was checked was checked for this message: whoever leaves needs a consent check and a cap of its own for the next. */
function spent(result: StepOutcome): StepOutcome {
  if (result.outcome.type !== 'port') return result;
  return { ...result, remember: { ...result.remember, topic: null, basis: null, channels: null, caps: null } };
}

function frozenBy({ drafts, texts }: DraftBatch): ReadonlyMap<string, Frozen> {
  return new Map(drafts.map((draft) => [draft.id, { ...draft, parts: texts[draft.text] ?? {} }]));
}

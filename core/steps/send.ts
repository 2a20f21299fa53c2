import type { ChannelId } from '../channel-id';
import { inLanes } from '../in-lanes';
import { groupsAtOnce } from '../services';
import type { DraftBatch } from '../store-port';
import { park } from './outcomes';
import { sendGroup, type Frozen } from './send-group';
import type { StepInput, StepModule, StepOutcome } from './step-module';

/**
 * Sends the drafts in small groups: one transaction that checks everything again and marks the group `sending`, the wire, one transaction
 * for what became of it. While one group is on the wire another is at the store, and no more than two, also of other runs: a process that
 * dies leaves at most four times as many messages of which nobody knows as there are connections.
 */
export const sendStep: StepModule<'send'> = {
  kind: 'send',
  parks: 'sometimes',
  ports: () => ['sent', 'not-sent', 'failed'],
  exitCriteria: 'unless-sent',
  run: async (run, services) => {
    const { store, channels, clock } = services;
    const drafts = frozenBy(await store.outbox.drafts(run.batch.flatMap((input) => input.memory.draft ?? [])));
    const startedAt = clock.now();
    // The batch may take minutes; journey time goes on meanwhile.
    const journeyNow = (): number => run.now + (clock.now() - startedAt);
    const isStopped = (): boolean => run.signal?.aborted === true;
    const send = (inputs: readonly StepInput[]): Promise<readonly StepOutcome[]> => {
      const stopped = (): readonly StepOutcome[] => inputs.map(() => park(journeyNow(), 'stopped'));
      // Other runs may be long at it: what was true before the wait may not be after it.
      const sendInTurn = async (): Promise<readonly StepOutcome[]> => (isStopped() ? stopped() : sendGroup({ inputs, drafts, now: journeyNow() }, run, services));
      return isStopped() ? Promise.resolve(stopped()) : channels.inTurn(channelsOf(inputs, drafts), sendInTurn);
    };
    const outcomes = (await inLanes(groupsOf(run.batch, channels.connections * 2), groupsAtOnce, send)).flat();
    return outcomes.map(spent);
  },
};

function channelsOf(inputs: readonly StepInput[], drafts: ReadonlyMap<string, Frozen>): readonly ChannelId[] {
  return Array.from(new Set(inputs.flatMap((input) => drafts.get(input.memory.draft ?? '')?.channel ?? [])));
}

function groupsOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** What was checked was checked for this message: whoever leaves needs a consent check and a cap of its own for the next. */
function spent(result: StepOutcome): StepOutcome {
  if (result.outcome.type !== 'port') return result;
  return { ...result, remember: { ...result.remember, topic: null, basis: null, channels: null, caps: null } };
}

function frozenBy({ drafts, texts }: DraftBatch): ReadonlyMap<string, Frozen> {
  return new Map(drafts.map((draft) => [draft.id, { ...draft, parts: texts[draft.text] ?? {} }]));
}

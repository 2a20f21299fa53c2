import type { ChannelId } from '../channel-id';
import type { HoldResult } from '../store-port';
import type { CapRule } from './cap-rule';

/** A message, hold or reported touch that counts. A hold counts on every channel it may still take. */
export interface CountedSlot {
  readonly at: number;
  readonly topic: string;
  readonly channels: readonly string[];
}
export interface CapQuestion {
  readonly topic: string;
  readonly channels: readonly ChannelId[];
  /** Journey time, ms. */
  readonly now: number;
}

/**
 * Would one more message now stay within all rules, and on which channels? Slots are counted with `at > now - windowMs` and no upper
 * bound, so that insertion order and skewed clocks can't let one slip. `nextAt` is exact as things stand: at it a message fits, a
 * millisecond earlier none does.
 */
export function decideCaps(slots: readonly CountedSlot[], rules: readonly CapRule[], question: CapQuestion): HoldResult {
  const verdicts = question.channels.map((channel) => ({ channel, block: blockOf(channel, slots, rules, question) }));
  const open = verdicts.flatMap(({ channel, block }) => (block === undefined ? [channel] : []));
  const first = verdicts.flatMap(({ block }) => (block === undefined ? [] : [block])).sort((a, b) => soonness(a) - soonness(b))[0];
  // Without a block nothing capped the question, also when it names no channel.
  if (open.length > 0 || first === undefined) return { type: 'held', channels: open };
  return { type: 'capped', rule: first.rule, count: first.count, nextAt: first.nextAt };
}

interface Block {
  readonly rule: CapRule;
  readonly count: number;
  readonly nextAt: number | null;
}

/** The rule that keeps this channel closed longest. */
function blockOf(channel: ChannelId, slots: readonly CountedSlot[], rules: readonly CapRule[], { topic, now }: CapQuestion): Block | undefined {
  const blocks = rules
    .filter((rule) => (rule.channel === '' || rule.channel === channel) && (rule.topic === '' || rule.topic === topic))
    .flatMap((rule): readonly Block[] => {
      const times = slots
        .filter((slot) => slot.at > now - rule.windowMs && counts(rule, slot))
        .map((slot) => slot.at)
        .sort((a, b) => b - a);
      if (times.length < rule.limit) return [];
      // Room comes when the limit-th latest slot has left the window.
      const leaves = times[rule.limit - 1];
      return [{ rule, count: times.length, nextAt: leaves === undefined ? null : leaves + rule.windowMs }];
    });
  return blocks.sort((a, b) => soonness(b) - soonness(a))[0];
}

function counts(rule: CapRule, slot: CountedSlot): boolean {
  return (rule.channel === '' || slot.channels.includes(rule.channel)) && (rule.topic === '' || slot.topic === rule.topic);
}

function soonness(block: Block): number {
  return block.nextAt ?? Number.POSITIVE_INFINITY;
}

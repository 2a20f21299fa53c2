import type { ChannelId } from '../channel-id';

export interface ReplyInput {
  /** Makes recording harmless to repeat: the provider's id of the incoming message. */
  readonly dedupKey: string;
  readonly channel: ChannelId;
  /** Who wrote: lower-cased e-mail address or E.164 number. */
  readonly from: string;
  /** Message-IDs (In-Reply-To first, then References from last to first) or provider ids. */
  readonly references: readonly string[];
  readonly kind: 'human' | 'auto-reply' | 'bounce' | 'complaint';
  /** `opt-out` when the message asks for no more, as a whole or in one of its sentences. */
  readonly intent: 'none' | 'opt-out';
  /** Of a bounce: its address is not there and never will be. */
  readonly deadAddress?: true;
  readonly text: string;
  readonly subject: string;
  /** When it was received, journey time. */
  readonly at: number;
}
export interface ReplyRecord {
  readonly id: string;
  readonly channel: ChannelId;
  readonly text: string;
  readonly subject: string;
  readonly intent: 'none' | 'opt-out';
  readonly at: number;
}
export type ReplyResult =
  | { readonly type: 'matched'; readonly messageKey: string; readonly contact: string; readonly woke: boolean }
  | { readonly type: 'unmatched'; readonly why: 'no-message' | 'ambiguous' }
  /** Automatic answers, bounces and complaints are kept but wake nobody; a complaint about a message of ours is an opt-out. */
  | { readonly type: 'not-a-reply'; readonly kind: 'auto-reply' | 'bounce' | 'complaint'; readonly contact: string | null }
  | { readonly type: 'duplicate' };

export interface ReplyStore {
  /**
   * Matches each to a message: references first, then the sender, if exactly one message of theirs is waited on or, failing that, exactly
   * one person with that address is on the way. Stores it, wakes who waits. An opt-out is recorded as consent `revoke` for all topics on
   * that channel, for the person it answers and for whoever has the address, now or later. A bounce that says that the address of our message
   * is dead blocks it. Whatever names a message settles it as sent.
   */
  record(replies: readonly ReplyInput[]): Promise<readonly ReplyResult[]>;
}

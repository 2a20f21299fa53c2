/**
 * The ports through which the domain reaches the world. The n8n nodes supply them, and the tests.
 * All times are milliseconds since 1970 (UTC). `journey time` is movable by the test clock, `lease time` is the real clock.
 */
import type { ChannelId } from './channel-id';
import type { DeliveryResult } from './delivery-result';
import type { Store } from './store-port';

export interface Services {
  readonly store: Store;
  readonly channels: Channels;
  readonly clock: Clock;
}

/** Lease time: the real clock. Journey time comes from the store, see `Store.clock`. */
export interface Clock {
  now(): number;
}

/** What leaves for the wire: rendered, addressed, keyed. */
export interface OutgoingMessage {
  /** Same key, same message: never sent twice. */
  readonly messageKey: string;
  readonly channel: ChannelId;
  readonly to: string;
  readonly from: string;
  readonly subject?: string;
  readonly text: string;
  readonly html?: string;
  /** Value of the Message-ID header with angle brackets; derived from the messageKey. For channels that have such a thing, as the next two. */
  readonly messageId?: string;
  /** Where answers go, with or without a name; empty: to the sender. */
  readonly replyTo?: string;
  /** Whether programs that show the message may offer to stop further ones. */
  readonly offersOptOut?: boolean;
}

/** While one group of messages is on the wire another is at the store; more would only make more of them unknown when a process dies. */
export const groupsAtOnce = 2;

export interface Channels {
  /** Sends one group side by side. One result per message, in order. Never throws for what a provider or network did. */
  send(messages: readonly OutgoingMessage[]): Promise<readonly DeliveryResult[]>;
  /**
   * Runs the work when fewer than {@link groupsAtOnce} pieces of work in turn run in this process through these channels' accounts. Send takes a
   * group from its mark to its outcome in turn: runs side by side share the connections anyway, and a kill must not leave a group unknown
   * for each run.
   */
  inTurn<T>(through: readonly ChannelId[], work: () => Promise<T>): Promise<T>;
  /** Channels that have a credential here. */
  available(): readonly ChannelId[];
  /** How many messages may be on the wire at once; Send makes groups of at most twice this. */
  readonly connections: number;
  /** What identifies the account behind a channel, so that one with a wrong password can be paused. */
  account(channel: ChannelId): string;
  /** Sender address when the step names none. */
  defaultFrom(channel: ChannelId): string;
  /** Who writes; from the sender credential. */
  readonly identity: SenderIdentity;
}

export interface SenderIdentity {
  readonly brand: string;
  readonly postalAddress: string;
  readonly replyTo: string;
  readonly messageIdDomain: string;
}

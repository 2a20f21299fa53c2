import type { ChannelId } from '../core/channel-id';
import type { JsonObject } from '../core/json';
import type { DeliveryResult } from '../core/delivery-result';
import type { OutgoingMessage } from '../core/services';

/** One way to reach people. Every channel is one folder with one function that makes this. */
export interface Channel {
  readonly id: ChannelId;
  /** Stable name of the account, such as `smtp:user@host:port`; never holds a secret. */
  readonly account: string;
  /** Sender when the step names none; may be empty. */
  readonly defaultFrom: string;
  /** One result per message, in order. Never throws for what a provider or network did. */
  send(messages: readonly OutgoingMessage[]): Promise<readonly DeliveryResult[]>;
}

/** Where channels say what an admin would like to know; n8n's logger fits. Never given message texts or secrets. */
export interface ChannelLog {
  debug(message: string, meta?: JsonObject): void;
  warn(message: string, meta?: JsonObject): void;
}
export const silentLog: ChannelLog = { debug: () => undefined, warn: () => undefined };

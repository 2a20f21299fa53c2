import { channelRecheckMs, type DeliveryResult } from '../core/delivery-result';

/**
 * The sender is missing or wrong. That is a matter of the settings, which somebody will correct, never of the person's address: the message
 * waits, and health says why.
 *
 * @param detail `from`, `reply-to`, or what the provider said
 */
export function badSender(detail: string): DeliveryResult {
  return { type: 'retry', code: 'bad-sender', detail, afterMs: channelRecheckMs };
}

import type { ChannelId } from './channel-id';
import { hash } from './hash';

/**
 * The primary key of a send: 40 lower-case hex digits (160 bits), short and case-proof enough for a mail address.
 *
 * @param step the Send step.
 * @param leg the leg in which the draft was prepared, not the one that sends. A Send that parks (quiet hours, back-off) goes on in a
 * new leg; were the key to change with it, a message that died on the wire could go out a second time under another key.
 */
export function messageKey(enrolment: string, step: string, leg: number, channel: ChannelId): string {
  return hash([enrolment, step, leg, channel]).slice(0, 40);
}

/** A message id without its angle brackets: so they are kept and compared. */
export function bareId(id: string): string {
  return id.trim().replace(/^<|>$/g, '');
}

/** Value of the Message-ID header, angle brackets included (RFC 5322, 3.6.4). */
export function messageIdOf(key: string, domain: string): string {
  return `<${key}@${domain}>`;
}

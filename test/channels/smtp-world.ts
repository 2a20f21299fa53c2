import { silentLog } from '../../channels/channel';
import type { Channel } from '../../channels/channel';
import { createSmtpChannel } from '../../channels/email/smtp';
import { closeSmtpPools } from '../../channels/email/smtp-pool';
import type { SmtpCredential, SmtpTimeouts } from '../../channels/email/smtp-settings';
import type { DeliveryResult } from '../../core/delivery-result';
import type { OutgoingMessage } from '../../core/services';
import type { SmtpBehaviour, TestSmtpServer } from '../support/smtp-server';
import { startSmtpServer } from '../support/smtp-server';

const closers: (() => Promise<void>)[] = [];

/** Closes what a test opened; for `afterEach`. */
export async function closeAll(): Promise<void> {
  await closeSmtpPools();
  await Promise.all(closers.splice(0).map((close) => close()));
}

export function closeLater(close: () => Promise<void>): void {
  closers.push(close);
}

export async function server(behaviour: SmtpBehaviour = {}): Promise<TestSmtpServer> {
  const started = await startSmtpServer(behaviour);
  closeLater(started.close);
  return started;
}

export function channel(port: number, credential: Partial<SmtpCredential> = {}, timeouts: Partial<SmtpTimeouts> = {}, connections = 5): Channel {
  const full = { user: '', password: '', host: '127.0.0.1', port, secure: false, ...credential };
  return createSmtpChannel({ credential: full, from: 'Shop <news@example.com>', connections, timeouts, log: silentLog });
}

export function mail(to: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return { messageKey: to, channel: 'email', to, from: '', subject: 'Hello', text: 'Hello there', ...more };
}

export function mails(count: number): readonly OutgoingMessage[] {
  return Array.from({ length: count }, (_, index) => mail(`p${index}@example.com`));
}

export async function sendOne(port: number, message: OutgoingMessage = mail('ann@example.com'), timeouts: Partial<SmtpTimeouts> = {}): Promise<DeliveryResult | undefined> {
  return (await channel(port, {}, timeouts).send([message]))[0];
}

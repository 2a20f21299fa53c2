import { inTurn } from '../../channels/in-turn';
import type { ChannelId } from '../../core/channel-id';
import type { DeliveryResult } from '../../core/delivery-result';
import type { Channels, OutgoingMessage, SenderIdentity } from '../../core/services';

/** Keeps what would have gone out, and answers as told. */
export class RecordingChannels implements Channels {
  readonly sent: OutgoingMessage[] = [];
  /** Sizes of the groups that were sent side by side. */
  readonly groups: number[] = [];
  connections = 5;
  identity: SenderIdentity = { brand: 'Example', postalAddress: '1 Main Street, Springfield', replyTo: 'hello@example.com', messageIdDomain: 'mail.example.com' };
  usable: readonly ChannelId[] = ['email', 'sms'];

  /** Answers a message, `sent` unless a test says otherwise. May throw to play a process that dies on the wire. */
  answer: (message: OutgoingMessage) => DeliveryResult = () => ({ type: 'sent', providerId: 'provider-1' });
  /** What happens in the world while a group is on the wire. */
  meanwhile: () => Promise<void> | void = () => undefined;

  async send(messages: readonly OutgoingMessage[]): Promise<readonly DeliveryResult[]> {
    this.groups.push(messages.length);
    await this.meanwhile();
    return messages.map((message) => {
      this.sent.push(message);
      return this.answer(message);
    });
  }

  inTurn<T>(_through: readonly ChannelId[], work: () => Promise<T>): Promise<T> {
    return inTurn(['recording'], work);
  }

  available(): readonly ChannelId[] {
    return this.usable;
  }

  account(channel: ChannelId): string {
    return `${channel}-account`;
  }

  defaultFrom(channel: ChannelId): string {
    return channel === 'email' ? 'sender@example.com' : '+15550001111';
  }
}

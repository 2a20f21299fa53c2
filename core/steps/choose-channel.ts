import type { ChannelId } from '../channel-id';
import type { Message } from '../journey/journey';
import { chooseText } from '../message/choose-text';
import type { ChosenText } from '../message/choose-text';
import type { ConsentFacts } from '../store-port';
import type { StepInput } from './step-module';

export type ChannelChoice =
  | { readonly type: 'chosen'; readonly channel: ChannelId; readonly address: string; readonly text: ChosenText; readonly passedOver: PassedOver }
  | { readonly type: 'none'; readonly passedOver: PassedOver };

/** Why a channel was not taken: `not-allowed` (by consent or cap), `no-address`, `suppressed`, `no-text`. */
export type PassedOver = Readonly<Partial<Record<ChannelId, 'not-allowed' | 'no-address' | 'suppressed' | 'no-text'>>>;

/** The first channel with an address and a text: the person's own favourite, then the journey's order. */
export function chooseChannel(
  input: StepInput,
  message: Message,
  order: readonly ChannelId[],
  suppressed: ConsentFacts['suppressed'],
): ChannelChoice {
  const favourite = order.filter((channel) => channel === input.contact.preferredChannel);
  const passedOver: Partial<Record<ChannelId, 'not-allowed' | 'no-address' | 'suppressed' | 'no-text'>> = {};
  for (const channel of new Set([...favourite, ...order])) {
    const addresses = input.contact.addresses.filter((address) => address.channel === channel).map((address) => address.value);
    const address = addresses.find((value) => suppressed[`${channel}:${value}`] === undefined);
    const text = chooseText(message, channel, input.contact.locale);
    if (input.memory.channels?.includes(channel) === false) passedOver[channel] = 'not-allowed';
    else if (address === undefined) passedOver[channel] = addresses.length === 0 ? 'no-address' : 'suppressed';
    else if (text === undefined) passedOver[channel] = 'no-text';
    else return { type: 'chosen', channel, address, text, passedOver };
  }
  return { type: 'none', passedOver };
}

import type { ChannelId } from '../../../core/channel-id';
import { textPlace } from '../../../core/message/change-message';
import { propertiesOf, type FormProperty } from '../inspector/schema-field';

/** The parts of a text on a channel, as its form shows them. */
export function textParts(channel: ChannelId): readonly FormProperty[] {
  const place = textPlace(channel);
  return place === undefined ? [] : propertiesOf(place);
}

/** Ways to reach people that the domain knows; the schema's `channel` enum. What it knows of each stands in core/channel. */
export { channelIds, type Channel as ChannelId } from './journey/types.generated';

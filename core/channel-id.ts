/** Channels the domain knows; the schema's `channel` enum. */
export const channelIds = ['email', 'sms'] as const;
export type ChannelId = (typeof channelIds)[number];

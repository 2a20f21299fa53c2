import type { ChannelId } from '../channel-id';
import type { ChannelRules } from './channel-rules';
import { emailRules } from './email';
import { smsRules } from './sms';

/** Every channel with its rules; a channel of the schema without any does not compile. */
export const channelRules: Readonly<Record<ChannelId, ChannelRules>> = { email: emailRules, sms: smsRules };

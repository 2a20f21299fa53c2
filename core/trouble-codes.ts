/** Reasons to wait that concern an account or its settings, not one message: an admin has to hear of them. */
export const troubleCodes: ReadonlySet<string> = new Set(['channel-unavailable', 'no-sender-identity', 'bad-sender', 'unreachable', 'timeout', 'auth-temporary']);

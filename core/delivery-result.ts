/**
 * What became of one message.
 * - `sent`: the provider took it.
 * - `failed`: refused for good (this message or this recipient).
 * - `retry`: positively not sent; may be tried again after `afterMs`.
 * - `channel-down`: positively not sent, and neither will others be: wrong password, account blocked.
 * - `unknown`: nobody can tell whether it was sent. Never repeated by itself.
 */
export type DeliveryResult =
  | { readonly type: 'sent'; readonly providerId: string }
  | { readonly type: 'failed'; readonly code: string; readonly detail: string }
  | { readonly type: 'retry'; readonly code: string; readonly detail: string; readonly afterMs: number }
  | { readonly type: 'channel-down'; readonly code: string; readonly detail: string }
  | { readonly type: 'unknown'; readonly code: string; readonly detail: string };

/**
 * How long a message waits, in ms, before it asks again whether someone has mended its channel: the sender, the credential or a pause. Those
 * who mend it may wake it sooner.
 */
export const channelRecheckMs = 15 * 60_000;

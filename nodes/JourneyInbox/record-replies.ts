import type { INodeExecutionData } from 'n8n-workflow';
import type { ReplyInput, ReplyResult, Store } from '../../core/store-port';
import { nudgePumps } from '../shared/pump/scheduler';

/** Stores replies in one go and wakes who waits for them. */
export async function recordReplies(store: Store, replies: readonly ReplyInput[]): Promise<readonly ReplyResult[]> {
  if (replies.length === 0) return [];
  const results = await store.replies.record(replies);
  nudgePumps(store);
  return results;
}

/** What the Inbox gives out for a reply. */
export function replyItem(reply: ReplyInput, result: ReplyResult | { readonly type: 'test-run' }): INodeExecutionData {
  const { channel, from, kind, intent, subject, text, at } = reply;
  return { json: { reply: { channel, from, kind, intent, subject, text, at: new Date(at).toISOString() }, result: { ...result } } };
}

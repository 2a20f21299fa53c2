import { sleep, type INodeExecutionData, type IWebhookFunctions, type IWebhookResponseData } from 'n8n-workflow';
import { StoreError, type ReplyInput, type ReplyResult, type Store } from '../../core/store-port';
import { nudgePumps } from '../shared/pump/scheduler';
import { respond } from './respond';

/** Stores replies in one go and wakes who waits for them. */
export async function recordReplies(store: Store, replies: readonly ReplyInput[]): Promise<readonly ReplyResult[]> {
  if (replies.length === 0) return [];
  const results = await store.replies.record(replies);
  nudgePumps(store);
  return results;
}

/**
 * The same for mails that n8n has marked as read, which never come again: a store that is away for a moment is waited for.
 *
 * @param pauses before each further try, ms.
 */
export async function recordForGood(store: Store, replies: readonly ReplyInput[], pauses: readonly number[] = [2_000, 10_000, 30_000, 60_000]): Promise<readonly ReplyResult[]> {
  try {
    return await recordReplies(store, replies);
  } catch (error) {
    const [pause, ...others] = pauses;
    // The node words it.
    // eslint-disable-next-line @n8n/community-nodes/require-node-api-error
    if (pause === undefined || !(error instanceof StoreError)) throw error;
    await sleep(pause);
    return recordForGood(store, replies, others);
  }
}

/** What the Inbox gives out for a reply. */
export function replyItem(reply: ReplyInput, result: ReplyResult | { readonly type: 'test-run' }): INodeExecutionData {
  const { channel, from, kind, intent, subject, text, at } = reply;
  return { json: { reply: { channel, from, kind, intent, subject, text, at: new Date(at).toISOString() }, result: { ...result } } };
}

/** Records what came over the webhook and answers who sent it; `acknowledge` words the answer. */
export async function answerReply(context: IWebhookFunctions, store: Store, reply: ReplyInput, acknowledge: (result: ReplyResult) => IWebhookResponseData): Promise<IWebhookResponseData> {
  // n8n's test address, after "Execute workflow": shows what arrived, and nobody is woken.
  if (context.getMode() === 'manual') return { ...respond(context, 200, { test: true, reply }), workflowData: [[{ json: { test: true, ...reply } }]] };
  const [result] = await recordReplies(store, [reply]);
  if (result === undefined) throw new Error('the store answered no result for a reply');
  // An execution costs more than the reply: only where something follows.
  const follows = context.getChildNodes(context.getNode().name).length > 0;
  const answered = acknowledge(result);
  return follows ? { ...answered, workflowData: [[replyItem(reply, result)]] } : answered;
}

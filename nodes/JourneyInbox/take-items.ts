import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { fromImapItem, type ImapItemProblem } from '../../channels/email/from-imap-item';
import type { JsonObject } from '../../core/json';
import type { ReplyInput } from '../../core/store-port';
import { openStoreOf } from '../shared/host/open-store';
import { failItem, Outputs } from '../shared/arrivals/outputs';
import type { Wording } from '../shared/errors/to-node-error';
import { isManualRun } from '../shared/manual-run/is-manual-run';
import { readReport } from './read-report';
import { recordForGood, replyItem } from './record-replies';

/** `execute()` of the Inbox: mails of n8n's Email Trigger (IMAP) are recorded; what came over the webhook is recorded already and passes. */
export async function takeItems(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
  const store = await openStoreOf(context);
  const { journey: now } = await store.clock.now();
  const outputs = new Outputs();
  const mails: { readonly index: number; readonly reply: ReplyInput }[] = [];
  const odd: { readonly index: number; readonly why: Wording }[] = [];
  for (const [index, item] of context.getInputData().entries()) {
    if (isRecorded(item)) {
      outputs.put(0, { json: item.json, pairedItem: { item: index } });
      continue;
    }
    const read = await fromImapItem(item.json as JsonObject, now, await readReport(context, index));
    if (read.ok) mails.push({ index, reply: read.value });
    else odd.push({ index, why: wordings[read.error] });
  }
  if (isManualRun(context)) {
    mails.forEach(({ index, reply }) => outputs.put(0, { ...replyItem(reply, { type: 'test-run' }), pairedItem: { item: index } }));
    context.addExecutionHints({ message: 'Test run: no reply was recorded. n8n marks mails as read in a test run too: mark them as unread, and they are read again once this workflow is active.', location: 'outputPane', type: 'info' });
    odd.forEach(({ index, why }) => failItem(context, outputs, index, why));
    return outputs.take();
  }
  const results = await recordForGood(store, mails.map((mail) => mail.reply));
  mails.forEach(({ index, reply }, position) => {
    const result = results[position];
    if (result === undefined) throw new Error('the store answered fewer results than it was given replies');
    outputs.put(0, { ...replyItem(reply, result), pairedItem: { item: index } });
  });
  // Last: n8n has marked all of them as read, so the others' answers would never come again.
  odd.forEach(({ index, why }) => failItem(context, outputs, index, why));
  return outputs.take();
}

function isRecorded(item: INodeExecutionData): boolean {
  const { reply, result } = item.json;
  return typeof reply === 'object' && reply !== null && typeof result === 'object' && result !== null;
}

const wordings: Readonly<Record<ImapItemProblem, Wording>> = {
  'raw-without-headers': { message: 'The mail came without its headers', description: 'In the Email Trigger (IMAP) node choose the format "Simple" or "Resolved": "RAW" hands out the body only, and nothing in it says who wrote.' },
  'not-a-mail': { message: 'This item is no mail with a sender', description: 'The other mails that came with it are recorded. Connect an Email Trigger (IMAP) node directly before the Journey Inbox; a mail without a sender can be ignored.' },
};

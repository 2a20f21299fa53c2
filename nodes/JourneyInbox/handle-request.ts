import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { parseIncoming, type IncomingMailProblem } from '../../channels/email/parse-incoming';
import { senderCredential } from '../../core/compile/names';
import { StoreError, type Store } from '../../core/store-port';
import { openStoreOf, readCredential } from '../shared/host/open-store';
import { wordStoreError } from '../shared/errors/to-node-error';
import { readableTimes } from '../shared/readable-times';
import { answerTwilio } from './answer-twilio';
import { showsSecret } from './authorize';
import { readBody } from './read-body';
import { answerReply } from './record-replies';
import { requestOf, respond, typeOf } from './respond';

const largestMail = 10 * 1024 * 1024;
const mailTypes = ['message/rfc822', 'text/plain', 'application/octet-stream'];
const formType = 'application/x-www-form-urlencoded';

/** Answers one request to the Inbox. Never throws: n8n would answer with a stack trace. */
export async function handleRequest(context: IWebhookFunctions): Promise<IWebhookResponseData> {
  try {
    return await answerRequest(context);
  } catch (error) {
    if (error instanceof StoreError) {
      const { message, description } = wordStoreError(error);
      return respond(context, 503, { error: message, help: description });
    }
    context.logger.error(`Journey Inbox: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return respond(context, 500, { error: 'The Journey Inbox failed', help: "The reason is in n8n's log. Send the same again later: nothing is recorded twice." });
  }
}

async function answerRequest(context: IWebhookFunctions): Promise<IWebhookResponseData> {
  const request = requestOf(context);
  const sender = await readCredential(context, senderCredential);
  const secret = typeof sender?.['secret'] === 'string' ? sender['secret'].trim() : '';
  if (request.method !== 'GET' && typeOf(context) === formType) return await answerTwilio(context, sender?.['publicUrl']);
  if (!showsSecret(context.getHeaderData(), secret)) return respond(context, 401, unauthorized);
  const store = await openStoreOf(context);
  if (request.method === 'GET') return await answerHealth(context, store);
  if (!mailTypes.includes(typeOf(context))) return respond(context, 415, wrongType);
  const body = await readBody(request, largestMail);
  if (body === undefined) return respond(context, 413, tooLarge);
  if (body.length === 0) return respond(context, 400, { error: 'The request has no body', help: 'Send the mail as it is on the wire (RFC 822), headers first.' });
  const { journey } = await store.clock.now();
  const reply = await parseIncoming(body, journey);
  return reply.ok ? await answerReply(context, store, reply.value, (result) => respond(context, 200, { result })) : respond(context, 422, notReadable[reply.error]);
}

async function answerHealth(context: IWebhookFunctions, store: Store): Promise<IWebhookResponseData> {
  const journey = (context.getQueryData() as Readonly<Record<string, unknown>>)['journey'];
  const health = readableTimes(await store.reports.health());
  if (typeof journey !== 'string' || journey === '') return respond(context, 200, health);
  const known = await store.journeys.get(journey);
  return respond(context, 200, { ...health, owner: known?.workflow ?? null, account: known === undefined ? null : await store.reports.account(journey) });
}

const unauthorized = { error: 'The secret is missing or wrong', help: 'Send the header "Authorization: Bearer" and the secret of the Journey Sender credential that the Journey Inbox node has.' };
const tooLarge = { error: 'The mail is larger than 10 MB', help: 'Leave attachments away: the Journey Inbox keeps only the text.' };
const wrongType = { error: 'This content type is not taken', help: 'Send a mail as message/rfc822 (or text/plain).' };
const notReadable: Readonly<Record<IncomingMailProblem, { readonly error: string; readonly help: string }>> = {
  'not-a-mail': { error: 'This is no mail: it names neither who wrote nor what it answers', help: 'Send the mail as it is on the wire (RFC 822), headers first.' },
  'too-many-parts': { error: 'The mail has more headers or parts than can be read', help: 'No mail program writes such mails; nothing was recorded.' },
};

import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { parseIncoming, type IncomingMailProblem } from '../../channels/email/parse-incoming';
import { parseIncomingSms } from '../../channels/sms/parse-incoming';
import { isFromTwilio } from '../../channels/sms/twilio-signature';
import { channelRules } from '../../core/channel';
import { senderCredential } from '../../core/compile/names';
import { StoreError, type ReplyInput, type ReplyResult, type Store } from '../../core/store-port';
import { openStoreOf, readCredential } from '../shared/host/open-store';
import { wordStoreError } from '../shared/errors/to-node-error';
import { readableTimes } from '../shared/readable-times';
import { showsSecret } from './authorize';
import { readBody } from './read-body';
import { recordReplies, replyItem } from './record-replies';

const largestMail = 10 * 1024 * 1024;
const largestForm = 100 * 1024;
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
  if (request.method !== 'GET' && typeOf(context) === formType) return await answerForm(context, sender?.['publicUrl']);
  if (!showsSecret(context.getHeaderData(), secret)) return respond(context, 401, unauthorized);
  const store = await openStoreOf(context);
  if (request.method === 'GET') return await answerHealth(context, store);
  if (!mailTypes.includes(typeOf(context))) return respond(context, 415, wrongType);
  const body = await readBody(request, largestMail);
  if (body === undefined) return respond(context, 413, tooLarge);
  if (body.length === 0) return respond(context, 400, { error: 'The request has no body', help: 'Send the mail as it is on the wire (RFC 822), headers first.' });
  const { journey } = await store.clock.now();
  const reply = await parseIncoming(body, journey);
  return reply.ok ? await record(context, store, reply.value, (result) => respond(context, 200, { result })) : respond(context, 422, notReadable[reply.error]);
}

async function answerHealth(context: IWebhookFunctions, store: Store): Promise<IWebhookResponseData> {
  const journey = (context.getQueryData() as Readonly<Record<string, unknown>>)['journey'];
  const health = readableTimes(await store.reports.health());
  if (typeof journey !== 'string' || journey === '') return respond(context, 200, health);
  const known = await store.journeys.get(journey);
  return respond(context, 200, { ...health, owner: known?.workflow ?? null, account: known === undefined ? null : await store.reports.account(journey) });
}

/** A text message from Twilio, which proves itself by its signature. */
async function answerForm(context: IWebhookFunctions, publicUrl: unknown): Promise<IWebhookResponseData> {
  const twilio = await readCredential(context, channelRules.sms.credential);
  const authToken = typeof twilio?.['authToken'] === 'string' ? twilio['authToken'] : '';
  const signature = context.getHeaderData()['x-twilio-signature'];
  if (typeof signature !== 'string') return respond(context, 401, unsigned);
  const body = await readBody(requestOf(context), largestForm);
  if (body === undefined) return respond(context, 413, { error: 'The form is larger than 100 kB', help: 'Twilio sends less than that.' });
  const form = parse(body.toString('utf8'));
  if (!isFromTwilio({ authToken, url: calledUrl(context, publicUrl), form, signature })) return respond(context, 401, unsigned);
  const store = await openStoreOf(context);
  const { journey } = await store.clock.now();
  const reply = parseIncomingSms(form, journey);
  if (!reply.ok) return respond(context, 400, { error: 'The form is no incoming text message', help: 'Set this address in Twilio as the webhook for incoming messages.' });
  return await record(context, store, reply.value, () => respondXml(context));
}

/** The address that Twilio called. Behind the public one lies the path that n8n was asked for: how it begins is the admin's choice (N8N_ENDPOINT_WEBHOOK). */
function calledUrl(context: IWebhookFunctions, publicUrl: unknown): string {
  const { pathname, search } = new URL(requestOf(context).originalUrl, 'http://localhost');
  const outside = typeof publicUrl === 'string' ? publicUrl.trim().replace(/\/+$/, '') : '';
  return outside === '' ? `${context.getNodeWebhookUrl('default') ?? ''}${search}` : `${outside}${pathname}${search}`;
}

async function record(context: IWebhookFunctions, store: Store, reply: ReplyInput, acknowledge: (result: ReplyResult) => IWebhookResponseData): Promise<IWebhookResponseData> {
  // n8n's test address, after "Execute workflow": shows what arrived, and nobody is woken.
  if (context.getMode() === 'manual') return { ...respond(context, 200, { test: true, reply }), workflowData: [[{ json: { test: true, ...reply } }]] };
  const [result] = await recordReplies(store, [reply]);
  if (result === undefined) throw new Error('the store answered no result for a reply');
  // An execution costs more than the reply: only where something follows.
  const follows = context.getChildNodes(context.getNode().name).length > 0;
  const answered = acknowledge(result);
  return follows ? { ...answered, workflowData: [[replyItem(reply, result)]] } : answered;
}

/** We answer ourselves, so that n8n adds nothing. */
function respond(context: IWebhookFunctions, status: number, body: object): IWebhookResponseData {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" };
  responseOf(context).writeHead(status, headers).end(JSON.stringify(body));
  return { noWebhookResponse: true };
}

/** What Twilio takes for "answer nothing". */
function respondXml(context: IWebhookFunctions): IWebhookResponseData {
  responseOf(context).writeHead(200, { 'Content-Type': 'text/xml' }).end('<?xml version="1.0" encoding="UTF-8"?><Response/>');
  return { noWebhookResponse: true };
}

/** An Express request, as far as it is used here; n8n adds the raw body to Node's own type. */
interface InboxRequest extends IncomingMessage {
  readonly originalUrl: string;
}

function requestOf(context: IWebhookFunctions): InboxRequest {
  const request: unknown = context.getRequestObject();
  return request as InboxRequest;
}

function responseOf(context: IWebhookFunctions): ServerResponse {
  const response: unknown = context.getResponseObject();
  return response as ServerResponse;
}

function typeOf(context: IWebhookFunctions): string {
  return (context.getHeaderData()['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

const unauthorized = { error: 'The secret is missing or wrong', help: 'Send the header "Authorization: Bearer" and the secret of the Journey Sender credential that the Journey Inbox node has.' };
const unsigned = { error: "The request isn't signed by Twilio", help: "Choose the Twilio credential (with its auth token) in the Journey Inbox node, and put the address that Twilio calls into the Journey Sender credential (Public URL) or n8n's WEBHOOK_URL." };
const tooLarge = { error: 'The mail is larger than 10 MB', help: 'Leave attachments away: the Journey Inbox keeps only the text.' };
const wrongType = { error: 'This content type is not taken', help: 'Send a mail as message/rfc822 (or text/plain).' };
const notReadable: Readonly<Record<IncomingMailProblem, { readonly error: string; readonly help: string }>> = {
  'not-a-mail': { error: 'This is no mail: it names neither who wrote nor what it answers', help: 'Send the mail as it is on the wire (RFC 822), headers first.' },
  'too-many-parts': { error: 'The mail has more headers or parts than can be read', help: 'No mail program writes such mails; nothing was recorded.' },
};

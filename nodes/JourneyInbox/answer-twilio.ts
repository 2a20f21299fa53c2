import { parse } from 'node:querystring';
import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { parseIncomingSms } from '../../channels/sms/parse-incoming';
import { isFromTwilio } from '../../channels/sms/twilio-signature';
import { channelRules } from '../../core/channel';
import { openStoreOf, readCredential } from '../shared/host/open-store';
import { readBody } from './read-body';
import { answerReply } from './record-replies';
import { requestOf, respond, respondXml } from './respond';

const largestForm = 100 * 1024;

/** A text message from Twilio, which proves itself by its signature. */
export async function answerTwilio(context: IWebhookFunctions, publicUrl: unknown): Promise<IWebhookResponseData> {
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
  return await answerReply(context, store, reply.value, () => respondXml(context));
}

/** The address that Twilio called. Behind the public one lies the path that n8n was asked for: how it begins is the admin's choice (N8N_ENDPOINT_WEBHOOK). */
function calledUrl(context: IWebhookFunctions, publicUrl: unknown): string {
  const { pathname, search } = new URL(requestOf(context).originalUrl, 'http://localhost');
  const outside = typeof publicUrl === 'string' ? publicUrl.trim().replace(/\/+$/, '') : '';
  return outside === '' ? `${context.getNodeWebhookUrl('default') ?? ''}${search}` : `${outside}${pathname}${search}`;
}

const unsigned = { error: "The request isn't signed by Twilio", help: "Choose the Twilio credential (with its auth token) in the Journey Inbox node, and put the address that Twilio calls into the Journey Sender credential (Public URL) or n8n's WEBHOOK_URL." };

import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { HttpReply } from './http-reply';
import { json, serveHttp } from './http-reply';
import type { Inbox } from './inbox';
import { createInbox } from './inbox';

export interface SmsGatewayOptions {
  /** 0: any free port. */
  readonly port?: number;
  /** Shared with the mail server, so that one page shows both. */
  readonly inbox?: Inbox;
  /** Asked for when set. */
  readonly login?: { readonly accountSid: string; readonly authToken: string };
}

export interface SmsGateway {
  /** For the credential's base URL. */
  readonly url: string;
  readonly inbox: Inbox;
  close(): Promise<void>;
}

/** Answers on 127.0.0.1 as Twilio's Messages API does, and keeps what it is given. */
export async function startSmsGateway(options: SmsGatewayOptions = {}): Promise<SmsGateway> {
  const inbox = options.inbox ?? createInbox();
  const server = await serveHttp(options.port ?? 0, (request) => answer(request, inbox, options));
  return { url: `http://127.0.0.1:${server.port}`, inbox, close: () => server.close() };
}

async function answer(request: IncomingMessage, inbox: Inbox, options: SmsGatewayOptions): Promise<HttpReply> {
  const form = new URLSearchParams(await text(request));
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  const account = /^\/2010-04-01\/Accounts\/([^/]+?)(\/Messages)?\.json$/.exec(path);
  if (!account) return refuse(404, 20404, `The requested resource ${path} was not found`);
  const sid = account[1] ?? '';
  if (options.login && !isLogin(request, options.login)) return refuse(401, 20003, 'Authenticate');
  if (request.method === 'GET' && account[2] === undefined) return json({ sid, status: 'active', type: 'Full', friendly_name: 'Development' });
  if (request.method !== 'POST' || account[2] === undefined) return refuse(405, 20004, 'Method not allowed');
  return takeMessage(form, sid, inbox);
}

function takeMessage(form: URLSearchParams, accountSid: string, inbox: Inbox): HttpReply {
  const [to, from, body] = [form.get('To') ?? '', form.get('From') ?? form.get('MessagingServiceSid') ?? '', form.get('Body') ?? ''];
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return refuse(400, 21211, `Invalid 'To' Phone Number: ${to}`);
  if (from === '') return refuse(400, 21603, "A 'From' phone number is required.");
  if (body === '') return refuse(400, 21602, 'Message body is required.');
  if (body.length > 1600) return refuse(400, 21617, 'The concatenated message body exceeds the 1600 character limit');
  const messageSid = `SM${randomBytes(16).toString('hex')}`;
  inbox.add({ channel: 'sms', receivedAt: Date.now(), from, to: [to], raw: body, messageId: messageSid });
  return json(created({ accountSid, messageSid, to, from, body }), 201);
}

function created(message: { readonly accountSid: string; readonly messageSid: string; readonly to: string; readonly from: string; readonly body: string }): object {
  const uri = `/2010-04-01/Accounts/${message.accountSid}/Messages/${message.messageSid}`;
  return {
    account_sid: message.accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: new Date().toUTCString(),
    date_sent: null,
    date_updated: new Date().toUTCString(),
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: message.from,
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: message.messageSid,
    status: 'queued',
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}

function isLogin(request: IncomingMessage, login: { readonly accountSid: string; readonly authToken: string }): boolean {
  const expected = `Basic ${Buffer.from(`${login.accountSid}:${login.authToken}`).toString('base64')}`;
  return request.headers.authorization === expected;
}

function refuse(status: number, code: number, message: string): HttpReply {
  return json({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }, status);
}

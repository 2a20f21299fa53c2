import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/** We answer ourselves, so that n8n adds nothing. */
export function respond(context: IWebhookFunctions, status: number, body: object): IWebhookResponseData {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" };
  responseOf(context).writeHead(status, headers).end(JSON.stringify(body));
  return { noWebhookResponse: true };
}

/** What Twilio takes for "answer nothing". */
export function respondXml(context: IWebhookFunctions): IWebhookResponseData {
  responseOf(context).writeHead(200, { 'Content-Type': 'text/xml' }).end('<?xml version="1.0" encoding="UTF-8"?><Response/>');
  return { noWebhookResponse: true };
}

/** An Express request, as far as it is used here; n8n adds the raw body to Node's own type. */
export interface InboxRequest extends IncomingMessage {
  readonly originalUrl: string;
}

export function requestOf(context: IWebhookFunctions): InboxRequest {
  const request: unknown = context.getRequestObject();
  return request as InboxRequest;
}

function responseOf(context: IWebhookFunctions): ServerResponse {
  const response: unknown = context.getResponseObject();
  return response as ServerResponse;
}

export function typeOf(context: IWebhookFunctions): string {
  return (context.getHeaderData()['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

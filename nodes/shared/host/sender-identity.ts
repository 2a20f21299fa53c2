import { hostname } from 'node:os';
import { domainToASCII } from 'node:url';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { SenderIdentity } from '../../../core/services';

/** Who sends, from the fields of the Journey Sender credential; undefined: no such credential. */
export function readIdentity(sender: ICredentialDataDecryptedObject | undefined): SenderIdentity {
  return {
    brand: text(sender, 'brand'),
    postalAddress: text(sender, 'postalAddress'),
    replyTo: text(sender, 'replyTo'),
    // A Message-ID holds nothing but ASCII, or mail programs lose it and with it the thread.
    messageIdDomain: domainToASCII(text(sender, 'messageIdDomain') || domainOf(text(sender, 'replyTo'))) || hostname(),
  };
}

function text(data: ICredentialDataDecryptedObject | undefined, name: string): string {
  const value = data?.[name];
  return typeof value === 'string' ? value.trim() : '';
}

function domainOf(address: string): string {
  return /@([^\s>@]+)>?$/.exec(address)?.[1] ?? '';
}

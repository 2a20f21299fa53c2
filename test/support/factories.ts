import type { EmailText, Message, SmsText } from '../../core/journey/journey';
import type { ConsentEventInput, Contact, EventInput } from '../../core/journey/inputs';

/** A contact with an e-mail address. */
export function contact(id: string, rest: Partial<Contact> = {}): Contact {
  return { id, firstName: `First ${id}`, addresses: [{ channel: 'email', value: `${id}@example.com` }], attributes: {}, ...rest };
}

/** A grant for everything on all channels, unless said otherwise. */
export function consentOf(person: string, at: number, rest: Partial<ConsentEventInput> = {}): ConsentEventInput {
  return {
    id: `consent-${person}-${String(at)}-${rest.action ?? 'grant'}-${rest.channel ?? '*'}`,
    contact: person, channel: '*', topic: '*', action: 'grant', at, expiresAt: null, source: 'test', wording: '', actor: '', proof: {}, ...rest,
  };
}

export function eventOf(person: string, name: string, at: number, properties: EventInput['properties'] = {}): EventInput {
  return { id: `${name}-${person}-${String(at)}`, contact: person, name, at, properties };
}

export function emailText(text: string, rest: Partial<EmailText> = {}): EmailText {
  return { subject: 'Hello', preheader: '', text, html: '', ...rest };
}

/** A message with the given texts by locale; the default is `en`. */
export function message(variants: { readonly email?: Record<string, EmailText>; readonly sms?: Record<string, SmsText> }, facts: Message['facts'] = {}): Message {
  return { name: 'Test message', defaultLocale: 'en', facts, variants };
}

import type { CredentialInput } from '../n8n/dev-api';

export interface LocalServices {
  readonly smtpPort: number;
  /** Empty user: the server asks for no login. */
  readonly smtpUser?: string;
  readonly smtpPassword?: string;
  /** Where an SMS gateway answers like Twilio. */
  readonly smsUrl: string;
}

/** What senders and the Journey Inbox must prove they know. It guards a local playground only. */
export const inboxSecret = 'local-inbox-secret-1234567890';
/** Signs what the SMS gateway posts. */
export const smsAuthToken = 'local-sms-token';
export const replyAddress = 'hello@chinook.example';

/** Ids by credential type, the same on every start, so that workflows keep theirs. */
export const credentialIds: Readonly<Record<'smtp' | 'twilioApi' | 'journeySenderApi', string>> = {
  smtp: 'journeysLocSmtp1',
  twilioApi: 'journeysLocSms01',
  journeySenderApi: 'journeysLocSend1',
};

/** Credentials for the local mail server and SMS gateway, and the sender identity. */
export function localCredentials(services: LocalServices): readonly CredentialInput[] {
  return [
    {
      id: credentialIds.smtp,
      name: 'Local mail server',
      type: 'smtp',
      data: { user: services.smtpUser ?? '', password: services.smtpPassword ?? '', host: '127.0.0.1', port: services.smtpPort, secure: false, disableStartTls: true, hostName: '' },
    },
    {
      id: credentialIds.twilioApi,
      name: 'Local SMS gateway',
      type: 'twilioApi',
      data: { authType: 'authToken', accountSid: 'AC00000000000000000000000000000001', authToken: smsAuthToken },
    },
    {
      id: credentialIds.journeySenderApi,
      name: 'Chinook Music',
      type: 'journeySenderApi',
      data: {
        brand: 'Chinook Music',
        postalAddress: '12 Harbour Street, Halifax, NS B3J 1A1, Canada',
        from: 'Chinook Music <hello@chinook.example>',
        replyTo: replyAddress,
        messageIdDomain: 'chinook.example',
        smsFrom: '+15005550006',
        smsServiceAddress: services.smsUrl,
        secret: inboxSecret,
      },
    },
  ];
}

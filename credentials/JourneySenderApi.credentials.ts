import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

/** Who sends: named in every message. Tested by the Send node. */
export class JourneySenderApi implements ICredentialType {
  name = 'journeySenderApi';

  displayName = 'Journey Sender API';

  icon: Icon = { light: 'file:journeySender.svg', dark: 'file:journeySender.dark.svg' };

  documentationUrl = 'https://github.com/n8n-nodes-journeys/n8n-nodes-journeys#readme';

  properties: INodeProperties[] = [
    {
      displayName: 'Brand Name',
      name: 'brand',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'Chinook Music',
      description: 'Named in the foot of every marketing message, so that people know who writes',
    },
    {
      displayName: 'Postal Address',
      name: 'postalAddress',
      type: 'string',
      required: true,
      default: '',
      placeholder: '12 Harbour Street, Halifax, Canada',
      description: 'Stands in the foot of every marketing mail; the law of most countries wants it there',
    },
    {
      displayName: 'Sender',
      name: 'from',
      type: 'string',
      default: '',
      placeholder: 'Chinook Music <hello@example.com>',
      description: 'From whom e-mails come where a Send step names nobody. Empty: the reply address.',
    },
    {
      displayName: 'Reply Address',
      name: 'replyTo',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'hello@example.com',
      description: 'Where answers go. Let an Email Trigger (IMAP) node on this mailbox feed a Journey Inbox node, or forward its mail to the address of the Journey Inbox.',
    },
    {
      displayName: 'Message ID Domain',
      name: 'messageIdDomain',
      type: 'string',
      default: '',
      placeholder: 'example.com',
      description: 'Domain in the Message-ID of every mail, by which answers are matched. Empty: the domain of the reply address.',
    },
    {
      displayName: 'SMS Sender',
      name: 'smsFrom',
      type: 'string',
      default: '',
      placeholder: '+819012345678',
      description: 'Number in E.164 form from which text messages come where a Send step names none. Only a number can be answered.',
    },
    {
      displayName: 'SMS Service Address',
      name: 'smsServiceAddress',
      type: 'string',
      default: 'https://api.twilio.com',
      description: 'Where the SMS service answers. Change it only for a service that speaks as Twilio does, or for tests.',
    },
    {
      displayName: 'Public URL',
      name: 'publicUrl',
      type: 'string',
      default: '',
      placeholder: 'https://n8n.example.com',
      description: 'Under which address providers reach this n8n from outside. Twilio signs it, so behind a proxy it has to be told. Empty: what n8n itself says (its WEBHOOK_URL).',
    },
    {
      displayName: 'Secret',
      name: 'secret',
      type: 'string',
      typeOptions: { password: true },
      required: true,
      default: '',
      description: 'What others must show to hand replies to the Journey Inbox or to ask it how journeys are: at least 16 characters that nobody can guess. Sent as "Authorization: Bearer" and the secret.',
    },
  ];
}

import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription, type IWebhookFunctions, type IWebhookResponseData } from 'n8n-workflow';
import { inboxNode } from '../../core/compile/names';
import { StoreError } from '../../core/store-port';
import { channelSlots, credentialSlots } from '../shared/description/credential-slots';
import { nodeError, toNodeError, wordStoreError, type Wording } from '../shared/errors/to-node-error';
import { credentialTests } from '../shared/host/check-credentials';
import { handleRequest } from './handle-request';
import { takeItems } from './take-items';

// Nobody but the admin can register this address anywhere, so there is nothing to create or delete.
// eslint-disable-next-line @n8n/community-nodes/webhook-lifecycle-complete
export class JourneyInbox implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Journey Inbox',
    name: inboxNode,
    icon: { light: 'file:journeyInbox.svg', dark: 'file:journeyInbox.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle: 'Takes answers to journeys',
    description: 'Takes replies, bounces and opt-outs, from an Email Trigger (IMAP) node or over its own address, and lets go on who waits for them',
    defaults: { name: 'Journey Inbox' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    outputNames: ['Replies'],
    credentials: [credentialSlots.sender, channelSlots.sms, credentialSlots.store],
    webhooks: [{ name: 'default', httpMethod: '={{"GET,POST"}}', responseMode: 'onReceived', responseData: 'noData', path: 'journeys-inbox', isFullPath: true }],
    properties: [
      {
        displayName:
          'Two ways in. Connect an <b>Email Trigger (IMAP)</b> node on the mailbox that gets the answers; its formats "Simple" and "Resolved" fit. Or let your mail server post each mail as it is to the production URL of this node, with the secret of the sender credential. Twilio posts text messages there too, and signs them.',
        name: 'notice',
        type: 'notice',
        default: '',
      },
      // By this name n8n leaves the body to the node. Read by n8n, anybody could have it keep 16 MB, and get a stack trace for more.
      { displayName: 'Options', name: 'options', type: 'hidden', default: { binaryData: true } },
    ],
  };

  methods = { credentialTest: credentialTests };

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return handleRequest(this);
  }

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    try {
      return await takeItems(this);
    } catch (error) {
      if (error instanceof StoreError) throw nodeError(this.getNode(), notRecorded(error), undefined, error);
      throw toNodeError(this.getNode(), error);
    }
  }
}

/** Elsewhere people wait and a run is repeated; mails that n8n has marked as read come only once. */
function notRecorded(error: StoreError): Wording {
  const { message } = wordStoreError(error);
  return { message, description: 'These replies are not recorded, and n8n has marked the mails as read. As soon as the store answers, open this execution and choose "Retry": nothing is recorded twice.' };
}

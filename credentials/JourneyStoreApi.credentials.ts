import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

/** Where journeys keep people, consent and receipts. Tested by the Journey Data node. */
export class JourneyStoreApi implements ICredentialType {
  name = 'journeyStoreApi';

  displayName = 'Journey Store API';

  icon: Icon = { light: 'file:journeyStore.svg', dark: 'file:journeyStore.dark.svg' };

  documentationUrl = 'https://github.com/n8n-nodes-journeys/n8n-nodes-journeys#readme';

  properties: INodeProperties[] = [
    {
      displayName: 'Journeys work without this credential: they then keep everything in <code>journeys.sqlite</code> in n8n\'s own folder. Choose the same store in all journey nodes of this n8n.',
      name: 'notice',
      type: 'notice',
      default: '',
    },
    {
      displayName: 'File',
      name: 'file',
      type: 'string',
      default: 'journeys.sqlite',
      placeholder: '/data/journeys.sqlite',
      description: 'Path of the file on the machine that runs n8n, on a local disk (no network share). A name without a folder lies in n8n\'s own folder. Created if missing.',
    },
  ];
}

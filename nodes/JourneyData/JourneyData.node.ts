import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { credentialSlots } from '../shared/description/credential-slots';
import { openStoreOf } from '../shared/host/open-store';
import { toNodeError } from '../shared/errors/to-node-error';
import { credentialTests } from '../shared/host/check-credentials';
import { dataProperties, dataSubtitle } from './data-properties';
import { loadOptions } from './load-options';
import { findOperation } from './operations';

export class JourneyData implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Journey Data',
    name: 'journeyData',
    icon: { light: 'file:journeyData.svg', dark: 'file:journeyData.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: dataSubtitle,
    description: 'Contacts, events, consent, reports and switches of your journeys',
    defaults: { name: 'Journey Data' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    credentials: [credentialSlots.store],
    properties: dataProperties,
  };

  methods = { credentialTest: credentialTests, loadOptions };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    try {
      const operation = findOperation(this.getNodeParameter('resource', 0), this.getNodeParameter('operation', 0));
      const store = await openStoreOf(this);
      const { journey: now } = await store.clock.now();
      const items = this.getInputData();
      return [[...(await operation.execute({ context: this, store, items, now, by: `workflow "${this.getWorkflow().name ?? ''}"` }))]];
    } catch (error) {
      throw toNodeError(this.getNode(), error);
    }
  }
}

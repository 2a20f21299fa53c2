import {
  NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription, type ITriggerFunctions,
  type ITriggerResponse,
} from 'n8n-workflow';
import { nodeNames } from '../../core/compile/names';
import { credentialSlots } from '../shared/description/credential-slots';
import { executeEntry } from '../shared/run/execute-entry';
import { startPump } from '../shared/pump/pump';
import { stepProperties } from '../shared/description/step-properties';
import { subtitle } from '../shared/description/subtitle';
import { credentialTests } from '../shared/host/check-credentials';

export class JourneyEntry implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Journey Entry',
    name: nodeNames.entry,
    icon: { light: 'file:journeyEntry.svg', dark: 'file:journeyEntry.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle: subtitle(
      'source, event',
      '$parameter["source"], $parameter["event"]',
      'source === "event" ? "On event " + event : source === "items" ? "Takes the items that come" : "Takes offered contacts"',
    ),
    description: 'Lets people into a journey, in batches: offered contacts, an event, or the items that flow in',
    defaults: { name: 'Journey Entry' },
    eventTriggerDescription: '',
    activationMessage: 'From now on people enter this journey. Offer contacts with Journey Data, or let the event arrive that this entry listens to.',
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    outputNames: ['Entered', 'Refused'],
    credentials: [credentialSlots.store],
    properties: stepProperties('entry'),
  };

  methods = { credentialTest: credentialTests };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return executeEntry(this);
  }

  async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
    return startPump(this, 'entry');
  }
}

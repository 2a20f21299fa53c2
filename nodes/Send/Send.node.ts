import {
  NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription, type ITriggerFunctions,
  type ITriggerResponse,
} from 'n8n-workflow';
import { nodeNames } from '../../core/compile/names';
import { channelSlots, credentialSlots } from '../shared/description/credential-slots';
import { executeStep } from '../shared/run/execute-step';
import { startPump } from '../shared/pump/pump';
import { stepProperties } from '../shared/description/step-properties';
import { subtitle } from '../shared/description/subtitle';
import { credentialTests } from '../shared/host/check-credentials';

// A step makes sense only inside a journey, so it is no tool for an agent: `usableAsTool` is left out on purpose.
// eslint-disable-next-line @n8n/community-nodes/node-usable-as-tool
export class Send implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Send',
    name: nodeNames.send,
    icon: { light: 'file:send.svg', dark: 'file:send.dark.svg' },
    group: ['output'],
    version: 1,
    subtitle: subtitle('kind', '$parameter["class"]', '"Sends the " + kind + " message"'),
    description: 'Sends the prepared message by e-mail or SMS, each person once, and checks consent and caps again',
    defaults: { name: 'Send' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    outputNames: ['Sent', 'Not Sent', 'Failed'],
    credentials: [credentialSlots.sender, ...Object.values(channelSlots), credentialSlots.store],
    properties: stepProperties('send'),
  };

  methods = { credentialTest: credentialTests };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return executeStep(this, 'send');
  }

  async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
    return startPump(this, 'send');
  }
}

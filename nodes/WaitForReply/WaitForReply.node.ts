import {
  NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription, type ITriggerFunctions,
  type ITriggerResponse,
} from 'n8n-workflow';
import { nodeNames } from '../../core/compile/names';
import { credentialSlots } from '../shared/description/credential-slots';
import { executeStep } from '../shared/run/execute-step';
import { startPump } from '../shared/pump/pump';
import { stepProperties } from '../shared/description/step-properties';
import { subtitle } from '../shared/description/subtitle';
import { credentialTests } from '../shared/host/check-credentials';

// A step makes sense only inside a journey, so it is no tool for an agent: `usableAsTool` is left out on purpose.
// eslint-disable-next-line @n8n/community-nodes/node-usable-as-tool
export class WaitForReply implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Wait for Reply',
    name: nodeNames['wait-for-reply'],
    icon: { light: 'file:waitForReply.svg', dark: 'file:waitForReply.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: subtitle(
      'amount, unit',
      '$parameter["timeoutAmount"], $parameter["timeoutUnit"]',
      '"Up to " + amount + " " + (Number(amount) === 1 ? unit.slice(0, -1) : unit)',
    ),
    description: 'Waits until the person answers the message, or the time is over',
    defaults: { name: 'Wait for Reply' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    outputNames: ['Replied', 'Timed Out'],
    credentials: [credentialSlots.store],
    properties: stepProperties('wait-for-reply'),
  };

  methods = { credentialTest: credentialTests };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return executeStep(this, 'wait-for-reply');
  }

  async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
    return startPump(this, 'wait-for-reply');
  }
}

import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { nodeNames } from '../../core/compile/names';
import { credentialSlots } from '../shared/description/credential-slots';
import { executeStep } from '../shared/run/execute-step';
import { stepProperties } from '../shared/description/step-properties';
import { subtitle } from '../shared/description/subtitle';
import { credentialTests } from '../shared/host/check-credentials';

// A step makes sense only inside a journey, so it is no tool for an agent: `usableAsTool` is left out on purpose.
// eslint-disable-next-line @n8n/community-nodes/node-usable-as-tool
export class Tailor implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Tailor per Channel',
    name: nodeNames.tailor,
    icon: { light: 'file:tailor.svg', dark: 'file:tailor.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: subtitle('message', '$parameter["message"]', 'message ? "Prepares “" + message + "”" : "No message chosen"'),
    description: 'Chooses channel and language for each person and prepares the message',
    defaults: { name: 'Tailor per Channel' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    outputNames: ['Tailored', 'Unreachable', 'Invalid'],
    credentials: [credentialSlots.store],
    properties: stepProperties('tailor'),
  };

  methods = { credentialTest: credentialTests };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return executeStep(this, 'tailor');
  }
}

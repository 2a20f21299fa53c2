import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { nodeNames } from '../../core/compile/names';
import { credentialSlots } from '../shared/description/credential-slots';
import { executeStep } from '../shared/run/execute-step';
import { stepProperties } from '../shared/description/step-properties';
import { subtitle } from '../shared/description/subtitle';
import { credentialTests } from '../shared/host/check-credentials';

// A step makes sense only inside a journey, so it is no tool for an agent: `usableAsTool` is left out on purpose.
// eslint-disable-next-line @n8n/community-nodes/node-usable-as-tool
export class ConsentCheck implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Consent Check',
    name: nodeNames['consent-check'],
    icon: { light: 'file:consentCheck.svg', dark: 'file:consentCheck.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: subtitle('topic', '$parameter["topic"]', 'topic ? "Consent to " + topic : "No topic chosen"'),
    description: 'Lets on who allowed messages on this topic, and narrows the channels to those they allowed',
    defaults: { name: 'Consent Check' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    outputNames: ['Allowed', 'Denied'],
    credentials: [credentialSlots.store],
    properties: stepProperties('consent-check'),
  };

  methods = { credentialTest: credentialTests };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return executeStep(this, 'consent-check');
  }
}

import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { nodeNames } from '../../core/compile/names';
import { credentialSlots } from '../shared/description/credential-slots';
import { executeStep } from '../shared/run/execute-step';
import { stepProperties } from '../shared/description/step-properties';
import { subtitle } from '../shared/description/subtitle';
import { credentialTests } from '../shared/host/check-credentials';

// A step makes sense only inside a journey, so it is no tool for an agent: `usableAsTool` is left out on purpose.
// eslint-disable-next-line @n8n/community-nodes/node-usable-as-tool
export class JourneyExit implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Journey Exit',
    name: nodeNames.exit,
    icon: { light: 'file:journeyExit.svg', dark: 'file:journeyExit.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: subtitle('goal, reason', '$parameter["goal"], $parameter["reason"]', '(goal ? "Goal: " : "Ends: ") + (reason || "no reason given")'),
    description: 'Ends the journey for whoever comes here, with a reason',
    defaults: { name: 'Journey Exit' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [],
    credentials: [credentialSlots.store],
    properties: stepProperties('exit'),
  };

  methods = { credentialTest: credentialTests };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return executeStep(this, 'exit');
  }
}

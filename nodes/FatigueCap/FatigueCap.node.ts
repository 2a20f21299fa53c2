import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription, type ITriggerFunctions, type ITriggerResponse } from 'n8n-workflow';
import { nodeNames } from '../../core/compile/node-types';
import { credentialSlots } from '../shared/description/credential-slots';
import { executeStep } from '../shared/run/execute-step';
import { startPump } from '../shared/pump/pump';
import { stepProperties } from '../shared/description/step-properties';
import { subtitles } from '../shared/description/subtitles';
import { credentialTests } from '../shared/host/check-credentials';

// A step makes sense only inside a journey, so it is no tool for an agent: `usableAsTool` is left out on purpose.
// eslint-disable-next-line @n8n/community-nodes/node-usable-as-tool
export class FatigueCap implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Fatigue Cap',
    name: nodeNames['fatigue-cap'],
    icon: { light: 'file:fatigueCap.svg', dark: 'file:fatigueCap.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: subtitles.fatigueCap,
    description: 'Keeps people from getting too many messages, from all journeys together',
    defaults: { name: 'Fatigue Cap' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    outputNames: ['Clear', 'Capped'],
    credentials: [credentialSlots.store],
    properties: stepProperties('fatigue-cap'),
  };

  methods = { credentialTest: credentialTests };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return executeStep(this, 'fatigue-cap');
  }

  async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
    return startPump(this, 'fatigue-cap');
  }
}

import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { nodeNames } from '../../core/compile/node-types';
import { credentialSlots } from '../shared/description/credential-slots';
import { segmentOutputs } from '../shared/description/computed-outputs';
import { executeStep } from '../shared/run/execute-step';
import { stepProperties } from '../shared/description/step-properties';
import { subtitles } from '../shared/description/subtitles';
import { credentialTests } from '../shared/host/check-credentials';

// A step makes sense only inside a journey, so it is no tool for an agent: `usableAsTool` is left out on purpose.
// eslint-disable-next-line @n8n/community-nodes/node-usable-as-tool
export class Segment implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Segment',
    name: nodeNames.segment,
    icon: { light: 'file:segment.svg', dark: 'file:segment.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: subtitles.segment,
    description: 'Sends each contact out by the first segment that fits: who they are, what they did, what they got',
    defaults: { name: 'Segment' },
    inputs: [NodeConnectionTypes.Main],
    outputs: segmentOutputs,
    credentials: [credentialSlots.store],
    properties: stepProperties('segment'),
  };

  methods = { credentialTest: credentialTests };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return executeStep(this, 'segment');
  }
}

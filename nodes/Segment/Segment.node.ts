import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { nodeNames } from '../../core/compile/names';
import { credentialSlots } from '../shared/description/credential-slots';
import { segmentOutputs } from '../shared/description/computed-outputs';
import { executeStep } from '../shared/run/execute-step';
import { stepProperties } from '../shared/description/step-properties';
import { subtitle } from '../shared/description/subtitle';
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
    // Names the date if there is one: a segment that looks at a fixed day is easily forgotten.
    subtitle: subtitle(
      'segments, asOf',
      '$parameter["segments"], $parameter["asOf"]',
      `(() => {
        const day = asOf ? " (as of " + String(asOf).slice(0, 10) + ")" : "";
        try {
          const list = typeof segments === "string" ? JSON.parse(segments) : segments;
          return (list.map((segment) => segment.name || segment.id).join(", ") || "No segment yet") + day;
        } catch (error) {
          return "Segments to be corrected";
        }
      })()`,
    ),
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

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
export class FatigueCap implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Fatigue Cap',
    name: nodeNames['fatigue-cap'],
    icon: { light: 'file:fatigueCap.svg', dark: 'file:fatigueCap.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: subtitle(
      'caps',
      '($parameter["caps"] || {}).cap || []',
      `(() => {
        const one = { seconds: "a second", minutes: "a minute", hours: "an hour", days: "a day", weeks: "a week" };
        const within = (amount, unit) => Number(amount) === 1 ? one[unit] : Number(amount) === 7 && unit === "days" ? one.weeks : "in " + amount + " " + unit;
        const list = caps.map((cap) => cap.limit + " " + within(cap.windowAmount, cap.windowUnit));
        return list.length > 0 ? "At most " + list.join(", ") : "No cap";
      })()`,
    ),
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

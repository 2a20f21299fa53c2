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
export class JourneyDelay implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Journey Delay',
    name: nodeNames.delay,
    icon: { light: 'file:journeyDelay.svg', dark: 'file:journeyDelay.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: subtitle(
      'amount, unit',
      '$parameter["durationAmount"], $parameter["durationUnit"]',
      '"Waits " + amount + " " + (Number(amount) === 1 ? unit.slice(0, -1) : unit)',
    ),
    description: 'Waits, however many people wait with it; nobody is lost when n8n restarts',
    defaults: { name: 'Journey Delay' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    outputNames: ['Done'],
    credentials: [credentialSlots.store],
    properties: stepProperties('delay'),
  };

  methods = { credentialTest: credentialTests };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return executeStep(this, 'delay');
  }

  async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
    return startPump(this, 'delay');
  }
}

import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription, type ITriggerFunctions, type ITriggerResponse } from 'n8n-workflow';
import { nodeNames } from '../../core/compile/node-types';
import { executeStep } from '../shared/execute-step';
import { startPump } from '../shared/pump';
import { stepProperties } from '../shared/step-properties';
import { credentialTests } from '../shared/test-credentials';

// A step makes sense only inside a journey, so it is no tool for an agent: `usableAsTool` is left out on purpose.
// eslint-disable-next-line @n8n/community-nodes/node-usable-as-tool
export class JourneyDelay implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Journey Delay',
    name: nodeNames.delay,
    icon: { light: 'file:journeyDelay.svg', dark: 'file:journeyDelay.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: '={{ "Waits " + $parameter["durationAmount"] + " " + $parameter["durationUnit"] }}',
    description: 'Waits, however many people wait with it; nobody is lost when n8n restarts',
    defaults: { name: 'Journey Delay' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    outputNames: ['Done'],
    credentials: [{ name: 'journeyStoreApi', required: false, testedBy: 'testJourneyStore' }],
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

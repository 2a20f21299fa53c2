import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { nodeNames } from '../../core/compile/names';
import { credentialSlots } from '../shared/description/credential-slots';
import { splitOutputs } from '../shared/description/computed-outputs';
import { executeStep } from '../shared/run/execute-step';
import { stepProperties } from '../shared/description/step-properties';
import { subtitle } from '../shared/description/subtitle';
import { credentialTests } from '../shared/host/check-credentials';

// A step makes sense only inside a journey, so it is no tool for an agent: `usableAsTool` is left out on purpose.
// eslint-disable-next-line @n8n/community-nodes/node-usable-as-tool
export class JourneySplit implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Journey Split',
    name: nodeNames.split,
    icon: { light: 'file:journeySplit.svg', dark: 'file:journeySplit.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: subtitle(
      'variants, holdout',
      '($parameter["variants"] || {}).variant || [], $parameter["holdout"]',
      'variants.map((variant) => (variant.name || variant.id) + " " + variant.weight).join(" : ") + (holdout ? " : holdout " + holdout : "")',
    ),
    description: 'Divides contacts at random, always the same way for the same contact',
    defaults: { name: 'Journey Split' },
    inputs: [NodeConnectionTypes.Main],
    outputs: splitOutputs,
    credentials: [credentialSlots.store],
    properties: stepProperties('split'),
  };

  methods = { credentialTest: credentialTests };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return executeStep(this, 'split');
  }
}

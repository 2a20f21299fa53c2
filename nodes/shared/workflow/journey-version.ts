import type { INodeParameters, IWorkflowMetadata } from 'n8n-workflow';
import { readJourneyContext } from '../../../core/compile/entry-parameters';
import type { JsonObject } from '../../../core/json';
import type { JourneyVersion } from '../../../core/store-port';
import { readConfig } from './read-configs';

/** What a published version tells the store about itself, from the Entry's parameters. */
export function readVersion(workflow: IWorkflowMetadata, entry: INodeParameters, nodeId = ''): JourneyVersion {
  const journey = readJourneyContext(entry as JsonObject);
  const { stepId } = entry;
  const config = readConfig('entry', entry);
  return {
    journey: journey.id,
    name: workflow.name ?? journey.id,
    version: journey.version,
    workflow: workflow.id ?? '',
    entryStep: typeof stepId === 'string' && stepId !== '' ? stepId : nodeId,
    entryEvent: config.source === 'event' ? config.event : '',
    reentry: journey.reentry,
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishJourney, type PublishOptions, type PublishResult } from '../../cli/publish/publish-journey';
import type { JourneyDocument } from '../../core/journey/journey';
import { startN8nServer, type N8nServer } from './n8n-server';

export const winBack = JSON.parse(readFileSync(join(__dirname, '..', '..', 'schemas', 'examples', 'win-back.journey.json'), 'utf8')) as JourneyDocument;

/** An n8n with one credential of each type, and the win-back journey to publish into it. */
export class PublishScene {
  private constructor(readonly n8n: N8nServer) {}

  static async start(): Promise<PublishScene> {
    const n8n = await startN8nServer();
    n8n.credentials.push({ id: 'smtp-1', name: 'Mail', type: 'smtp' }, { id: 'twilio-1', name: 'SMS', type: 'twilioApi' }, { id: 'sender-1', name: 'Us', type: 'journeySenderApi' });
    return new PublishScene(n8n);
  }

  publish(options: Partial<PublishOptions> = {}): Promise<PublishResult> {
    return publishJourney({ document: winBack, baseUrl: this.n8n.url, apiKey: this.n8n.apiKey, ...options });
  }

  /** The one workflow there is. */
  only(): N8nServer['workflows'][number] {
    const [workflow, ...more] = this.n8n.workflows;
    if (workflow === undefined || more.length > 0) throw new Error(`there are ${this.n8n.workflows.length} workflows`);
    return workflow;
  }

  node(stepId: string): N8nServer['workflows'][number]['nodes'][number] {
    const found = this.only().nodes.find(({ parameters }) => parameters['stepId'] === stepId);
    if (found === undefined) throw new Error(`no node of step ${stepId}`);
    return found;
  }
}

export function renamed(name: string): JourneyDocument {
  return { ...winBack, name };
}

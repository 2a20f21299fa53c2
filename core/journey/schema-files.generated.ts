// Written from schemas/ by `npm run generate`. Do not edit.

import common from '../../schemas/common.schema.json';
import consentEvent from '../../schemas/consent-event.schema.json';
import contact from '../../schemas/contact.schema.json';
import event from '../../schemas/event.schema.json';
import journey from '../../schemas/journey.schema.json';
import message from '../../schemas/message.schema.json';
import segment from '../../schemas/segment.schema.json';
import step from '../../schemas/step.schema.json';
import consentCheckStep from '../../schemas/steps/consent-check.schema.json';
import delayStep from '../../schemas/steps/delay.schema.json';
import entryStep from '../../schemas/steps/entry.schema.json';
import exitStep from '../../schemas/steps/exit.schema.json';
import fatigueCapStep from '../../schemas/steps/fatigue-cap.schema.json';
import n8nStep from '../../schemas/steps/n8n.schema.json';
import segmentStep from '../../schemas/steps/segment.schema.json';
import sendStep from '../../schemas/steps/send.schema.json';
import splitStep from '../../schemas/steps/split.schema.json';
import tailorStep from '../../schemas/steps/tailor.schema.json';
import waitForReplyStep from '../../schemas/steps/wait-for-reply.schema.json';
import type { Json } from '../json';

/** Every schema by its file name, relative to schemas/. */
export const schemasByFile: Readonly<Record<string, Json>> = {
  'common.schema.json': common,
  'consent-event.schema.json': consentEvent,
  'contact.schema.json': contact,
  'event.schema.json': event,
  'journey.schema.json': journey,
  'message.schema.json': message,
  'segment.schema.json': segment,
  'step.schema.json': step,
  'steps/consent-check.schema.json': consentCheckStep,
  'steps/delay.schema.json': delayStep,
  'steps/entry.schema.json': entryStep,
  'steps/exit.schema.json': exitStep,
  'steps/fatigue-cap.schema.json': fatigueCapStep,
  'steps/n8n.schema.json': n8nStep,
  'steps/segment.schema.json': segmentStep,
  'steps/send.schema.json': sendStep,
  'steps/split.schema.json': splitStep,
  'steps/tailor.schema.json': tailorStep,
  'steps/wait-for-reply.schema.json': waitForReplyStep,
};

import { isObject, parseJson, type JsonObject } from '../json';
import type { Journey, Message, Rule } from '../journey/journey';
import { fillDefaults } from '../journey/normalize';
import type { JourneyContext } from '../steps/step-module';
import { defaultJourneySettings } from './journey-level';
import { journeyParameters } from './names';
import { readTrace } from './trace';

/** What a published workflow knows of its journey as a whole. */
export interface PublishedJourney extends JourneyContext {
  readonly reentry: Journey['settings']['reentry'];
  /** Names of the n8n nodes that do no harm when they run twice for the same contact. */
  readonly mayRepeat: readonly string[];
}

/** The Entry's parameters can't be read. `code` is stable; hosts word it. */
export class EntryParametersError extends Error {
  override readonly name = 'EntryParametersError';
  constructor(
    readonly code: 'broken-journey-json' | 'no-journey-id' | 'broken-messages-json',
    readonly parameter: string,
  ) {
    super(`${code}: ${parameter}`);
  }
}

/**
 * Reads the journey-level data from the parameters of a Journey Entry. What was left out has its default. `version` is the content
 * hash that the compiler wrote; empty in a workflow that no compiler made.
 *
 * @throws EntryParametersError
 */
export function readJourneyContext(parameters: JsonObject): PublishedJourney {
  const journey = readObject(parameters, journeyParameters.journey, 'broken-journey-json');
  if (typeof journey['id'] !== 'string' || journey['id'] === '') throw new EntryParametersError('no-journey-id', journeyParameters.journey);
  const messages = readObject(parameters, journeyParameters.messages, 'broken-messages-json');
  const settingsGiven = journey['settings'];
  const given = { ...journey, settings: { ...defaultJourneySettings, ...(isObject(settingsGiven) && settingsGiven) }, messages };
  const full = fillDefaults('journey.schema.json', given);
  if (!isJourneyData(full)) throw new EntryParametersError('broken-journey-json', journeyParameters.journey);
  const { settings } = full;
  const version = parameters[journeyParameters.contentHash];
  return {
    id: full.id,
    version: typeof version === 'string' ? version : '',
    timeZone: settings.timeZone,
    reentry: settings.reentry,
    ...(settings.quietHours && { quietHours: settings.quietHours }),
    exitWhen: settings.exitWhen,
    ...(settings.goal && { goal: settings.goal }),
    topics: Object.fromEntries(full.topics.map((topic) => [topic.id, { basis: topic.basis }])),
    messages: full.messages,
    mayRepeat: readTrace(parameters[journeyParameters.trace]).steps.flatMap((step) => (step.mayRepeat === true ? [step.node] : [])),
  };
}

interface JourneyData {
  readonly id: string;
  readonly settings: Omit<Journey['settings'], 'exitWhen'> & { readonly exitWhen: readonly Rule[] };
  readonly topics: Journey['topics'];
  readonly messages: Readonly<Record<string, Message>>;
}

/** The shape as far as reading needs it; validation said the rest before publishing. */
function isJourneyData(value: unknown): value is JourneyData {
  if (!isObject(value)) return false;
  const { settings, topics, messages } = value;
  return isObject(settings) && isObject(settings['reentry']) && Array.isArray(settings['exitWhen']) && Array.isArray(topics) && topics.every(isObject) && isObject(messages);
}

function readObject(parameters: JsonObject, name: string, code: EntryParametersError['code']): JsonObject {
  const raw = parameters[name];
  if (raw === undefined || raw === '') return {};
  const value = typeof raw === 'string' ? parseJson(raw) : raw;
  if (!isObject(value)) throw new EntryParametersError(code, name);
  return value;
}

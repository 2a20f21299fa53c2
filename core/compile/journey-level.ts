import { isObject, parseJson, type Json, type JsonObject } from '../json';
import { journeyFormat, type Journey } from '../journey/journey';
import { prettyJson, without } from './json-values';
import { sameJson } from '../same-json';
import { journeyParameters, packageName } from './names';
import type { Workflow } from './workflow';

/** What belongs to the whole journey: `head` is the document less its name, drawing and messages. */
export interface JourneyLevel {
  readonly head: JsonObject;
  readonly messages: JsonObject;
}

const elsewhere = ['name', 'steps', 'edges', 'messages', 'layout', 'n8n'];

export function levelOf(journey: Journey): JourneyLevel {
  const messages: unknown = journey.messages;
  return { head: asJson(without({ ...journey }, elsewhere)), messages: isObject(messages) ? messages : {} };
}

/** The journey-level data as parameters of the Entry. */
export function writeLevel(level: JourneyLevel): JsonObject {
  return {
    [journeyParameters.journey]: prettyJson(level.head),
    ...(Object.keys(level.messages).length > 0 && { [journeyParameters.messages]: prettyJson(level.messages) }),
  };
}

/** Reads the parameters of an Entry: `blank` when nobody filled them in yet, `unreadable` when they hold anything else. */
export function readLevel(parameters: JsonObject): JourneyLevel | 'blank' | 'unreadable' {
  const head = readObject(parameters[journeyParameters.journey]);
  const messages = readObject(parameters[journeyParameters.messages]);
  if (head === undefined || messages === undefined) return 'unreadable';
  if (Object.keys(head).length === 0 && Object.keys(messages).length === 0) return 'blank';
  return isHead(head) ? { head, messages } : 'unreadable';
}

/** Settings of a journey that states none. */
export const defaultJourneySettings = { timeZone: 'UTC', reentry: { mode: 'never', days: 90 }, exitWhen: [] } as const;

/** What a workflow that carries no journey gets. */
export function defaultLevel(workflow: Pick<Workflow, 'name'> & { readonly [key: string]: unknown }): JourneyLevel {
  const { id } = workflow;
  return {
    head: {
      ...journeyFormat,
      id: typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id) ? id : slug(workflow.name, 'workflow'),
      description: '',
      settings: defaultJourneySettings,
      topics: [],
      tests: [],
    },
    messages: {},
  };
}

/** Where a workflow without a Journey Entry keeps the journey: under the package's name in `meta`. */
export function readMeta(meta: unknown): { readonly level: JourneyLevel; readonly trace: Json | undefined } | undefined {
  const carried = isObject(meta) ? meta[packageName] : undefined;
  if (!isObject(carried) || Object.keys(carried).some((key) => !['journey', 'messages', 'trace'].includes(key))) return undefined;
  const { journey: head, messages, trace } = carried;
  return isObject(head) && isHead(head) && isObject(messages) ? { level: { head, messages }, trace } : undefined;
}

export function writeMeta(level: JourneyLevel, trace: string): JsonObject {
  return { [packageName]: { journey: level.head, messages: level.messages, ...(trace !== '' && { trace }) } };
}

export function sameLevel(left: JourneyLevel, right: JourneyLevel): boolean {
  return sameJson(left.head, right.head) && sameJson(left.messages, right.messages);
}

/** An id made of a name: lower case, digits and dashes. */
export function slug(name: string, fallback: string): string {
  const dashed = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-+|-+$/g, '');
  return dashed === '' ? fallback : dashed;
}

function isHead(head: JsonObject): boolean {
  return typeof head['id'] === 'string' && isObject(head['settings']) && elsewhere.every((key) => !Object.hasOwn(head, key));
}

function readObject(raw: Json | undefined): JsonObject | undefined {
  if (raw === undefined || raw === '') return {};
  const value = typeof raw === 'string' ? parseJson(raw) : raw;
  return isObject(value) ? value : undefined;
}

/** A journey is a JSON document; its generated type only lacks the index signature. */
function asJson(value: Readonly<Record<string, unknown>>): JsonObject {
  const json: unknown = value;
  return isObject(json) ? json : {};
}

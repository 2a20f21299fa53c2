import { isExpression } from '../journey/expression';
import { stepKinds } from '../journey/journey';
import { isList, isObject, type Json, type JsonObject } from '../json';
import { isWithin, pointerOf } from '../json-pointer';
import type { Problem } from '../problem';
import { stepModules } from '../steps';
import { problem, type Spot } from './problem';
import { findingsOf, type ShapeFinding } from './shape-errors';
import { journeyShape } from './validators.generated';

/** What doesn't fit the schemas, in a document whose defaults are filled in. A value in a step's settings may be an expression. */
export function shapeProblems(document: JsonObject): readonly Problem[] {
  if (journeyShape(document)) return expressionsOutOfPlace(document);
  const expressions = expressionPointers(document);
  const errors = (journeyShape.errors ?? []).filter((error) => !expressions.some((pointer) => isWithin(error.instancePath, pointer)));
  return [...findingsOf(errors).map((finding) => toProblem(document, finding)), ...expressionsOutOfPlace(document)];
}

function toProblem(document: JsonObject, finding: ShapeFinding): Problem {
  const { pointer } = finding;
  if (finding.code === 'bad-date') throw new Error(`the journey schema has a date without a rule of its own at ${pointer}`);
  if (finding.code === 'not-one-of' && (pointer === '/$schema' || pointer === '/schemaVersion')) {
    const { allowed } = finding.params;
    return problem('unknown-schema-version', { pointer }, { expected: isList(allowed) ? (allowed[0] ?? null) : null, actual: document[pointer.slice(1)] ?? null });
  }
  return problem(finding.code, spotOf(document, pointer), finding.params);
}

/** Names the step that a pointer lies in. */
function spotOf(document: JsonObject, pointer: string): Spot {
  const index = /^\/steps\/(\d+)(\/|$)/.exec(pointer)?.[1];
  const step = index === undefined ? undefined : listOf(document['steps'])[Number(index)];
  return isObject(step) && typeof step['id'] === 'string' ? { pointer, id: step['id'] } : { pointer };
}

function expressionPointers(document: JsonObject): readonly string[] {
  return listOf(document['steps']).flatMap((step, index) => (isObject(step) ? expressionsIn(step['config'], pointerOf(['steps', index, 'config'])) : []));
}

function expressionsIn(value: Json | undefined, pointer: string): readonly string[] {
  if (isExpression(value)) return [pointer];
  if (isList(value)) return value.flatMap((entry, index) => expressionsIn(entry, pointer + pointerOf([index])));
  return isObject(value) ? Object.entries(value).flatMap(([key, entry]) => expressionsIn(entry, pointer + pointerOf([key]))) : [];
}

/** See `literal` in core/steps/step-module.ts. Of a list n8n evaluates the whole, or a field of an entry, never an entry as such. */
function expressionsOutOfPlace(document: JsonObject): readonly Problem[] {
  return listOf(document['steps']).flatMap((step, index) => {
    if (!isObject(step)) return [];
    const at = pointerOf(['steps', index, 'config']);
    return outOfPlace(step).map((pointer) => problem('expression-not-allowed', spotOf(document, at + pointer)));
  });
}

/** Pointers within the step's settings. */
function outOfPlace({ config, kind }: JsonObject): readonly string[] {
  if (isExpression(config)) return [''];
  const known = stepKinds.find((candidate) => candidate === kind);
  const literal = known === undefined ? undefined : stepModules[known].literal;
  return expressionsIn(config, '').filter((pointer) => literal?.test(pointer) === true || isEntryOfList.test(pointer));
}

/** Settings are called by names, never by numbers. */
const isEntryOfList = /\/\d+$/;

function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

import type { Json } from '../json';
import { pointerOf } from '../json-pointer';
import type { ShapeError } from './validators.generated';

type Params = Readonly<Record<string, Json>>;
/** Codes that journeys and rows share for values of the wrong shape. */
export type ShapeCode =
  | 'unknown-property' | 'missing-property' | 'wrong-type' | 'not-one-of' | 'out-of-range' | 'bad-length' | 'bad-count' | 'bad-pattern'
  | 'not-unique' | 'bad-key' | 'unknown-step-kind' | 'unknown-rule-type' | 'bad-date';

export interface ShapeFinding {
  readonly code: ShapeCode;
  readonly pointer: string;
  readonly params: Params;
}

/** Our own codes for what ajv found, each thing once. */
export function findingsOf(errors: readonly ShapeError[]): readonly ShapeFinding[] {
  const badNames = new Set(errors.filter(({ keyword }) => keyword === 'propertyNames').map(({ instancePath }) => instancePath));
  const findings = errors
    // A name that doesn't fit is reported twice: as such, and with the pattern as if it were the value.
    .filter(({ keyword, instancePath }) => !(keyword === 'pattern' && badNames.has(instancePath)))
    .flatMap((error) => findingOf(error) ?? []);
  return Array.from(new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values());
}

function findingOf(error: ShapeError): ShapeFinding | undefined {
  const { instancePath: pointer, keyword } = error;
  const params = error.params as Params;
  switch (keyword) {
    case 'additionalProperties':
      return { code: 'unknown-property', pointer: pointer + pointerOf([text(params['additionalProperty'])]), params: { property: params['additionalProperty'] ?? '' } };
    case 'required':
      return { code: 'missing-property', pointer, params: { property: params['missingProperty'] ?? '' } };
    case 'type':
      return { code: 'wrong-type', pointer, params: { expected: typeNames(params['type']) } };
    case 'enum':
      return { code: 'not-one-of', pointer, params: { allowed: params['allowedValues'] ?? [] } };
    case 'const':
      return { code: 'not-one-of', pointer, params: { allowed: [params['allowedValue'] ?? null] } };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return { code: 'out-of-range', pointer, params: { comparison: params['comparison'] ?? '', limit: params['limit'] ?? 0 } };
    case 'minLength':
    case 'maxLength':
      return { code: 'bad-length', pointer, params: { [keyword === 'minLength' ? 'minimum' : 'maximum']: params['limit'] ?? 0 } };
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return { code: 'bad-count', pointer, params: { [keyword.startsWith('min') ? 'minimum' : 'maximum']: params['limit'] ?? 0 } };
    case 'pattern':
      return { code: 'bad-pattern', pointer, params: { pattern: params['pattern'] ?? '' } };
    case 'format':
      return { code: 'bad-date', pointer, params: {} };
    case 'uniqueItems':
      return { code: 'not-unique', pointer, params: { first: params['j'] ?? 0, second: params['i'] ?? 0 } };
    case 'propertyNames':
      return { code: 'bad-key', pointer: pointer + pointerOf([text(params['propertyName'])]), params: { property: params['propertyName'] ?? '' } };
    case 'discriminator':
      return discriminatorFinding(pointer, params);
    default:
      throw new Error(`the schemas use a keyword that has no problem code: ${keyword}`);
  }
}

/** A missing tag is reported as a missing property already. */
function discriminatorFinding(pointer: string, params: Params): ShapeFinding | undefined {
  const tag = text(params['tag']);
  const value = params['tagValue'];
  if (value === undefined) return undefined;
  const at = pointer + pointerOf([tag]);
  if (params['error'] === 'tag') return { code: 'wrong-type', pointer: at, params: { expected: 'string' } };
  return { code: tag === 'kind' ? 'unknown-step-kind' : 'unknown-rule-type', pointer: at, params: { [tag]: value } };
}

function typeNames(type: Json | undefined): string {
  return Array.isArray(type) ? type.join(', ') : text(type);
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

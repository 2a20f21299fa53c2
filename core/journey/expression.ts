import { isObject } from '../json';

/** A settings field that n8n evaluates per item: `{ "$expr": "$json.topic" }`. */
export interface Expression {
  readonly $expr: string;
}

/** Says whether a value in a step's settings is an expression instead of a literal. */
export function isExpression(value: unknown): value is Expression {
  return isObject(value) && typeof value['$expr'] === 'string' && Object.keys(value).length === 1;
}

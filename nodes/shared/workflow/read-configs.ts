import type { IExecuteFunctions, INodeParameters, NodeParameterValueType } from 'n8n-workflow';
import { groupBy } from '../../../core/group-by';
import { fromParameters } from '../../../core/compile/parameters';
import type { StepConfigs, StepKind } from '../../../core/journey/journey';
import type { JsonObject } from '../../../core/json';
import type { Result } from '../../../core/result';
import { readSettings } from '../../../core/validate/read-settings';
import type { Wording } from '../errors/to-node-error';
import { wordSettings } from '../errors/word-problems';

/** Items that share one setting of the step. */
export interface ConfigGroup<K extends StepKind> {
  /** Settings that the step may run with, or what is wrong with them. */
  readonly config: Result<StepConfigs[K], Wording>;
  /** Item indexes, ascending. */
  readonly items: readonly number[];
}

/**
 * Settings of a step per item. Literal settings are read once; only a parameter that holds an expression is evaluated per item
 * (about half a millisecond each), and items with equal results are grouped.
 */
export function readConfigs<K extends StepKind>(context: Pick<IExecuteFunctions, 'getNode' | 'getNodeParameter'>, kind: K, items: readonly number[]): readonly ConfigGroup<K>[] {
  const { parameters, name: node } = context.getNode();
  const dynamic = Object.keys(parameters).filter((name) => holdsExpression(parameters[name]));
  if (dynamic.length === 0) return items.length === 0 ? [] : [{ config: checked(kind, parameters, node), items }];
  const evaluated = items.map((item): { readonly item: number; readonly values: INodeParameters } => ({
    item,
    values: Object.fromEntries(dynamic.map((name) => [name, valueOf(context.getNodeParameter(name, item))])),
  }));
  return Array.from(groupBy(evaluated, ({ values }) => JSON.stringify(values)).values(), (group) => ({
    config: checked(kind, { ...parameters, ...group[0]?.values }, node),
    items: group.map(({ item }) => item),
  }));
}

/** An expression that yields nothing must not pass for one that isn't there: the default would step in unseen. */
function valueOf(value: unknown): NodeParameterValueType {
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  const inner = Array.isArray(value) ? value.map(valueOf) : isPlain ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, valueOf(entry)])) : value;
  return (inner ?? null) as NodeParameterValueType;
}

/** Settings of a step from parameters that hold no expression any more. */
export function readConfig<K extends StepKind>(kind: K, parameters: INodeParameters): StepConfigs[K] {
  return fromParameters(kind, parameters as JsonObject, { evaluated: true }) as unknown as StepConfigs[K];
}

/** An expression may yield anything, and a length or a limit that is no number would hold somebody for ever, or nobody. */
function checked<K extends StepKind>(kind: K, parameters: INodeParameters, node: string): Result<StepConfigs[K], Wording> {
  const settings = fromParameters(kind, parameters as JsonObject, { evaluated: true });
  const read = readSettings(kind, settings);
  return read.ok ? read : { ok: false, error: wordSettings(node, settings, read.error) };
}

function holdsExpression(value: unknown): boolean {
  if (typeof value === 'string') return value.startsWith('=');
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(holdsExpression);
}

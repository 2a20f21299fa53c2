import type { IExecuteFunctions, INodeParameters, NodeParameterValueType } from 'n8n-workflow';
import { fromParameters } from '../../core/compile/parameters';
import type { StepConfigs, StepKind } from '../../core/journey/journey';
import type { JsonObject } from '../../core/json';

/** Items that share one setting of the step. */
export interface ConfigGroup<K extends StepKind> {
  readonly config: StepConfigs[K];
  /** Item indexes, ascending. */
  readonly items: readonly number[];
}

/**
 * Settings of a step per item. Literal settings are read once; only a parameter that holds an expression is evaluated per item
 * (about half a millisecond each), and items with equal results are grouped.
 */
export function readConfigs<K extends StepKind>(context: Pick<IExecuteFunctions, 'getNode' | 'getNodeParameter'>, kind: K, items: readonly number[]): readonly ConfigGroup<K>[] {
  const { parameters } = context.getNode();
  const dynamic = Object.keys(parameters).filter((name) => holdsExpression(parameters[name]));
  if (dynamic.length === 0) return items.length === 0 ? [] : [{ config: readConfig(kind, parameters), items }];
  const groups = new Map<string, { readonly values: INodeParameters; readonly items: number[] }>();
  for (const item of items) {
    const values: INodeParameters = Object.fromEntries(dynamic.map((name) => [name, context.getNodeParameter(name, item) as NodeParameterValueType]));
    const key = JSON.stringify(values);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { values, items: [item] });
    else group.items.push(item);
  }
  return [...groups.values()].map((group) => ({ config: readConfig(kind, { ...parameters, ...group.values }), items: group.items }));
}

/** Settings of a step from parameters that hold no expression any more. */
export function readConfig<K extends StepKind>(kind: K, parameters: INodeParameters): StepConfigs[K] {
  return fromParameters(kind, parameters as JsonObject, { evaluated: true }) as unknown as StepConfigs[K];
}

function holdsExpression(value: unknown): boolean {
  if (typeof value === 'string') return value.startsWith('=');
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(holdsExpression);
}

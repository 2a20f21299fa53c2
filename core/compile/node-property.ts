import type { Json, JsonObject } from '../json';

/** One field in an n8n node's panel: the part of n8n's `INodeProperties` that we use, as plain data. */
export interface NodeProperty {
  readonly displayName: string;
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean' | 'options' | 'multiOptions' | 'json' | 'fixedCollection' | 'hidden' | 'notice';
  readonly default: Json;
  readonly description?: string;
  readonly placeholder?: string;
  readonly noDataExpression?: boolean;
  readonly typeOptions?: JsonObject;
  readonly options?: readonly (NodePropertyOption | NodePropertyGroup)[];
}

/** A value to choose, of type `options` and `multiOptions`. */
export interface NodePropertyOption {
  readonly name: string;
  readonly value: string;
  readonly description?: string;
}

/** The fields of one entry of a `fixedCollection`. */
export interface NodePropertyGroup {
  readonly displayName: string;
  readonly name: string;
  readonly values: readonly NodeProperty[];
}

import type { JsonObject } from '../json';

/** An n8n workflow as its public API and its clipboard have it: plain data of our own, no import from n8n. */
export interface Workflow {
  readonly name: string;
  readonly nodes: readonly WorkflowNode[];
  readonly connections: Connections;
  readonly settings?: JsonObject;
  readonly [key: string]: unknown;
}
export interface WorkflowNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly typeVersion: number;
  readonly position: readonly [number, number];
  readonly parameters: JsonObject;
  readonly [key: string]: unknown;
}
/** By source node name, then connection type, then output index. */
export type Connections = { readonly [source: string]: { readonly [type: string]: readonly (readonly Connection[] | null)[] } };
export interface Connection {
  readonly node: string;
  readonly type: string;
  readonly index: number;
}

import type { StepKind } from '../journey/journey';
import type { JsonObject } from '../json';
import { stepModules } from '../steps';

/** Names of a step's outputs in order, from settings as they stand in the document; see {@link StepModule.ports}. */
export function portsOf(kind: StepKind, config: JsonObject): readonly string[] {
  return stepModules[kind].ports(config);
}

/** Those of a step's outputs behind which nothing has to follow; see {@link StepModule.mayEnd}. */
export function mayEnd(kind: StepKind, config: JsonObject): readonly string[] {
  return stepModules[kind].mayEnd?.(config) ?? [];
}

/**
 * The output number of a port, or -1. Beyond the named outputs a node of n8n may have more: its error output is called `error`,
 * any other `#` and its number.
 */
export function outputOf(ports: readonly string[], port: string, errorOutput: boolean): number {
  const named = ports.indexOf(port);
  if (named >= 0) return named;
  if (errorOutput && port === 'error') return ports.length;
  return /^#(0|[1-9]\d{0,3})$/.test(port) ? Number(port.slice(1)) : -1;
}

/** The output number that a port of a node of n8n stands for, or -1: such a node's outputs have no names, only numbers from 0. */
export function numberedOutput(port: string): number {
  return /^(0|[1-9]\d{0,3})$/.test(port) ? Number(port) : -1;
}

/** The reverse of {@link outputOf}. */
export function portAt(ports: readonly string[], output: number, errorOutput: boolean): string {
  const name = ports[output];
  if (name !== undefined && ports.indexOf(name) === output) return name;
  return errorOutput && output === ports.length && !ports.includes('error') ? 'error' : `#${String(output)}`;
}

import type { Edge } from '../journey/journey';
import { groupBy } from '../group-by';
import { sameJson } from '../same-json';
import { numberedOutput, outputOf, portAt } from './ports';
import type { Connection, Connections } from './workflow';

/** What the drawing of connections needs to know of a step. */
export interface Plug {
  readonly step: string;
  readonly node: string;
  /** Outputs of a step of ours; absent for a node of n8n, whose outputs are numbered. */
  readonly ports?: readonly string[];
  /** The node has an output for errors after the others. */
  readonly errorOutput: boolean;
}

export interface DrawnEdges {
  readonly connections: Connections;
  /** Places, in the list given, of the edges as the workflow lists them. */
  readonly order: readonly number[];
  /** Places of those that a workflow can't hold: from or to a step that isn't there, from an output that isn't there. */
  readonly undrawn: readonly number[];
}

/**
 * The connections of a workflow. They are listed by source in the order of the steps, `main` before other types, then by output;
 * within an output the order of the edges is kept.
 */
export function drawEdges(edges: readonly Edge[], plugs: readonly Plug[]): DrawnEdges {
  const positions = new Map(plugs.map((plug, index) => [plug.step, index]));
  const drawn: { place: number; source: number; type: string; output: number; target: Connection }[] = [];
  const undrawn: number[] = [];
  edges.forEach((edge, place) => {
    const type = edge.type ?? 'main';
    const source = positions.get(edge.from) ?? -1;
    const from = plugs[source];
    const to = plugs[positions.get(edge.to) ?? -1];
    const output = from === undefined ? -1 : outputNumber(from, type, edge.port);
    if (to === undefined || output < 0) undrawn.push(place);
    else drawn.push({ place, source, type, output, target: { node: to.node, type, index: edge.input ?? 0 } });
  });
  drawn.sort((a, b) => a.source - b.source || byType(a.type, b.type) || a.output - b.output || a.place - b.place);
  const connections = [...groupBy(drawn, (edge) => edge.source)].map(([source, bySource]) => {
    const types = [...groupBy(bySource, (edge) => edge.type)].map(([type, entries]) => [type, outputsOf(entries)] as const);
    return [plugs[source]?.node ?? '', Object.fromEntries(types)] as const;
  });
  return { connections: Object.fromEntries(connections), order: drawn.map((edge) => edge.place), undrawn };
}

/** The edges of a workflow, in the order of {@link drawEdges}. Connections from or to nodes that aren't there are passed over. */
export function readEdges(connections: Connections, plugs: readonly Plug[]): readonly Edge[] {
  const byNode = new Map(plugs.map((plug) => [plug.node, plug]));
  return plugs.flatMap((from) => {
    const own = Object.hasOwn(connections, from.node) ? connections[from.node] : undefined;
    const types = Object.keys(own ?? {}).sort(byType);
    return types.flatMap((type) =>
      (own?.[type] ?? []).flatMap((targets, output) =>
        (targets ?? []).flatMap((target) => {
          const to = byNode.get(target.node);
          if (to === undefined || target.type !== type) return [];
          return [{ from: from.step, port: portName(from, type, output), to: to.step, input: target.index, type }];
        }),
      ),
    );
  });
}

/**
 * Connections that n8n stores in another way than {@link drawEdges} does, though they say the same: empty outputs, gaps, names of
 * nodes that are gone. By source; empty when there are none.
 */
export function oddConnections(connections: Connections, drawn: Connections): Connections {
  return Object.fromEntries(Object.entries(connections).filter(([source, own]) => !Object.hasOwn(drawn, source) || !sameJson(own, drawn[source])));
}

/** Puts the odd forms back for those sources where they still say what the edges say. */
export function withOddConnections(drawn: Connections, odd: Connections, plugs: readonly Plug[]): Connections {
  const valid = Object.entries(odd).filter(([source, own]) => {
    const here = Object.hasOwn(drawn, source) ? { [source]: drawn[source] ?? {} } : {};
    return sameJson(readEdges({ [source]: own }, plugs), readEdges(here, plugs));
  });
  return { ...drawn, ...Object.fromEntries(valid) };
}

function outputNumber(plug: Plug, type: string, port: string): number {
  if (type === 'main' && plug.ports !== undefined) return outputOf(plug.ports, port, plug.errorOutput);
  return numberedOutput(port);
}

function portName(plug: Plug, type: string, output: number): string {
  return type === 'main' && plug.ports !== undefined ? portAt(plug.ports, output, plug.errorOutput) : String(output);
}

function outputsOf(edges: readonly { readonly output: number; readonly target: Connection }[]): readonly (readonly Connection[])[] {
  const outputs: Connection[][] = [];
  for (const { output, target } of edges) {
    while (outputs.length <= output) outputs.push([]);
    outputs[output]?.push(target);
  }
  return outputs;
}

function byType(a: string, b: string): number {
  if (a === b) return 0;
  if (a === 'main' || b === 'main') return a === 'main' ? -1 : 1;
  return a < b ? -1 : 1;
}

import type { Edge } from '../journey/journey';
import { isObject, type JsonObject } from '../json';
import { drawEdges, type Plug } from './connections';
import { sameJson } from '../same-json';
import type { Trace } from './trace';

/** Puts the edges of a workflow back in the order of the document, and adds those that it couldn't hold. */
export function restoreOrder(edges: readonly Edge[], trace: Trace, plugs: readonly Plug[]): readonly Edge[] {
  const undrawn = (trace.undrawn ?? []).flatMap(([place, edge]) => (isEdge(edge) ? [{ place, edge }] : []));
  const restored = trace.edges === undefined ? undefined : atPlaces(edges, trace.edges, undrawn);
  // Someone may have drawn in n8n since; the order within an output is the workflow's to say.
  if (restored !== undefined && sameJson(drawEdges(restored, plugs).order.map((place) => restored[place]), edges)) return restored;
  const all = [...edges];
  for (const { place, edge } of [...undrawn].sort((a, b) => a.place - b.place)) all.splice(place, 0, edge);
  return all;
}

function atPlaces(edges: readonly Edge[], places: readonly number[], undrawn: readonly { readonly place: number; readonly edge: Edge }[]): readonly Edge[] | undefined {
  if (places.length !== edges.length) return undefined;
  const all = new Map(undrawn.map(({ place, edge }) => [place, edge]));
  edges.forEach((edge, index) => all.set(places[index] ?? -1, edge));
  const length = edges.length + undrawn.length;
  const list = Array.from({ length }, (_, place) => all.get(place)).filter((edge) => edge !== undefined);
  return list.length === length ? list : undefined;
}

function isEdge(value: unknown): value is Edge & JsonObject {
  return isObject(value) && ['from', 'port', 'to'].every((key) => typeof value[key] === 'string');
}

/**
 * The part of dagre that we use. Its own declarations import each other without file endings, which TypeScript doesn't follow in an ES
 * module, so every type in them would be lost.
 */
declare module '@dagrejs/dagre' {
  export interface LaidOut {
    /** Centre of the box, once laid out. */
    readonly x?: number;
    readonly y?: number;
  }
  export class Graph {
    constructor(options: { readonly multigraph: boolean });
    setGraph(label: { readonly rankdir: 'LR' | 'TB'; readonly ranksep: number; readonly nodesep: number; readonly align: 'UL' }): void;
    setDefaultEdgeLabel(label: () => object): void;
    setNode(id: string, size: { readonly width: number; readonly height: number }): void;
    setEdge(from: string, to: string, label: object, name: string): void;
    node(id: string): LaidOut;
  }
  export function layout(graph: Graph, options: { readonly disableOptimalOrderHeuristic: boolean }): void;
}

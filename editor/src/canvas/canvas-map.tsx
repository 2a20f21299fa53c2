import { MiniMap, type Node } from 'reactflow';
import { useCallback } from 'react';
import { useProblemsByStep } from '../problems/use-problems';
import { useEditor, useWords } from '../state/use-editor';
import { kindLooks } from '../kinds/kind-look';
import type { CardData } from './project';

/** The whole journey in small; what has to be mended stands out, all else has the colour of its kind. */
export function CanvasMap() {
  const words = useWords();
  const problems = useProblemsByStep();
  const fresh = useEditor((state) => state.fresh);
  const colourOf = useCallback((node: Node<CardData>): string => {
    const own = fresh.has(node.id) ? [] : (problems.get(node.id) ?? []);
    if (own.some(({ severity }) => severity === 'error')) return 'var(--error)';
    return own.length > 0 ? 'var(--warning)' : kindLooks[node.data.step.kind].colour;
  }, [problems, fresh]);
  const strokeOf = useCallback((node: Node<CardData>): string => (!fresh.has(node.id) && problems.has(node.id) ? 'var(--ink)' : 'none'), [problems, fresh]);
  return <MiniMap<Node<CardData>> pannable zoomable ariaLabel={words.canvas.map} nodeColor={colourOf} nodeStrokeColor={strokeOf} nodeStrokeWidth={10} />;
}

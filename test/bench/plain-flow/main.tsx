import { createRoot } from 'react-dom/client';
import { Background, Controls, MiniMap, ReactFlow, useEdgesState, useNodesState, type Edge, type Node } from 'reactflow';
import 'reactflow/dist/style.css';

/** What the bench puts into the page before it loads. */
declare global {
  interface Window {
    readonly drawing: { readonly nodes: Node[]; readonly edges: Edge[] };
  }
}

/** React Flow as its own first example uses it: its default nodes, nothing of ours. */
function PlainFlow() {
  const [nodes, , onNodesChange] = useNodesState(window.drawing.nodes);
  const [edges, , onEdgesChange] = useEdgesState(window.drawing.edges);
  return (
    <ReactFlow nodes={nodes} edges={edges} onNodesChange={onNodesChange} onEdgesChange={onEdgesChange} minZoom={0.1} defaultViewport={{ x: 48, y: 300, zoom: 0.8 }}>
      <Background gap={16} />
      <Controls />
      <MiniMap pannable zoomable />
    </ReactFlow>
  );
}

const root = document.getElementById('flow');
if (root !== null) createRoot(root).render(<PlainFlow />);

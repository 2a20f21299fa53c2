import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeType } from 'n8n-workflow';

const root = join(__dirname, '..', '..');
const { n8n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly n8n: { readonly nodes: readonly string[] } };

/** Every node that n8n is told of, from its source. n8n takes the class that is named like the file. */
export const ourNodes: readonly INodeType[] = n8n.nodes.map((file) => {
  const source = join(root, file.replace(/^dist\//, '').replace(/\.js$/, '.ts'));
  const name = /(\w+)\.node\.js$/.exec(file)?.[1] ?? '';
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const classes = require(source) as Readonly<Record<string, (new () => INodeType) | undefined>>;
  const Node = classes[name];
  if (Node === undefined) throw new Error(`${source} exports no ${name}`);
  return new Node();
});

import { chmodSync, copyFileSync, existsSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { licensesPlugin } from './dev/build/licenses-plugin.js';

const root = import.meta.dirname;

/** Every file that n8n or Node loads by its path; what they share goes to dist/chunks. */
function entries(): Record<string, string> {
  const single = ['cli/main.ts', 'store/sqlite/sqlite-worker.ts'].filter((file) => existsSync(join(root, file)));
  const files = [...globSync('nodes/*/*.node.ts', { cwd: root }), ...globSync('credentials/*.credentials.ts', { cwd: root }), ...single];
  return Object.fromEntries(files.map((file) => [outputOf(file), join(root, file)]));
}

/** n8n wants nodes and credentials at the places that package.json names; the worker lies where its folder would be. */
function outputOf(file: string): string {
  const name = file.replace(/\.ts$/, '');
  return name === 'store/sqlite/sqlite-worker' ? 'store/sqlite-worker' : name;
}

/** Icons and codex files lie beside the code that names them. */
function copyBeside(): Plugin {
  return {
    name: 'copy-beside',
    closeBundle() {
      for (const file of globSync(['nodes/*/*.svg', 'nodes/*/*.node.json', 'credentials/*.svg'], { cwd: root })) {
        const target = join(root, 'dist', file);
        mkdirSync(dirname(target), { recursive: true });
        copyFileSync(join(root, file), target);
      }
      const cli = join(root, 'dist/cli/main.js');
      if (existsSync(cli)) chmodSync(cli, 0o755);
    },
  };
}

export default defineConfig({
  plugins: [copyBeside(), licensesPlugin()],
  // Libraries are bundled: an install of this package pulls nothing else. n8n brings n8n-workflow.
  ssr: { noExternal: true, external: ['n8n-workflow'], target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: entries(),
      output: {
        format: 'cjs',
        exports: 'named',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});

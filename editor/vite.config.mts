import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** One HTML file that needs nothing else: it works from a disk, from any server, and in a page without an origin. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [viteSingleFile()],
  build: { target: 'es2023', outDir: '../dist/designer', emptyOutDir: true },
});

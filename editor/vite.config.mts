import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { licensesPlugin } from '../dev/build/licenses-plugin.js';
import { minifyPlugin } from '../dev/build/minify-plugin.js';
import { shortNames } from '../dev/build/short-names.js';

/** Handlebars asks for `source-map` and does without where it is not there: it maps precompiled templates, of which the page has none. */
function withoutSourceMap(): Plugin {
  const stub = '\0no-source-map';
  return {
    name: 'without-source-map',
    enforce: 'pre',
    resolveId: (id) => (id === 'source-map' ? stub : undefined),
    load: (id) => (id === stub ? 'export {};' : undefined),
  };
}

/** One HTML file that needs nothing else: it works from a disk, from any server, and in a page without an origin. */
export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [withoutSourceMap(), minifyPlugin(), viteSingleFile(), licensesPlugin()],
  ...(command === 'build' && { css: { modules: { generateScopedName: shortNames() } } }),
  // The same source as ES modules, which can be shortened across files.
  resolve: { alias: [{ find: /^handlebars$/, replacement: 'handlebars/lib/handlebars.js' }] },
  build: {
    target: 'es2023',
    outDir: '../dist/designer',
    emptyOutDir: true,
    rolldownOptions: {
      // Reading a property of an import starts nothing, in none of the libraries here.
      treeshake: { propertyReadSideEffects: false },
      onLog: (level, log, handle) => {
        // "use client" is for servers that render React; there is none.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
}));

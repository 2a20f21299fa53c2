import type { Plugin } from 'vite';
import { thirdPartyLicenses } from './third-party-licenses.js';

/** What is bundled brings its licence along, in a file beside it. */
export function licensesPlugin(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: 'THIRD_PARTY_LICENSES.txt', source: thirdPartyLicenses(modules) });
    },
  };
}

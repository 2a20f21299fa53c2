import type { Words } from '../i18n/en';

/** Where the steps of the guide stand, in the order of their words. */
export const guidePlaces: readonly { readonly selector: (words: Words) => string }[] = [
  { selector: ({ palette }) => `section[aria-label="${palette.title}"]` },
  { selector: ({ inspector }) => `aside[aria-label="${inspector.title}"]` },
  { selector: () => 'main ~ details' },
  { selector: () => '[data-action="n8n"]' },
];

import type { enExplain } from './en-explain';

/** What a language has to say to explain a journey. */
export type ExplainWords = typeof enExplain;

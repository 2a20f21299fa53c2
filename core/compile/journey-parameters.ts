/** Names of the Entry node's parameters that hold what belongs to the whole journey; the last two are hidden. */
export const journeyParameters = { journey: 'journey', messages: 'messages', contentHash: 'contentHash', trace: 'trace' } as const;

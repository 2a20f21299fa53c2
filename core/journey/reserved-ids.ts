/** The output of a segment for whom no segment fits. */
export const elsePort = 'else';
/** The output of a split for those who get nothing, to measure against. */
export const holdoutPort = 'holdout';
/** In consent, every topic. */
export const everyTopic = 'all';

/** Ids that no entry of a list in the settings may be given: they mean something of their own. */
export const reservedIds: readonly string[] = [elsePort, holdoutPort, everyTopic];

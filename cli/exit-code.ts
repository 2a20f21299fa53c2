/** What a command answers to the shell. Part of the contract with CI: a number never changes its meaning. */
export const exitCodes = {
  /** Done, nothing wrong. */
  fine: 0,
  /** The document has errors, or somebody changed the workflow in n8n. Nothing was published. */
  problems: 1,
  /** Unknown command or option, no such file, no API key. */
  usage: 2,
  /** n8n can't be reached, or refused what was asked. */
  n8n: 3,
  /** Published, but not confirmed to be up. */
  unconfirmed: 4,
  /** A mistake in the command line itself; please report it. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command answers to the shell. Part of the contract with CI: a number never changes its meaning. */
export const exitCodes = {
  /** Done, nothing wrong. */
  fine: 0,
  /** The document has errors, several workflows are this journey, or somebody changed the workflow in n8n. Nothing was published. */
  problems: 1,
  /** Unknown command or option, a file (or standard output) that can't be read or written, no API key. */
  usage: 2,
  /** n8n can't be reached, refused what was asked, or lacks a credential that must be chosen first. */
  n8n: 3,
  /** Published, but not confirmed to be up. */
  unconfirmed: 4,
  /** A mistake in the command line itself; please report it. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

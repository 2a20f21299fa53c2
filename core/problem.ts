import type { Json } from './json';

/**
 * One thing wrong with a journey. Codes, never text: hosts turn `code` and `params` into words.
 */
export interface Problem {
  /** Stable, kebab-case, for example `send-without-consent-check`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** JSON pointer into the document (RFC 6901), for example `/steps/3/config/timeout`. */
  readonly pointer: string;
  /** Id of the step concerned, if one is. */
  readonly step?: string;
  readonly params: Readonly<Record<string, Json>>;
}

/** At most `limit` messages in a rolling window of `windowMs`. Empty channel or topic: any. */
export interface CapRule {
  readonly limit: number;
  readonly windowMs: number;
  readonly channel: string;
  readonly topic: string;
}

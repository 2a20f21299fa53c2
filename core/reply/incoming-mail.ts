/** What the reply rules look at in an incoming mail. */
export interface IncomingMail {
  /** By lower-cased name; values unfolded, in the order they came. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly subject: string;
  /** Address in From, lower-cased; empty when there is none. */
  readonly from: string;
  readonly text: string;
}

/** First value of a header, trimmed; empty when missing. */
export function headerOf(mail: Pick<IncomingMail, 'headers'>, name: string): string {
  return mail.headers[name]?.[0]?.trim() ?? '';
}

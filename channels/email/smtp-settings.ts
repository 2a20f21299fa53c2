/** Fields of n8n's own `smtp` credential. */
export interface SmtpCredential {
  readonly user: string;
  readonly password: string;
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. */
  readonly secure: boolean;
  /** Only with `secure` off: stays unencrypted although the server offers STARTTLS. */
  readonly disableStartTls?: boolean;
  /** Name this client gives itself in EHLO. */
  readonly hostName?: string;
}

/** How patient the SMTP client is. All in ms. */
export interface SmtpTimeouts {
  readonly connection: number;
  readonly greeting: number;
  /** Silence on a connection, which includes the server's last word on a message. */
  readonly socket: number;
  /** A connection without work says goodbye after this. */
  readonly idle: number;
}

/** Much shorter than nodemailer's: a run of n8n waits for these. */
export const defaultSmtpTimeouts: SmtpTimeouts = { connection: 15_000, greeting: 15_000, socket: 60_000, idle: 15_000 };

/** Messages over one connection before it is replaced; many servers end it at 100 themselves. */
export const messagesPerConnection = 100;

export function smtpAccount(credential: SmtpCredential): string {
  return `smtp:${credential.user}@${credential.host}:${credential.port}`;
}

/** Settings that can reach a server at all; others would throw inside the network code. */
export function isUsable(credential: SmtpCredential): boolean {
  return credential.host.trim() !== '' && !/[\s\p{Cc}]/u.test(credential.host) && Number.isInteger(credential.port) && credential.port > 0 && credential.port < 65_536;
}

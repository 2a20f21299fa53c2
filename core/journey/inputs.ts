import type { ChannelId } from '../channel-id';
import type { JsonObject } from '../json';
import type { ConsentAction } from '../consent/consent';

/** One person. Shape and meaning: schemas/contact.schema.json. */
export interface Contact {
  readonly id: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly country?: string;
  readonly preferredChannel?: ChannelId;
  readonly addresses: readonly { readonly channel: ChannelId; readonly value: string }[];
  readonly attributes: JsonObject;
}

/** A contact as a row gives it: perhaps only a part. */
export interface ContactRow extends Contact {
  /** Fields that the row doesn't have; see merge-contact.ts. Missing: the row is the whole contact. */
  readonly keeps?: readonly (keyof Contact)[];
}

/** schemas/event.schema.json, with the time as ms since 1970 (UTC). */
export interface EventInput {
  readonly id: string;
  readonly contact: string;
  readonly name: string;
  readonly at: number;
  readonly properties: JsonObject;
}

/** schemas/consent-event.schema.json, with times as ms since 1970 (UTC). */
export interface ConsentEventInput {
  readonly id: string;
  readonly contact: string;
  readonly channel: string;
  readonly topic: string;
  readonly action: ConsentAction;
  readonly at: number;
  readonly expiresAt: number | null;
  readonly source: string;
  readonly wording: string;
  readonly actor: string;
  readonly proof: JsonObject;
}

import { isPhoneNumber } from '../../core/address/is-phone-number';
import type { DeliveryResult } from '../../core/delivery-result';
import { badSender } from '../bad-sender';

const minute = 60_000;

/** The person or the text: final for this message. */
const failed = byCode({
  // The person answered STOP to this sender, and Twilio lets nothing through until they write START.
  'opted-out': [21610],
  // No number, a short code, our own number, a premium number, a landline.
  'no-such-address': [21211, 21214, 21217, 21265, 21266, 21268, 21614, 21635],
  'region-not-allowed': [21408, 21612],
  'too-big': [21605, 21617, 21658],
  empty: [21602, 21619],
});

/** The account: wrong for every message. Missing, malformed, not ours or not for text messages; no such messaging service; a trial. */
const down = byCode({
  'bad-sender': [21212, 21267, 21401, 21601, 21603, 21607, 21616, 21660, 21661, 21701, 21704, 21705],
  'trial-account': [21608, 572002, 572005],
});

/** No Twilio number, or none for this country: short codes, names and messaging services reach one country and not another. */
const senderOrCountry: ReadonlySet<number> = new Set([21606, 21657, 21659, 21703]);

/** A queue that is full, maintenance. */
const busy: ReadonlyMap<number, number> = new Map([[21611, minute], [21730, 15 * minute]]);

/**
 * What an error code of Twilio's Messages API says about the message; undefined for a code that says nothing here.
 * https://www.twilio.com/docs/api/errors
 *
 * @param from the sender that was tried
 */
export function twilioVerdict(code: number, from: string, detail: string): DeliveryResult | undefined {
  const afterMs = busy.get(code);
  if (afterMs !== undefined) return { type: 'retry', code: 'provider-busy', detail, afterMs };
  // One person abroad must not stop the account for all: only a number of our own is right or wrong for everybody.
  if (senderOrCountry.has(code)) return isPhoneNumber(from) ? { type: 'channel-down', code: 'bad-sender', detail } : badSender(detail);
  const fault = down.get(code);
  if (fault !== undefined) return { type: 'channel-down', code: fault, detail };
  const reason = failed.get(code);
  return reason === undefined ? undefined : { type: 'failed', code: reason, detail };
}

function byCode(reasons: Readonly<Record<string, readonly number[]>>): ReadonlyMap<number, string> {
  return new Map(Object.entries(reasons).flatMap(([reason, codes]) => codes.map((code) => [code, reason] as const)));
}

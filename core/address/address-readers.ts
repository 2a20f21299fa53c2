import type { ChannelId } from '../channel-id';
import { readEmail } from './email-address';
import { isPhoneNumber } from './is-phone-number';

/** Reads one plain address of each channel in the form in which it is stored and compared; undefined when it is none. */
export type AddressReaders = Readonly<Record<ChannelId, (value: string) => string | undefined>>;

/**
 * Takes phone numbers only as they are stored. For hosts that keep no contacts, such as the page of the designer: the numbering plans of all
 * countries, which full-address-readers.ts knows, weigh more than the rest of a page.
 */
export const plainAddressReaders: AddressReaders = {
  email: (value) => readEmail(value.trim()),
  sms: (value) => (isPhoneNumber(value.trim()) ? value.trim() : undefined),
};

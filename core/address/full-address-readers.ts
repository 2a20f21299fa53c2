import { plainAddressReaders, type AddressReaders } from './address-readers';
import { readPhone } from './phone-number';

/** Takes addresses as people write them; phone numbers are looked up in the numbering plans of all countries. */
export const fullAddressReaders: AddressReaders = { ...plainAddressReaders, sms: readPhone };

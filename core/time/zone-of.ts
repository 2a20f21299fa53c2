import type { Contact } from '../journey/inputs';
import { isTimeZone } from './is-time-zone';

/** A time zone, and whose it is: receipts say so, because a wrong zone is the usual reason for a message at night. */
export interface ChosenZone {
  readonly zone: string;
  readonly of: 'contact' | 'journey' | 'utc';
}

/** The contact's own zone if it is a real one, else the journey's, else UTC. */
export function zoneOf(contact: Pick<Contact, 'timeZone'>, journeyZone: string): ChosenZone {
  if (contact.timeZone !== undefined && isTimeZone(contact.timeZone)) return { zone: contact.timeZone, of: 'contact' };
  if (isTimeZone(journeyZone)) return { zone: journeyZone, of: 'journey' };
  return { zone: 'UTC', of: 'utc' };
}

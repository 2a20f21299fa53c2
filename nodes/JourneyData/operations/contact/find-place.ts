import type { Result } from '../../../../core/result';
import type { EnrolmentRow } from '../../../../core/store-port';
import type { DataWork } from '../../data-operation';
import { required } from '../../parameters';
import type { Wording } from '../../../shared/errors/to-node-error';

/** Where somebody stands in a journey now. */
export type Place = EnrolmentRow;

interface Wanted {
  readonly contact: string;
  readonly journey: string;
}

export const findPlace = {
  /** Whom and which journey an item asks about. */
  read(work: DataWork, index: number): Result<Wanted, Wording> {
    const contact = required(work, 'contactId', 'Contact ID', index);
    if (!contact.ok) return contact;
    const journey = required(work, 'journey', 'Journey Name or ID', index);
    return journey.ok ? { ok: true, value: { contact: contact.value, journey: journey.value } } : journey;
  },

  /** The place of each; undefined for who isn't in that journey. */
  async all({ store }: DataWork, wanted: readonly Wanted[]): Promise<readonly (Place | undefined)[]> {
    const places = await store.enrolments.ofContacts(wanted.map(({ contact }) => contact));
    return wanted.map(({ contact, journey }) => places.get(contact)?.find((place) => place.journey === journey && place.state !== 'exited'));
  },
};

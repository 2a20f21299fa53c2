import type { Transaction } from '../rows/database';

export interface OfferInput {
  readonly journey: string;
  readonly contact: string;
  /** Makes offering harmless to repeat. */
  readonly offerKey: string;
}

/** Puts contacts before a journey's entry pump; says of each whether it is new. */
export function offerContacts({ tables, now }: Transaction, offers: readonly OfferInput[]): Promise<readonly boolean[]> {
  if (offers.length === 0) return Promise.resolve([]);
  return tables.offer.add(
    offers.map(({ journey, contact, offerKey }) => ({
      // The key of what was offered is the id: a repeat meets the same row.
      id: JSON.stringify([journey, offerKey, contact]),
      journey,
      contact,
      at: now,
      state: 'open' as const,
      batch: null,
      claims: 0,
      result: null,
    })),
  );
}

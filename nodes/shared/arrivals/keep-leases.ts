import type { EnrolmentStore, Ticket } from '../../../core/store-port';

/**
 * Renews the leases of a run's people for as long as a step works with them: a Send waits for its turn and for the provider, and meanwhile
 * nobody may be taken for lost. Who is lost to another run all the same is found out when the step records.
 */
export async function keepLeases<T>(enrolments: Pick<EnrolmentStore, 'renew'>, tickets: readonly Ticket[], leaseMs: number, work: () => Promise<T>): Promise<T> {
  let renewing = false;
  const renew = async (): Promise<void> => {
    // A store that is slow isn't asked again before it answered.
    if (renewing) return;
    renewing = true;
    // One that is away now is met by the step itself.
    await enrolments.renew(tickets, leaseMs).catch(() => undefined);
    renewing = false;
  };
  const timer = setInterval(() => void renew(), leaseMs / 4);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

import type { EnrolmentStore, Ticket } from '../../../core/store-port';

/**
 * Renews the leases of a run's people for as long as a step works with them: a Send waits for its turn and for the provider, and meanwhile
 * nobody may be taken for lost. Who is lost to another run all the same is found out when the step records.
 */
export async function keepLeases<T>(enrolments: Pick<EnrolmentStore, 'renew'>, tickets: readonly Ticket[], leaseMs: number, work: () => Promise<T>): Promise<T> {
  // A store that is away now is met by the step itself.
  const timer = setInterval(() => void enrolments.renew(tickets, leaseMs).catch(() => undefined), leaseMs / 4);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Ends when the last piece of work of an account is over; by account, for the whole process. */
const tails = new Map<string, Promise<void>>();

/**
 * Runs the work when no other work through one of these accounts runs in this process. Who asks for the same accounts goes in the order of
 * asking; a failure lets the next one go on.
 * Accounts are taken in one order, so that two can't wait for each other.
 */
export function inTurn<T>(accounts: readonly string[], work: () => Promise<T>): Promise<T> {
  return [...new Set(accounts)].sort().reduceRight<() => Promise<T>>((inner, account) => () => afterOthers(account, inner), work)();
}

async function afterOthers<T>(account: string, work: () => Promise<T>): Promise<T> {
  const mine = (tails.get(account) ?? Promise.resolve()).then(work);
  const over = (): void => {
    if (tails.get(account) === tail) tails.delete(account);
  };
  const tail = mine.then(over, over);
  tails.set(account, tail);
  return mine;
}

import { groupsAtOnce } from '../core/services';

interface Turns {
  running: number;
  /** Wakes the next that asked. */
  readonly waiting: (() => void)[];
}

/** Who is at work through an account, and who waits for that, for the whole process. */
const turns = new Map<string, Turns>();

/**
 * Runs the work when fewer than {@link groupsAtOnce} pieces of work through each of these accounts run in this process. Who asks for the same accounts
 * goes in the order of asking; a failure lets the next one go on.
 * Accounts are taken in one order, so that two can't wait for each other.
 */
export function inTurn<T>(accounts: readonly string[], work: () => Promise<T>): Promise<T> {
  return [...new Set(accounts)].sort().reduceRight<() => Promise<T>>((inner, account) => () => afterOthers(account, inner), work)();
}

async function afterOthers<T>(account: string, work: () => Promise<T>): Promise<T> {
  const here = turns.get(account) ?? { running: 0, waiting: [] };
  turns.set(account, here);
  // Whoever is done hands on the turn, so that nobody who asks just then overtakes.
  if (here.running < groupsAtOnce) here.running += 1;
  else await new Promise<void>((resolve) => here.waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = here.waiting.shift();
    if (next !== undefined) next();
    else {
      here.running -= 1;
      if (here.running === 0) turns.delete(account);
    }
  }
}

import type { JourneyAccount } from '../../../core/store-port';
import { accountTable } from '../../../dev/account-table';

/** Prints the account past Jest, which would put a stack beside it. */
export function printAccount(title: string, account: JourneyAccount): void {
  process.stdout.write(`\n${title}\n${accountTable(account)}\n\n`);
}

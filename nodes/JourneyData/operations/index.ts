import type { DataOperation } from '../data-operation';
import { recordTouch } from './communication/record-touch';
import { getConsent } from './consent/get';
import { recordConsent } from './consent/record';
import { blockAddress, unblockAddress } from './consent/block-address';
import { getContact } from './contact/get';
import { moveToStep } from './contact/move-to-step';
import { removeFromJourney } from './contact/remove-from-journey';
import { tryAgain } from './contact/try-again';
import { upsertContact } from './contact/upsert';
import { recordEvent } from './event/record';
import { journeyAccount } from './journey/account';
import { offerContacts } from './journey/offer';
import { journeyReceipts } from './journey/receipts';
import { takeOver } from './journey/take-over';
import { getUnknown } from './message/get-unknown';
import { settleUnknown } from './message/settle-unknown';
import { advanceTestClock } from './system/advance-test-clock';
import { systemHealth } from './system/health';
import { resumeChannel } from './system/resume-channel';
import { resumeSending, stopSending } from './system/stop-sending';

export interface DataResource {
  readonly name: string;
  readonly value: string;
  /** In alphabetical order of their names, as n8n shows them. */
  readonly operations: readonly DataOperation[];
  /** Chosen at first: what people come for, and what does no harm. */
  readonly usual: DataOperation;
}

/** Everything Journey Data can do, as it is shown. */
export const dataResources: readonly DataResource[] = [
  { name: 'Communication', value: 'communication', operations: [recordTouch], usual: recordTouch },
  { name: 'Consent', value: 'consent', operations: [blockAddress, getConsent, recordConsent, unblockAddress], usual: recordConsent },
  { name: 'Contact', value: 'contact', operations: [upsertContact, getContact, moveToStep, removeFromJourney, tryAgain], usual: upsertContact },
  { name: 'Event', value: 'event', operations: [recordEvent], usual: recordEvent },
  { name: 'Journey', value: 'journey', operations: [journeyAccount, journeyReceipts, offerContacts, takeOver], usual: journeyAccount },
  { name: 'Message', value: 'message', operations: [getUnknown, settleUnknown], usual: getUnknown },
  { name: 'System', value: 'system', operations: [advanceTestClock, systemHealth, resumeChannel, resumeSending, stopSending], usual: systemHealth },
];

/** @throws Error for an operation that this version doesn't have. */
export function findOperation(resource: string, operation: string): DataOperation {
  const found = dataResources.find((one) => one.value === resource)?.operations.find((one) => one.value === operation);
  if (found === undefined) throw new Error(`Journey Data has no operation "${operation}" for "${resource}"`);
  return found;
}

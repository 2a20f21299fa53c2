import type { ReplyResult } from '../../core/store-port';
import type { HandInResult } from '../lab/hand-in';

/** What the Journey Inbox made of an answer, in words. */
export function whatBecame({ body }: HandInResult): string {
  const result = typeof body === 'object' && body !== null && 'result' in body ? (body.result as ReplyResult) : undefined;
  switch (result?.type) {
    case 'matched':
      return result.woke ? 'the journey goes on for that customer (or is over, if the answer was a no)' : 'it is kept; nobody waits for an answer to that message now';
    case 'not-a-reply':
      return `taken for what it is (${result.kind}); nothing changes`;
    case 'duplicate':
      return 'known already; nothing changes';
    case 'unmatched':
      return 'it answers no message of ours; nothing changes';
    case undefined:
      // Twilio is told nothing either.
      return 'the Journey Inbox has it';
  }
}

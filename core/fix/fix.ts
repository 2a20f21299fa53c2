import type { Command } from '../edit/command';
import type { StepKind } from '../journey/journey';

/** What a fix does; hosts turn key and params into words. What the params hold stands beside each key. */
export type FixKey =
  | 'insert-consent-check' | 'insert-cap' | 'insert-message' | 'insert-delay' | 'add-entry' | 'move-cap-before'
  /** { port } */
  | 'end-port'
  /** { from, port } an output that leads nowhere, and the name of its step */
  | 'connect-from'
  /** { to } name of the step */
  | 'connect-to'
  | 'remove-way'
  /** { to } name of the step */
  | 'keep-way'
  | 'mend-way'
  /** { name } of the step */
  | 'remove-step'
  /** { count } */
  | 'remove-steps'
  /** { topic } */
  | 'add-topic'
  /** { topic } name of one that is there */
  | 'use-topic'
  | 'write-message'
  /** { message } name of one that is there */
  | 'use-message'
  /** { channel } */
  | 'write-text' | 'leave-out-channel'
  /** { locale } */
  | 'copy-text'
  /** { locale } */
  | 'use-language'
  | 'use-last-send'
  /** { id } */
  | 'rename-id'
  | 'equal-weights' | 'enter-by-offer' | 'count-events' | 'make-list' | 'make-value'
  /** { timeZone } */
  | 'use-time-zone'
  | 'no-quiet-hours' | 'count-all-messages' | 'clear'
  | 'use-now'
  /** { property } */
  | 'remove-property'
  | 'remove-entry' | 'switch-off' | 'activate'
  /** { value } */
  | 'use-value';

/** A way to mend a problem: carried out as one change, the problem is gone. */
export interface Fix {
  readonly key: FixKey;
  readonly params: Readonly<Record<string, string>>;
  readonly commands: readonly Command[];
}

/** What the host calls the things that a fix adds. */
export interface FixWords {
  readonly kind: (kind: StepKind) => string;
  readonly topic: string;
  readonly message: string;
  /** The language that new texts are in. */
  readonly locale: string;
  readonly timeZone: string;
}

import type { RecordResult } from './contact-store';

/** What a published version tells the store about itself. */
export interface JourneyVersion {
  readonly journey: string;
  readonly name: string;
  /** Content hash of the document. */
  readonly version: string;
  /** n8n workflow that runs it. */
  readonly workflow: string;
  readonly entryStep: string;
  /** Event that lets people in; empty: none. */
  readonly entryEvent: string;
  readonly reentry: { readonly mode: 'never' | 'always' | 'after'; readonly days: number };
}

export interface JourneyStore {
  /**
   * Registers (idempotent). Throws StoreError `journey-owned` with the owner's workflow id when another workflow runs this journey now
   * (`live: true`), or had it before and people are still in it (`live: false`): they would wait for ever.
   */
  register(version: JourneyVersion): Promise<void>;
  get(journey: string): Promise<JourneyVersion | undefined>;
  /** All that ever registered, at most a thousand. */
  list(): Promise<readonly JourneyVersion[]>;
  /**
   * Hands journey and its people over to another workflow, on purpose.
   */
  takeOver(journey: string, workflow: string): Promise<{ readonly moved: number }>;
  /** Offers contacts to a journey; its entry pump enrols them. One result per contact. */
  offer(journey: string, contacts: readonly string[], offerKey: string): Promise<readonly RecordResult[]>;
}

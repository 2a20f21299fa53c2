import type { JsonObject } from '../json';
import type { ConsentBasis } from '../consent/consent';
import type { Arrival, EnrolmentMemory, RecordedOutcome } from '../store-port';
import type { Services } from '../services';
import type { Message, Rule, StepConfigs, StepKind } from '../journey/journey';

/** Journey-level data a step may read; in n8n it comes from the Entry's parameters. */
export interface JourneyContext {
  readonly id: string;
  readonly version: string;
  readonly timeZone: string;
  readonly quietHours?: { readonly from: string; readonly to: string };
  readonly exitWhen: readonly Rule[];
  readonly goal?: Rule;
  readonly topics: Readonly<Record<string, { readonly basis: ConsentBasis }>>;
  readonly messages: Readonly<Record<string, Message>>;
}

export interface StepRun<K extends StepKind> {
  readonly journey: JourneyContext;
  readonly step: { readonly id: string; readonly kind: K };
  readonly config: StepConfigs[K];
  /** Journey time, ms, read once for the batch. */
  readonly now: number;
  readonly batch: readonly StepInput[];
  /** Ends the work after the current group when aborted (n8n's stop or time-out). */
  readonly signal?: AbortSignalLike;
}
export interface AbortSignalLike {
  readonly aborted: boolean;
}

/** A contact about whom the step has yet to decide. */
export interface StepInput extends Arrival {
  /** What other nodes put on the item, less `journey` and `contact`. */
  readonly item: JsonObject;
}

/** What the step decided for one contact. */
export interface StepOutcome {
  readonly outcome: RecordedOutcome;
  readonly remember?: EnrolmentMemory;
  /** Goes into `json.journey` of the item that leaves by the port, such as `preview`: small. */
  readonly show?: JsonObject;
}

/** The one implementation of a step kind. */
export interface StepModule<K extends StepKind> {
  readonly kind: K;
  /**
   * Output names in order, from the settings as they stand in the document: where they are an expression, the outputs that depend on
   * them are unknown and left out.
   */
  ports(config: object): readonly string[];
  /** Outputs behind which nothing has to follow, with these settings. Absent: none. */
  readonly mayEnd?: (config: object) => readonly string[];
  /** Whether it makes people wait; where it does it needs a pump. `always`: nobody passes who had something to wait for and didn't. */
  readonly parks: false | 'sometimes' | 'always';
  /** Whether these settings, as they stand in the document, rule out that it makes anybody wait. Absent: none do. */
  readonly passesAtOnce?: (config: object) => boolean;
  /** Names of outputs are settings: nobody can tell them while the settings aren't sound. */
  readonly namesPorts?: true;
  /**
   * Fits the JSON pointers, within the settings, of what must not be an n8n expression: what names outputs, for these are part of the
   * drawing; what the node keeps as JSON text, for in that n8n evaluates nothing. Absent: everything may be one.
   */
  readonly literal?: RegExp;
  /** Whom the journey's exit criteria are asked of before the step: nobody, or those of whom no message went out there. Absent: everybody. */
  readonly exitCriteria?: 'nobody' | 'unless-sent';
  /**
   * One outcome per input, in order. Throws only StoreError (the run then fails and is repeated); what concerns one contact is an outcome.
   */
  run(run: StepRun<K>, services: Services): Promise<readonly StepOutcome[]>;
}

import type { StepConfigs, StepKind } from '../journey/journey';
import type { JsonObject } from '../json';
import type { AbortSignalLike, JourneyContext, StepModule } from '../steps/step-module';
import type { NextKind, Ticket, WayIn } from '../store-port';

/** What lies behind an output, as drawn now. */
export interface NextStep {
  readonly kind: NextKind;
  /** `n8n` only: a run that died there may be repeated. */
  readonly mayRepeat?: boolean;
  /** No Send lies ahead. */
  readonly sendless?: boolean;
}

/** How the step is set for some of its visitors; all the same but where an engineer made a parameter an expression. */
export interface StepSetting<K extends StepKind> {
  readonly config: StepConfigs[K];
  /** By output; one not named leads nowhere. */
  readonly next: Readonly<Record<string, NextStep>>;
}

/** A contact at the door of a step. */
export interface StepVisitor<K extends StepKind> {
  readonly ticket: Ticket;
  /** What other nodes put on the item, less `journey` and `contact`. */
  readonly item: JsonObject;
  readonly setting: StepSetting<K>;
}

/** One batch at one step. */
export interface StepVisit<K extends StepKind> {
  readonly module: StepModule<K>;
  readonly workflow: string;
  readonly journey: JourneyContext;
  readonly stepId: string;
  /** What leads here; see BeginRequest.after. */
  readonly after: readonly WayIn[];
  /** Lease time, ms. */
  readonly leaseMs: number;
  readonly visitors: readonly StepVisitor<K>[];
  readonly signal?: AbortSignalLike;
}

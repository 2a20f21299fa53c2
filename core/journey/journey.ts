import type * as T from './types.generated';

export type {
  Channel, ConsentEventDocument, ContactDocument, Duration, Edge, EmailText, EventDocument, GroupRule, AttributeRule, EventRule, MessageRule,
  Message, Rule, Segment, SmsText, Step,
} from './types.generated';

/** A journey as people write it: what has a default may be missing. */
export type JourneyDocument = T.Journey;

/** A journey in its full form, every default filled in (see normalize.ts). Everything but validation works on this. */
export type Journey = T.Journey & Required<Pick<T.Journey, 'description' | 'topics' | 'messages' | 'tests' | 'layout' | 'n8n'>>;

/** Settings by step kind. At run time, after expressions are evaluated. */
export interface StepConfigs {
  readonly entry: T.EntryConfig;
  readonly segment: T.SegmentConfig;
  readonly 'consent-check': T.ConsentCheckConfig;
  readonly 'fatigue-cap': T.FatigueCapConfig;
  readonly tailor: T.TailorConfig;
  readonly send: T.SendConfig;
  readonly 'wait-for-reply': T.WaitForReplyConfig;
  readonly delay: T.DelayConfig;
  readonly split: T.SplitConfig;
  readonly exit: T.ExitConfig;
}

/** Kinds that we run ourselves; `n8n` is the one that we only carry. */
export type StepKind = keyof StepConfigs;
export const stepKinds = ['entry', 'segment', 'consent-check', 'fatigue-cap', 'tailor', 'send', 'wait-for-reply', 'delay', 'split', 'exit'] as const satisfies readonly StepKind[];

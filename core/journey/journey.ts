import type * as T from './types.generated';

export type {
  ConsentEventDocument, ContactDocument, Duration, Edge, EmailText, EventDocument, AttributeRule, EventRule, MessageRule,
  Message, Rule, SmsText, Stage, Step, Touchpoint,
} from './types.generated';

export { stepKinds } from './types.generated';

/** A journey as people write it: what has a default may be missing. */
export type JourneyDocument = T.Journey;

/** What a document says of itself: that it is a journey, and in which version of the format. */
export const journeyFormat = { $schema: 'urn:n8n-nodes-journeys:journey:1', schemaVersion: 1 } as const;

/** A journey in its full form, every default filled in (see normalize.ts). Everything but validation works on this. */
export type Journey = T.Journey & Required<Pick<T.Journey, 'description' | 'topics' | 'messages' | 'tests' | 'layout' | 'n8n'>>;

/** Kinds that we run ourselves; `n8n` is the one that we only carry. */
export type StepKind = Exclude<T.Step['kind'], 'n8n'>;

/** Settings by step kind. At run time, after expressions are evaluated. */
export type StepConfigs = { readonly [K in StepKind]: Extract<T.Step, { readonly kind: K }>['config'] };

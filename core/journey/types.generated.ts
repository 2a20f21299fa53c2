// Written from schemas/ by `npm run generate`. Do not edit.

export type Schemas =
  | Journey
  | Edge
  | Stage
  | Touchpoint
  | Step
  | EntryStep
  | SegmentStep
  | ConsentCheckStep
  | FatigueCapStep
  | TailorStep
  | SendStep
  | WaitForReplyStep
  | DelayStep
  | SplitStep
  | ExitStep
  | N8NStep
  | EntryConfig
  | SegmentConfig
  | ConsentCheckConfig
  | FatigueCapConfig
  | TailorConfig
  | SendConfig
  | WaitForReplyConfig
  | DelayConfig
  | SplitConfig
  | ExitConfig
  | N8NConfig
  | N8NKeys
  | Segment
  | Rule
  | GroupRule
  | AttributeRule
  | EventRule
  | MessageRule
  | Message
  | EmailText
  | SmsText
  | ContactDocument
  | EventDocument
  | ConsentEventDocument
  | Channel
  | Duration;
/**
 * A condition on a contact.
 */
export type Rule = GroupRule | AttributeRule | EventRule | MessageRule;
/**
 * One step of a journey; `kind` says which.
 */
export type Step =
  | EntryStep
  | SegmentStep
  | ConsentCheckStep
  | FatigueCapStep
  | TailorStep
  | SendStep
  | WaitForReplyStep
  | DelayStep
  | SplitStep
  | ExitStep
  | N8NStep;
/**
 * How a message reaches the person.
 */
export type Channel = 'email' | 'sms';

/**
 * A customer journey: steps, the ways between them, messages and settings.
 */
export interface Journey {
  /**
   * Says that this is a journey document.
   */
  $schema: 'urn:n8n-nodes-journeys:journey:1';
  /**
   * Version of this format.
   */
  schemaVersion: 1;
  /**
   * Names the journey for ever: people's places and counts hang on it.
   */
  id: string;
  /**
   * What people call this journey.
   */
  name: string;
  /**
   * What the journey is for.
   */
  description?: string;
  /**
   * Rules for the whole journey.
   */
  settings: {
    /**
     * Used for people whose own zone is unknown.
     */
    timeZone: string;
    /**
     * When a contact who has been in this journey may enter again. Nobody is in it twice at a time.
     */
    reentry: {
      /**
       * `never`, `always` (after leaving), or `after` so many days since leaving.
       */
      mode: 'never' | 'always' | 'after';
      /**
       * Days since leaving (mode `after`).
       */
      days: number;
    };
    /**
     * No message is sent between these local times of the person; one that falls due waits.
     */
    quietHours?: {
      from: string;
      to: string;
    };
    /**
     * Whoever comes to match one of these leaves the journey before the next step.
     */
    exitWhen: Rule[];
    goal?: Rule;
  };
  /**
   * What people can allow or refuse, each with its legal basis.
   *
   * Items: One consent topic.
   */
  topics?: {
    id: string;
    /**
     * What people call it.
     */
    name: string;
    /**
     * `consent`: unknown means no. `contract`, `legal-obligation`: unknown passes, only a block on the address stops it.
     */
    basis: 'consent' | 'contract' | 'legal-obligation';
  }[];
  /**
   * The steps; the order is kept but has no meaning.
   *
   * @maxItems 2000
   */
  steps: Step[];
  /**
   * The ways between steps, in order.
   *
   * @maxItems 8000
   */
  edges: Edge[];
  /**
   * The journey's messages by id.
   */
  messages?: {
    [k: string]: Message | undefined;
  };
  /**
   * Given, when, then: what should happen to whom.
   *
   * Items: One test.
   */
  tests?: {
    [k: string]: unknown | undefined;
  }[];
  /**
   * Where each step stands on the canvas; not part of what the journey does.
   */
  layout?: {
    /**
     * Top left corner in pixels.
     */
    [k: string]:
      | {
          /**
           * From the left.
           */
          x: number;
          /**
           * From the top.
           */
          y: number;
        }
      | undefined;
  };
  /**
   * The journey as people speak of it: stages and touchpoints. Not part of what the journey does.
   */
  map?: {
    /**
     * From first contact to loyalty, in order.
     *
     * @maxItems 50
     */
    stages: Stage[];
    /**
     * Id of the stage that each step belongs to, by the id of the step; a step may have none.
     */
    stageOf: {
      [k: string]: string | undefined;
    };
    /**
     * Where the person and you meet, in n8n or elsewhere.
     *
     * @maxItems 500
     */
    touchpoints: Touchpoint[];
  };
  /**
   * Keys of the n8n workflow that are not ours.
   */
  n8n?: {
    [k: string]: unknown | undefined;
  };
}
/**
 * Several rules joined.
 */
export interface GroupRule {
  /**
   * A group of rules.
   */
  type: 'group';
  /**
   * `all`: every rule holds. `any`: at least one. `none`: not one of them.
   */
  combinator: 'all' | 'any' | 'none';
  /**
   * The rules of the group. An empty `all` holds for everyone.
   */
  rules: Rule[];
}
/**
 * Compares a field of the contact. A missing field fails every operator except `missing` and `ne`.
 */
export interface AttributeRule {
  /**
   * A field of the contact.
   */
  type: 'attribute';
  /**
   * Path in the contact, for example `country` or `attributes.company`.
   */
  field: string;
  /**
   * How to compare.
   */
  op: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'starts-with' | 'in' | 'exists' | 'missing';
  /**
   * What to compare with; a list for `in`; nothing for `exists` and `missing`.
   */
  value?: string | number | boolean | (string | number | boolean)[];
}
/**
 * Compares a number made from the contact's events. Without events, count and sum are 0 and the others are missing.
 */
export interface EventRule {
  /**
   * A number made from events.
   */
  type: 'event';
  /**
   * Name of the event, for example `purchase`.
   */
  event: string;
  /**
   * `count` of events, `sum`, `min` or `max` of a property, or days since the `first` or `last` one.
   */
  measure: 'count' | 'sum' | 'min' | 'max' | 'days-since-first' | 'days-since-last';
  /**
   * Property to sum or compare; empty for count and days.
   */
  property?: string;
  within?: Duration;
  /**
   * How to compare.
   */
  op: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';
  /**
   * The number to compare with.
   */
  value: number;
}
/**
 * A length of time. A day is 24 hours.
 */
export interface Duration {
  /**
   * How many units.
   */
  amount: number;
  /**
   * Unit of the amount.
   */
  unit: 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks';
}
/**
 * Compares how many messages of a topic or journey the contact was sent or answered.
 */
export interface MessageRule {
  /**
   * A number made from messages.
   */
  type: 'message';
  /**
   * What to count.
   */
  measure: 'sent' | 'replied';
  /**
   * Only messages of this topic; empty for all.
   */
  topic?: string;
  within?: Duration;
  /**
   * How to compare.
   */
  op: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';
  /**
   * The number to compare with.
   */
  value: number;
}
/**
 * Where contacts come into the journey.
 */
export interface EntryStep {
  /**
   * Never changes, so that waiting people keep their place.
   */
  id: string;
  /**
   * What this step does.
   */
  kind: 'entry';
  /**
   * Shown on the card and as the name of the n8n node.
   */
  name: string;
  /**
   * A remark for whoever reads the journey.
   */
  note?: string;
  config: EntryConfig;
  n8n?: N8NKeys;
}
/**
 * What this step is set to.
 */
export interface EntryConfig {
  /**
   * `offer`: only those offered through Journey Data. `event`: everyone for whom the event is recorded. `items`: the contacts that flow into this node; each updates the stored contact of its id; fields that it doesn't have stay as they are.
   */
  source: 'offer' | 'event' | 'items';
  /**
   * Name of the event that lets people in (for entry by an event).
   */
  event: string;
}
/**
 * Keys of the n8n node that are not ours (credentials, notes, retry settings, typeVersion), kept as they are.
 */
export interface N8NKeys {
  [k: string]: unknown | undefined;
}
/**
 * Sends each contact out by the first segment that fits.
 */
export interface SegmentStep {
  /**
   * Never changes, so that waiting people keep their place.
   */
  id: string;
  /**
   * What this step does.
   */
  kind: 'segment';
  /**
   * Shown on the card and as the name of the n8n node.
   */
  name: string;
  /**
   * A remark for whoever reads the journey.
   */
  note?: string;
  config: SegmentConfig;
  n8n?: N8NKeys;
}
/**
 * What this step is set to.
 */
export interface SegmentConfig {
  /**
   * Tried in this order; each has an output of its own. Everybody else leaves by `else`.
   *
   * @minItems 1
   * @maxItems 20
   */
  segments: Segment[];
  /**
   * Look at the contact as of this date, written as 2026-01-01T00:00:00Z. Empty: now.
   */
  asOf: string;
}
/**
 * A named group of contacts, defined by a rule.
 */
export interface Segment {
  id: string;
  /**
   * What people call this segment.
   */
  name: string;
  rule: Rule;
}
/**
 * Finds the channels on which this person may be written to about the topic. Where the topic rests on consent, they must have allowed it; else only a blocked address stops a message.
 */
export interface ConsentCheckStep {
  /**
   * Never changes, so that waiting people keep their place.
   */
  id: string;
  /**
   * What this step does.
   */
  kind: 'consent-check';
  /**
   * Shown on the card and as the name of the n8n node.
   */
  name: string;
  /**
   * A remark for whoever reads the journey.
   */
  note?: string;
  config: ConsentCheckConfig;
  n8n?: N8NKeys;
}
/**
 * What this step is set to.
 */
export interface ConsentCheckConfig {
  /**
   * The consent topic, as listed in the journey's topics.
   */
  topic: string;
  /**
   * The channels to ask about, in order of the journey's preference.
   *
   * @minItems 1
   */
  channels: Channel[];
}
/**
 * Lets a contact pass only if another message stays within the frequency caps, and holds the place.
 */
export interface FatigueCapStep {
  /**
   * Never changes, so that waiting people keep their place.
   */
  id: string;
  /**
   * What this step does.
   */
  kind: 'fatigue-cap';
  /**
   * Shown on the card and as the name of the n8n node.
   */
  name: string;
  /**
   * A remark for whoever reads the journey.
   */
  note?: string;
  config: FatigueCapConfig;
  n8n?: N8NKeys;
}
/**
 * What this step is set to.
 */
export interface FatigueCapConfig {
  /**
   * All of them must hold.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: At most so many messages in a rolling window.
   */
  caps: {
    /**
     * No more than so many messages.
     */
    limit: number;
    window: Duration;
    /**
     * Count only this channel; empty: all channels.
     */
    channel: '' | 'email' | 'sms';
    /**
     * Count only this topic; empty: all topics.
     */
    topic: string;
  }[];
  /**
   * `leave`: go out by "Capped" at once. `wait`: stay until a message would fit again.
   */
  whenCapped: 'leave' | 'wait';
  giveUpAfter: Duration;
}
/**
 * Chooses channel and language for this person and prepares the message.
 */
export interface TailorStep {
  /**
   * Never changes, so that waiting people keep their place.
   */
  id: string;
  /**
   * What this step does.
   */
  kind: 'tailor';
  /**
   * Shown on the card and as the name of the n8n node.
   */
  name: string;
  /**
   * A remark for whoever reads the journey.
   */
  note?: string;
  config: TailorConfig;
  n8n?: N8NKeys;
}
/**
 * What this step is set to.
 */
export interface TailorConfig {
  /**
   * The message, by its ID in the journey (not its title).
   */
  message: string;
  /**
   * In order of the journey's preference; the person's own preference comes first.
   *
   * @minItems 1
   */
  channels: Channel[];
}
/**
 * Sends the prepared message, each person once, and checks consent and caps again.
 */
export interface SendStep {
  /**
   * Never changes, so that waiting people keep their place.
   */
  id: string;
  /**
   * What this step does.
   */
  kind: 'send';
  /**
   * Shown on the card and as the name of the n8n node.
   */
  name: string;
  /**
   * A remark for whoever reads the journey.
   */
  note?: string;
  config: SendConfig;
  n8n?: N8NKeys;
}
/**
 * What this step is set to.
 */
export interface SendConfig {
  /**
   * `marketing`: obeys the caps. `service`: an answer or a notice; never capped, only counted. `transactional`: about an order or a contract; never capped, only counted.
   */
  class: 'marketing' | 'service' | 'transactional';
  /**
   * Sender of e-mails; empty: the sender identity's.
   */
  from: string;
  /**
   * Sender number of text messages, in E.164 form; empty: the sender identity's.
   */
  smsFrom: string;
  /**
   * `obey`: wait until the journey's quiet hours are over. `ignore`: send at any hour.
   */
  quietHours: 'obey' | 'ignore';
  expiresAfter: Duration;
  giveUpAfter: Duration;
}
/**
 * Waits until the person answers, or the time is over.
 */
export interface WaitForReplyStep {
  /**
   * Never changes, so that waiting people keep their place.
   */
  id: string;
  /**
   * What this step does.
   */
  kind: 'wait-for-reply';
  /**
   * Shown on the card and as the name of the n8n node.
   */
  name: string;
  /**
   * A remark for whoever reads the journey.
   */
  note?: string;
  config: WaitForReplyConfig;
  n8n?: N8NKeys;
}
/**
 * What this step is set to.
 */
export interface WaitForReplyConfig {
  /**
   * Id of the Send whose answer to wait for; empty: the last one before this step.
   */
  send: string;
  timeout: Duration;
}
/**
 * Waits, then goes on.
 */
export interface DelayStep {
  /**
   * Never changes, so that waiting people keep their place.
   */
  id: string;
  /**
   * What this step does.
   */
  kind: 'delay';
  /**
   * Shown on the card and as the name of the n8n node.
   */
  name: string;
  /**
   * A remark for whoever reads the journey.
   */
  note?: string;
  config: DelayConfig;
  n8n?: N8NKeys;
}
/**
 * What this step is set to.
 */
export interface DelayConfig {
  duration: Duration;
}
/**
 * Divides contacts at random, always the same way for the same contact.
 */
export interface SplitStep {
  /**
   * Never changes, so that waiting people keep their place.
   */
  id: string;
  /**
   * What this step does.
   */
  kind: 'split';
  /**
   * Shown on the card and as the name of the n8n node.
   */
  name: string;
  /**
   * A remark for whoever reads the journey.
   */
  note?: string;
  config: SplitConfig;
  n8n?: N8NKeys;
}
/**
 * What this step is set to.
 */
export interface SplitConfig {
  /**
   * Each has an output of its own; shares are relative to each other and to the holdout.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: One part.
   */
  variants: {
    id: string;
    /**
     * Shown on the output.
     */
    name: string;
    /**
     * How large this part is beside the others: with 1 and 1 both are the same, with 3 and 1 this one is three quarters.
     */
    weight: number;
  }[];
  /**
   * How much of all get nothing, to measure against, as a weight beside the others: with 45, 45 and a holdout of 10 it is one in ten. They leave by `holdout`.
   */
  holdout: number;
  /**
   * Change it to divide anew; the same salt in two journeys divides the same way.
   */
  salt: string;
}
/**
 * Ends the journey for this contact.
 */
export interface ExitStep {
  /**
   * Never changes, so that waiting people keep their place.
   */
  id: string;
  /**
   * What this step does.
   */
  kind: 'exit';
  /**
   * Shown on the card and as the name of the n8n node.
   */
  name: string;
  /**
   * A remark for whoever reads the journey.
   */
  note?: string;
  config: ExitConfig;
  n8n?: N8NKeys;
}
/**
 * What this step is set to.
 */
export interface ExitConfig {
  /**
   * Why the journey ends here, for the report.
   */
  reason: string;
  /**
   * Counts as success of the journey.
   */
  goal: boolean;
}
/**
 * A node of n8n that travels with the journey unchanged.
 */
export interface N8NStep {
  id: string;
  /**
   * Any n8n node.
   */
  kind: 'n8n';
  /**
   * Name of the n8n node.
   */
  name: string;
  /**
   * A remark for whoever reads the journey.
   */
  note?: string;
  config: N8NConfig;
  /**
   * The node exactly as n8n stores it, less its name and position.
   */
  n8n: {
    /**
     * n8n node type.
     */
    type: string;
    /**
     * Version of the node type.
     */
    typeVersion: number;
    /**
     * Settings of the node, as n8n stores them.
     */
    parameters: {
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
}
/**
 * What the journey itself knows of this node.
 */
export interface N8NConfig {
  /**
   * Running this node twice for the same contact does no harm; so a run that died is repeated.
   */
  mayRepeat: boolean;
}
/**
 * A way from a step's output to another step.
 */
export interface Edge {
  /**
   * Id of the step it leaves.
   */
  from: string;
  /**
   * Name of the output. An n8n node's outputs are numbered: `0` is the first, its error output the last.
   */
  port: string;
  /**
   * Id of the step it leads to.
   */
  to: string;
  /**
   * Number of the input it enters.
   */
  input?: number;
  /**
   * Kind of n8n connection.
   */
  type?: string;
}
/**
 * One message: facts that are the same everywhere, and a text for each channel and language.
 */
export interface Message {
  /**
   * What people call this message.
   */
  name: string;
  /**
   * Used for people whose language has no text.
   */
  defaultLocale: string;
  /**
   * Values every text may use as `{{facts.name}}`, so that a price or date is written once.
   */
  facts: {
    /**
     * A value.
     */
    [k: string]: string | number | boolean | undefined;
  };
  /**
   * The texts by channel, then by language.
   */
  variants: {
    /**
     * E-mail texts by language.
     */
    email?: {
      [k: string]: EmailText | undefined;
    };
    /**
     * SMS texts by language.
     */
    sms?: {
      [k: string]: SmsText | undefined;
    };
  };
}
/**
 * One e-mail in one language.
 */
export interface EmailText {
  /**
   * Subject line; may use `{{ }}`.
   */
  subject: string;
  /**
   * Text that mail programs show after the subject.
   */
  preheader: string;
  /**
   * The mail as plain text; paragraphs are parted by an empty line.
   */
  text: string;
  /**
   * The mail as HTML; empty: made from the text.
   */
  html: string;
}
/**
 * One text message in one language.
 */
export interface SmsText {
  /**
   * The message; may use `{{ }}`.
   */
  text: string;
}
/**
 * One part of the way of a customer, as people speak of it.
 */
export interface Stage {
  /**
   * Letters, digits, dot, dash and underscore; at most 64 characters; unique where it is used.
   */
  id: string;
  /**
   * What people call this stage.
   */
  name: string;
  /**
   * Anything else.
   */
  note: string;
}
/**
 * One place where the person and you meet.
 */
export interface Touchpoint {
  /**
   * Letters, digits, dot, dash and underscore; at most 64 characters; unique where it is used.
   */
  id: string;
  /**
   * What people call this touchpoint.
   */
  name: string;
  /**
   * Id of the stage it belongs to; empty: none.
   */
  stage: string;
  /**
   * By what they meet, such as e-mail, shop or call centre.
   */
  where: string;
  /**
   * Ids of the steps that make this touchpoint; none: it is outside of n8n.
   *
   * @maxItems 200
   */
  steps: string[];
  /**
   * What the person wants here.
   */
  needs: string;
  /**
   * How it feels to the person.
   */
  feeling: 'delighted' | 'pleased' | 'neutral' | 'uneasy' | 'upset';
  /**
   * What the person would say about it.
   */
  feels: string;
  /**
   * What is hard, slow or annoying here.
   */
  hurts: string;
  /**
   * Who looks after this touchpoint.
   */
  owner: string;
  /**
   * Anything else.
   */
  note: string;
}
/**
 * One person: who they are and how to reach them.
 */
export interface ContactDocument {
  /**
   * The person's id in your own system; at most 128 characters.
   */
  id: string;
  /**
   * Given name.
   */
  firstName?: string;
  /**
   * Family name.
   */
  lastName?: string;
  /**
   * The person's language; without it the message's default language is used.
   */
  locale?: string;
  /**
   * The person's time zone; without it the journey's is used.
   */
  timeZone?: string;
  /**
   * ISO 3166-1 alpha-2 code, for example `JP`.
   */
  country?: string;
  preferredChannel?: Channel;
  /**
   * Where the person can be reached, best first within a channel.
   *
   * Items: One address.
   */
  addresses?: {
    channel: Channel;
    /**
     * The address: an e-mail address, or a phone number in E.164 form (+819012345678).
     */
    value: string;
  }[];
  /**
   * Everything else you know about the person, by name.
   */
  attributes?: {
    [k: string]: unknown | undefined;
  };
}
/**
 * Something that happened to or was done by a contact.
 */
export interface EventDocument {
  /**
   * Makes recording harmless to repeat: the same id is stored once.
   */
  id?: string;
  /**
   * Id of the contact.
   */
  contact: string;
  /**
   * Name of the event, for example `purchase`.
   */
  name: string;
  /**
   * When it happened; without it: now.
   */
  at?: string;
  properties?: Properties;
}
/**
 * Details, for example `{ "total": 9.9 }`.
 */
export interface Properties {
  [k: string]: unknown | undefined;
}
/**
 * Somebody allowed or refused messages, with the proof of it.
 */
export interface ConsentEventDocument {
  /**
   * Makes recording harmless to repeat.
   */
  id?: string;
  /**
   * Id of the contact.
   */
  contact: string;
  /**
   * A channel, or `*` for all.
   */
  channel?: '*' | 'email' | 'sms';
  /**
   * A consent topic as the journeys write it, or `*` for all.
   */
  topic?: string;
  /**
   * What the person did.
   */
  action: 'request' | 'grant' | 'confirm' | 'deny' | 'revoke' | 'expire' | 'import' | 'restore';
  /**
   * When the person decided; without it: now.
   */
  at?: string;
  /**
   * When the permission ends by itself.
   */
  expiresAt?: string;
  /**
   * Where it was given, for example `newsletter form`.
   */
  source: string;
  /**
   * Which text the person was shown, by version.
   */
  wording?: string;
  /**
   * Who recorded it.
   */
  actor?: string;
  /**
   * What shows that it happened: form id, IP address, message id.
   */
  proof?: {
    [k: string]: unknown | undefined;
  };
}
/** Kinds of steps that we run ourselves. */
export const stepKinds = ['entry', 'segment', 'consent-check', 'fatigue-cap', 'tailor', 'send', 'wait-for-reply', 'delay', 'split', 'exit'] as const;
/** Ways to reach people. */
export const channelIds = ['email', 'sms'] as const;

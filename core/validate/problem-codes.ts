import type { Problem } from '../problem';

type Severity = Problem['severity'];

/**
 * Everything `validateJourney` can say about a journey, with its severity: an error keeps a journey from being published.
 * A code never changes its meaning. What `params` hold stands beside each code.
 */
export const journeyProblemCodes = {
  // ---- schema: the shape of the document
  /** The document is no JSON object. */
  'not-a-journey': 'error',
  /** { expected, actual } */
  'unknown-schema-version': 'error',
  /** { property } */
  'unknown-property': 'error',
  /** { property } */
  'missing-property': 'error',
  /** { expected } name of the JSON type, or names joined by `, ` */
  'wrong-type': 'error',
  /** { allowed } */
  'not-one-of': 'error',
  /** { comparison: '<=' | '>=' | '<' | '>', limit } */
  'out-of-range': 'error',
  /** { minimum } or { maximum }, in characters */
  'bad-length': 'error',
  /** { minimum } or { maximum }, in entries */
  'bad-count': 'error',
  /** { pattern } */
  'bad-pattern': 'error',
  /** { first, second } positions of the two equal entries */
  'not-unique': 'error',
  /** { property } a name that may not be used as a key here */
  'bad-key': 'error',
  /** { kind } */
  'unknown-step-kind': 'error',
  /** { type } */
  'unknown-rule-type': 'error',
  /** An expression where the outputs of the step depend on the value, at the entry, in what a node keeps as JSON text, or in place of one entry of a list. */
  'expression-not-allowed': 'error',

  // ---- graph: the drawing
  'no-entry': 'error',
  /** { first } id of the other entry */
  'several-entries': 'error',
  /** { id, first } pointer of the other step */
  'duplicate-step-id': 'error',
  /** { from } */
  'edge-from-nowhere': 'error',
  /** { to } */
  'edge-to-nowhere': 'error',
  /** { from, port, to } */
  'duplicate-edge': 'error',
  /** { port, ports } */
  'unknown-port': 'error',
  /** { port, to } ids of the steps of ours that the port leads to */
  'port-forks': 'error',
  /** { from } */
  'input-to-entry': 'error',
  /** { to } whoever is refused is not in the journey, so no step of ours may follow */
  'refused-into-journey': 'error',
  /** { port } */
  'self-loop': 'error',
  /** { input, type } a step of ours has one input, of type `main` */
  'bad-connection': 'error',
  /** { steps } ids round the cycle */
  'cycle-without-parking': 'error',
  'unreachable-step': 'warning',
  /** { port } contacts who leave here end with the reason `left-by-<port>` */
  'port-unconnected': 'warning',

  // ---- meaning: what would go wrong when it runs
  /** { from } where the way without a consent check begins */
  'send-without-consent-check': 'error',
  /** { from } where the way without a cap begins */
  'send-without-cap': 'error',
  /** { from } where the way without a Tailor begins */
  'send-without-tailor': 'error',
  /** { from } where the way without a consent check begins */
  'tailor-without-consent-check': 'error',
  /** { tailor } the channel was chosen before the cap could rule it out */
  'cap-after-tailor': 'warning',
  /** { topic, check } a marketing message under a topic that needs no consent */
  'marketing-without-consent-topic': 'warning',
  /** { topic } */
  'unknown-topic': 'error',
  /** { topic } */
  'duplicate-topic-id': 'error',
  /** { message } */
  'unknown-message': 'error',
  /** { message, channel } */
  'message-lacks-channel': 'error',
  /** { message, channel, locale } */
  'message-lacks-default-language': 'error',
  /** { from } where the way without a Send begins, or { send } */
  'wait-without-send': 'error',
  /** { send } */
  'unknown-send-step': 'error',
  /** { segment } */
  'duplicate-segment-id': 'error',
  /** { variant } */
  'duplicate-variant-id': 'error',
  /** { name } an output that the step has anyway */
  'reserved-port-name': 'error',
  'weights-all-zero': 'error',
  'event-entry-without-event': 'error',
  /** { measure } */
  'rule-without-property': 'error',
  /** { op, expected: 'list' | 'value' } */
  'rule-value-mismatch': 'error',
  /** { timeZone } */
  'bad-time-zone': 'error',
  /** { date } */
  'bad-date': 'error',
  /** { at } both ends are the same time */
  'quiet-hours-empty': 'error',
  /** { channels } that the message may take and none of the rules counts */
  'cap-leaves-channel-open': 'warning',
  /** { sender } */
  'bad-mail-sender': 'error',
  /** { sender } */
  'bad-sms-sender': 'error',
  /** { line } within the text; missing when it is unknown */
  'template-syntax': 'error',
  /** { variable } */
  'template-unknown-variable': 'error',
  /** { helper } */
  'template-unknown-helper': 'error',
  /** { what: 'partial' | 'decorator' | 'nesting' } */
  'template-not-allowed': 'error',
  /** { segments, maximum } */
  'sms-too-long': 'warning',
  /** { node } name of the node that is read */
  'reads-across-wait': 'error',
  /** { node } name of the node that is read */
  'unknown-node': 'error',
  /** { key } of n8n's that the journey says in another place, and that would be dropped */
  'n8n-key-not-kept': 'error',
  'disabled-step': 'error',
  'execute-once': 'error',
  /** n8n would send an empty item down every way. */
  'always-output-data': 'error',
  /** { type } n8n node type */
  'uncounted-message': 'warning',

  // ---- map: what people say of the journey
  /** { stage } */
  'duplicate-stage-id': 'error',
  /** { touchpoint } */
  'duplicate-touchpoint-id': 'error',
  /** { step } */
  'map-unknown-step': 'warning',
  /** { stage } */
  'map-unknown-stage': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type JourneyProblemCode = keyof typeof journeyProblemCodes;

/** Everything that can be wrong with a contact, event or consent row. Schema codes mean the same as for a journey. */
export const rowProblemCodes = {
  'not-an-object': 'error',
  'unknown-property': 'error',
  'missing-property': 'error',
  'wrong-type': 'error',
  'not-one-of': 'error',
  'bad-length': 'error',
  'bad-pattern': 'error',
  'bad-date': 'error',
  'bad-time-zone': 'error',
  /** { date } of what is said to have happened */
  'in-the-future': 'error',
  /** { value } not one plain address such as `ann@example.com` */
  'bad-email-address': 'error',
  /** { value } no phone number with country code */
  'bad-phone-number': 'error',
  /** { expected } JSON is nested too deep, or holds something that is no JSON */
  'not-json': 'error',
  /** { maximum } characters of JSON */
  'too-large': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type RowProblemCode = keyof typeof rowProblemCodes;

export type ProblemCode = JourneyProblemCode | RowProblemCode;

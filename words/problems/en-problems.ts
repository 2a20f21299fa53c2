import type { ProblemCode } from '../../core/validate/problem-codes';
import { lookUp, say, type Params } from '../params';

const limits = { '<=': 'at most', '>=': 'at least', '<': 'less than', '>': 'more than' } as const;

const types: Readonly<Record<string, string>> = { string: 'text in quotes', integer: 'a whole number', number: 'a number', boolean: 'true or false', object: 'an object, { ... }', array: 'a list, [ ... ]', null: 'null' };

function typeNames(expected: Params[string] | undefined): string {
  return say(expected).split(', ').map((type) => types[type] ?? type).join(' or ');
}

function atLeast(minimum: Params[string] | undefined, one: string, several: string, what: string): string {
  return minimum === 1 ? one : `${several} ${say(minimum)} ${what}.`;
}

/** What the patterns of the schemas ask for. */
export const enPatterns = {
  '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$': 'an id of at most 64 letters, digits, dots, hyphens and underscores that begins with a letter or digit',
  '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'a language, such as en, pt-BR or zh-Hant',
  '^[a-z0-9][a-z0-9-]*$': 'an id of lower-case letters, digits and hyphens',
  '^(?!all$)[a-z0-9][a-z0-9._-]{0,63}$': 'a topic id of at most 64 lower-case letters, digits, dots, hyphens and underscores, and not "all"',
  '^(\\*|(?!all$)[a-z0-9][a-z0-9._-]{0,63})$': 'a topic id as the journeys write it, in lower case, or * for all topics',
  '^[A-Z]{2}$': 'a country code of two capital letters, such as JP',
  '^([01][0-9]|2[0-3]):[0-5][0-9]$': 'a time of day from 00:00 to 23:59',
} as const satisfies Readonly<Record<string, string>>;

/** Said by the compiler when it writes for n8n's API (core/compile/api-body.ts). */
type CompileProblemCode = 'not-sent-to-n8n' | 'connection-to-nowhere';

/** What each problem says, in one sentence that tells what to do where that isn't plain. */
export const enProblems: Readonly<Record<ProblemCode | CompileProblemCode, (params: Params) => string>> = {
  'not-a-journey': () => 'This is not a journey: a journey is a JSON object.',
  'not-an-object': () => 'This must be a JSON object.',
  'not-json': ({ expected }) => `This is no plain JSON: ${say(expected)}.`,
  'too-large': ({ maximum }) => `This is longer than ${say(maximum)} characters of JSON: keep only what journeys use.`,
  'unknown-schema-version': ({ expected, actual }) => `This version of the format is unknown here: ${say(actual)}; this package reads ${say(expected)}.`,
  'unknown-property': ({ property }) => `There is no property "${say(property)}" here.`,
  'missing-property': ({ property }) => `The property "${say(property)}" is missing.`,
  'wrong-type': ({ expected }) => `This must be ${typeNames(expected)}.`,
  'not-one-of': ({ allowed }) => `This must be one of: ${say(allowed)}.`,
  'out-of-range': ({ comparison, limit }) => `This must be ${limits[say(comparison) as keyof typeof limits]} ${say(limit)}.`,
  'bad-length': ({ minimum, maximum }) => (maximum === undefined ? atLeast(minimum, 'This must not be empty.', 'This must have at least', 'characters') : `This must have at most ${say(maximum)} characters.`),
  'bad-count': ({ minimum, maximum }) => (maximum === undefined ? atLeast(minimum, 'This list must not be empty.', 'This list needs at least', 'entries') : `This list may have at most ${say(maximum)} entries.`),
  'bad-pattern': ({ pattern }) => `This must be ${lookUp(enPatterns, say(pattern)) ?? `written like ${say(pattern)}`}.`,
  'not-unique': ({ first, second }) => `Entries ${say(first)} and ${say(second)} of this list are the same.`,
  'bad-key': ({ property }) => `"${say(property)}" can't be used as a name here.`,
  'unknown-step-kind': ({ kind }) => `There is no kind of step called "${say(kind)}".`,
  'unknown-rule-type': ({ type }) => `There is no type of rule called "${say(type)}".`,
  'expression-not-allowed': () => 'An n8n expression is not possible here: the drawing or the entry needs this value before there is an item, the node keeps it as JSON, in which n8n evaluates nothing, or it stands for one entry of a list (make the whole list an expression, or a field of the entry).',
  'no-entry': () => 'The journey has no entry, so nobody can come in.',
  'several-entries': ({ first }) => `A journey has one entry; "${say(first)}" is one already.`,
  'duplicate-step-id': ({ id, first }) => `The step id "${say(id)}" is taken already (${say(first)}).`,
  'edge-from-nowhere': ({ from }) => `This edge leaves a step that doesn't exist: "${say(from)}".`,
  'edge-to-nowhere': ({ to }) => `This edge leads to a step that doesn't exist: "${say(to)}".`,
  'duplicate-edge': ({ from, port, to }) => `The edge from "${say(from)}" (${say(port)}) to "${say(to)}" is there twice.`,
  'unknown-port': ({ port, ports }) => `The step has no output "${say(port)}"; it has ${say(ports)}.`,
  'port-forks': ({ port, to }) => `The output "${say(port)}" leads to more than one journey step (${say(to)}); a person can only go one way.`,
  'input-to-entry': ({ from }) => `"${say(from)}" leads into the entry; only n8n nodes that bring contacts may come before it.`,
  'refused-into-journey': ({ to }) => `Whoever is refused is not in the journey, so no journey step may follow: "${say(to)}".`,
  'self-loop': ({ port }) => `The output "${say(port)}" leads back into the same step.`,
  'bad-connection': ({ input, type }) => `A journey step has one input, number 0 of type main, not ${say(input)} of type ${say(type)}.`,
  'cycle-without-parking': ({ steps }) => `These steps go round in a circle without ever waiting: ${say(steps, ' -> ')}. Put a delay or a wait into the circle.`,
  'unreachable-step': () => 'No way leads from the entry to this step.',
  'port-unconnected': ({ port }) => `Nothing follows the output "${say(port)}": who leaves there ends the journey with the reason "left-by-${say(port)}".`,
  'send-without-consent-check': ({ from }) => `There is a way to this Send without a consent check of its own (from "${say(from)}").`,
  'send-without-cap': ({ from }) => `There is a way to this marketing Send without a frequency cap of its own (from "${say(from)}").`,
  'send-without-tailor': ({ from }) => `There is a way to this Send without a Tailor that prepares the message (from "${say(from)}").`,
  'tailor-without-consent-check': ({ from }) => `There is a way to this Tailor without a consent check (from "${say(from)}").`,
  'cap-after-tailor': ({ tailor }) => `"${say(tailor)}" chooses the channel before this cap can rule it out; put the cap first.`,
  'marketing-without-consent-topic': ({ topic, check }) => `This is a marketing message, but "${say(check)}" asks about the topic "${say(topic)}", which needs no consent.`,
  'unknown-topic': ({ topic }) => `The journey has no topic "${say(topic)}".`,
  'duplicate-topic-id': ({ topic }) => `The topic "${say(topic)}" is there twice.`,
  'unknown-message': ({ message }) => `The journey has no message "${say(message)}".`,
  'message-lacks-channel': ({ message, channel }) => `The message "${say(message)}" has no text for ${say(channel)}.`,
  'message-lacks-default-language': ({ message, channel, locale }) => `The message "${say(message)}" has no ${say(channel)} text in its default language ${say(locale)}.`,
  'wait-without-send': ({ from, send }) => (send === undefined ? `There is a way to this wait without a Send before it (from "${say(from)}").` : `The Send "${say(send)}" is not on every way to this wait.`),
  'unknown-send-step': ({ send }) => `There is no Send step "${say(send)}".`,
  'duplicate-segment-id': ({ segment }) => `The segment id "${say(segment)}" is there twice.`,
  'duplicate-variant-id': ({ variant }) => `The variant id "${say(variant)}" is there twice.`,
  'reserved-port-name': ({ name }) => `"${say(name)}" is an output that the step has anyway; choose another name.`,
  'weights-all-zero': () => 'All shares are 0, so nobody could go anywhere.',
  'event-entry-without-event': () => 'The entry listens to an event, but none is named.',
  'rule-without-property': ({ measure }) => `The measure "${say(measure)}" needs the name of a property.`,
  'rule-value-mismatch': ({ op, expected }) => (expected === 'list' ? `The operator "${say(op)}" needs a list of values.` : `The operator "${say(op)}" needs one value.`),
  'bad-time-zone': ({ timeZone }) => `There is no time zone "${say(timeZone)}"; use a name such as Asia/Tokyo.`,
  'bad-date': ({ date }) => `"${say(date)}" is no date and time with offset, such as 2026-11-22T09:00:00Z.`,
  'in-the-future': ({ date }) => `${say(date)} lies in the future: give the time at which it happened.`,
  'quiet-hours-empty': ({ at }) => `Quiet hours begin and end at ${say(at)}; leave them out, or set two different times.`,
  'cap-leaves-channel-open': ({ channels }) => `No rule of this frequency cap counts messages by ${say(channels, ' or ')} about the topic that was asked about: nobody is held back there.`,
  'bad-mail-sender': ({ sender }) => `"${say(sender)}" is no sender of an e-mail, such as Shop <news@example.com>.`,
  'bad-sms-sender': ({ sender }) => `"${say(sender)}" is no sender of a text message: a number with country code (+819012345678), a short code, a name of at most 11 letters and digits, or a Twilio messaging service.`,
  'template-syntax': ({ line }) => `The text has a mistake in its {{ }}${line === undefined ? '' : `, in line ${say(line)} of the text`}.`,
  'template-unknown-variable': ({ variable }) => `The text uses {{${say(variable)}}}, which doesn't exist.`,
  'template-unknown-helper': ({ helper }) => `The text uses the function "${say(helper)}", which doesn't exist.`,
  'template-not-allowed': ({ what }) => (what === 'nesting' ? 'The {{ }} of this text are nested too deeply.' : `This text uses a Handlebars ${say(what)}, which messages may not.`),
  'sms-too-long': ({ segments, maximum }) => `This text message is sent as ${say(segments)} parts, more than ${say(maximum)}; each is paid for.`,
  'reads-across-wait': ({ node }) => `This setting reads the node "${say(node)}", which has not run when the journey goes on after a wait. Let a node before the wait put the value on the item, and read it with $json.`,
  'unknown-node': ({ node }) => `This setting reads the node "${say(node)}", but no step has that name: n8n won't be able to evaluate it. Write the name of a step as it stands in the journey.`,
  'n8n-key-not-kept': ({ key }) => `"${say(key)}" doesn't belong under "n8n": the journey says it in another place, and what stands here would be lost. Take it out.`,
  'disabled-step': () => 'This step is deactivated in n8n; everybody would pass it by. Activate or remove it. (Only the entry may be: then nobody new comes in.)',
  'always-output-data': () => 'This node is set to "Always Output Data" in n8n; somebody would be written to who is not meant. Switch it off.',
  'execute-once': () => 'This step is set to "Execute Once" in n8n; all contacts but one would be lost. Switch it off.',
  'uncounted-message': ({ type }) => `This n8n node (${say(type)}) seems to message people past consent and caps; its messages are not counted.`,
  'duplicate-stage-id': ({ stage }) => `The stage id "${say(stage)}" is there twice.`,
  'duplicate-touchpoint-id': ({ touchpoint }) => `The touchpoint id "${say(touchpoint)}" is there twice.`,
  'map-unknown-step': ({ step }) => `The map names a step that doesn't exist: "${say(step)}".`,
  'map-unknown-stage': ({ stage }) => `The map names a stage that doesn't exist: "${say(stage)}".`,
  'not-sent-to-n8n': ({ key }) => `n8n's API takes no "${say(key)}", so it was left out.`,
  'connection-to-nowhere': ({ node, to }) => `The connection from "${say(node)}" to "${say(to)}" was left out, because one end isn't there.`,
  'bad-email-address': ({ value }) => `"${say(value)}" is no e-mail address.`,
  'bad-phone-number': ({ value }) => `"${say(value)}" is no phone number with country code, such as +819012345678.`,
};

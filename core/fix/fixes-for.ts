import type { Journey } from '../journey/journey';
import type { Problem } from '../problem';
import type { JourneyProblemCode } from '../validate/problem-codes';
import type { Fix, FixWords } from './fix';
import { caseOf, type Fixer } from './fixer';
import { addTheChannel, addTheDefaultLanguage, messageOfStep, writeOrChooseMessage } from './message-fixes';
import { insertCap, insertConsentCheck, insertMessage, moveCapBefore } from './sending-fixes';
import { connectOrEnd, reachOrRemove } from './reach-fixes';
import { addOrChooseTopic, chooseConsentTopic, clear, countAllMessages, countEvents, makeValueFit, noQuietHours, takeAnySend, takeLastSend, takeNow, takeTimeZone } from './setting-fixes';
import { removeTheProperty, removeTheSecond, takeLimit, takeSpelling } from './shape-fixes';
import { activate, addEntry, enterByOffer, equalWeights, removeTheKey, removeTheStep, renameTheId, switchOff } from './step-fixes';
import { insertDelay, keepOneWay, mendTheWay, removeTheRefusedWay, removeTheWay } from './way-fixes';

/** Codes for which it is clear what would help. */
const fixers: Readonly<Partial<Record<JourneyProblemCode, Fixer>>> = {
  'unknown-property': removeTheProperty,
  'bad-key': removeTheProperty,
  'out-of-range': takeLimit,
  'bad-length': messageOfStep,
  'bad-pattern': takeSpelling,
  'not-unique': removeTheSecond,

  'no-entry': addEntry,
  'several-entries': removeTheStep,
  'duplicate-step-id': renameTheId,
  'edge-from-nowhere': removeTheWay,
  'edge-to-nowhere': removeTheWay,
  'duplicate-edge': removeTheWay,
  'unknown-port': removeTheWay,
  'port-forks': keepOneWay,
  'input-to-entry': removeTheWay,
  'refused-into-journey': removeTheRefusedWay,
  'self-loop': removeTheWay,
  'bad-connection': mendTheWay,
  'cycle-without-parking': insertDelay,
  'unreachable-step': reachOrRemove,
  'port-unconnected': connectOrEnd,

  'send-without-consent-check': insertConsentCheck,
  'send-without-cap': insertCap,
  'send-without-tailor': insertMessage,
  'tailor-without-consent-check': insertConsentCheck,
  'cap-after-tailor': moveCapBefore,
  'marketing-without-consent-topic': chooseConsentTopic,
  'unknown-topic': addOrChooseTopic,
  'duplicate-topic-id': renameTheId,
  'unknown-message': writeOrChooseMessage,
  'message-lacks-channel': addTheChannel,
  'message-lacks-default-language': addTheDefaultLanguage,
  'wait-without-send': takeLastSend,
  'unknown-send-step': takeAnySend,
  'duplicate-segment-id': renameTheId,
  'duplicate-variant-id': renameTheId,
  'reserved-port-name': renameTheId,
  'weights-all-zero': equalWeights,
  'event-entry-without-event': enterByOffer,
  'rule-without-property': countEvents,
  'rule-value-mismatch': makeValueFit,
  'bad-time-zone': takeTimeZone,
  'bad-date': takeNow,
  'quiet-hours-empty': noQuietHours,
  'cap-leaves-channel-open': countAllMessages,
  'bad-mail-sender': clear,
  'bad-sms-sender': clear,
  'n8n-key-not-kept': removeTheKey,
  'disabled-step': activate,
  'always-output-data': switchOff,
  'execute-once': switchOff,
};

/**
 * What can be done about a problem, the best way first: none where only a person can tell. Pure: the same problem of the same journey has
 * the same fixes, which are commands like any other change.
 */
export function fixesFor(problem: Problem, journey: Journey, words: FixWords): readonly Fix[] {
  const known: Readonly<Record<string, Fixer | undefined>> = fixers;
  return (Object.hasOwn(known, problem.code) ? known[problem.code]?.(caseOf(problem, journey, words)) : undefined) ?? [];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyCommands } from '../../../core/edit/apply-command';
import type { FixWords } from '../../../core/fix/fix';
import { fixesFor } from '../../../core/fix/fixes-for';
import type { Journey } from '../../../core/journey/journey';
import { fillDefaults } from '../../../core/journey/normalize';
import { isList, isObject, type Json } from '../../../core/json';
import type { Problem } from '../../../core/problem';
import { validateJourney } from '../../../core/validate/validate-journey';
import { mutations } from './mutations';

const root = join(__dirname, '..', '..', '..');
const words: FixWords = { kind: (kind) => `New ${kind}`, topic: 'Offers', message: 'New message', locale: 'en', timeZone: 'Asia/Tokyo' };

/** Codes of which a fixture has to be offered something; those that only a person can mend are left out. */
const mendable = [
  'always-output-data', 'bad-connection', 'bad-date', 'bad-key', 'bad-mail-sender', 'bad-pattern', 'bad-sms-sender', 'bad-time-zone', 'cap-after-tailor', 'cap-leaves-channel-open',
  'cycle-without-parking', 'disabled-step', 'duplicate-edge', 'duplicate-segment-id', 'duplicate-step-id', 'duplicate-topic-id', 'duplicate-variant-id', 'edge-from-nowhere', 'edge-to-nowhere',
  'event-entry-without-event', 'execute-once', 'input-to-entry', 'marketing-without-consent-topic', 'message-lacks-channel', 'message-lacks-default-language', 'n8n-key-not-kept', 'no-entry',
  'not-unique', 'out-of-range', 'port-forks', 'port-unconnected', 'quiet-hours-empty', 'refused-into-journey', 'reserved-port-name', 'rule-value-mismatch', 'rule-without-property', 'self-loop',
  'send-without-cap', 'send-without-consent-check', 'send-without-tailor', 'several-entries', 'tailor-without-consent-check', 'unknown-message', 'unknown-port', 'unknown-property',
  'unknown-send-step', 'unknown-topic', 'unreachable-step', 'weights-all-zero',
];

const fixtures = documentsIn(join(root, 'test', 'invalid')).filter(({ document }) => isObject(document) && isList(document['steps']));
const examples = documentsIn(join(root, 'schemas', 'examples'));

describe('a broken journey', () => {
  test.each(fixtures)('is mended by every fix that is offered: $name', ({ document }) => expectAllMend(journeyOf(document)));

  test('is offered a fix for every code where it is clear what would help', () => {
    const offered = fixtures.flatMap(({ document }) => {
      const journey = journeyOf(document);
      return problemsOf(journey).flatMap((problem) => (fixesFor(problem, journey, words).length > 0 ? [problem.code] : []));
    });
    expect(mendable.filter((code) => !offered.includes(code))).toEqual([]);
  });
});

describe('an example that somebody spoilt', () => {
  // The shortest, the longest, and one with a split.
  const spoilt = examples.filter(({ name }) => /^(welcome|win-back|birthday)/.test(name)).flatMap(({ name, document }) => mutations(journeyOf(document)).map(({ what, journey }) => ({ name: `${name}: ${what}`, journey })));

  test('is spoilt in many ways', () => {
    expect(spoilt.length).toBeGreaterThan(150);
    expect(new Set(spoilt.flatMap(({ journey }) => problemsOf(journey).map(({ code }) => code))).size).toBeGreaterThan(10);
  });

  test.each(spoilt)('is mended by every fix that is offered: $name', ({ journey }) => expectAllMend(journey));
});

test('what is inserted before a Send leaves nothing else to do but to write the message', () => {
  const [welcome] = examples.filter(({ name }) => name.startsWith('welcome'));
  const whole = journeyOf(welcome?.document ?? null);
  for (const kind of ['consent-check', 'fatigue-cap'] as const) {
    for (const step of whole.steps.filter((one) => one.kind === kind)) {
      const removed = applyCommands(whole, [{ type: 'remove-steps', ids: [step.id], keep: { [step.id]: kind === 'fatigue-cap' ? 'clear' : 'allowed' } }]);
      if (!removed.ok) throw new Error(removed.error.code);
      const [problem] = problemsOf(removed.value).filter(({ severity }) => severity === 'error');
      if (problem === undefined) continue;
      const [fix] = fixesFor(problem, removed.value, words);
      const mended = applyCommands(removed.value, fix?.commands ?? []);
      expect(mended.ok && problemsOf(mended.value).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  }
});

test('a code that nobody knows has no fix', () => {
  expect(fixesFor({ code: 'of-a-later-version', severity: 'error', pointer: '', params: {} }, journeyOf(examples[0]?.document ?? null), words)).toEqual([]);
});

function expectAllMend(journey: Journey): void {
  const before = problemsOf(journey);
  for (const problem of before) {
    for (const fix of fixesFor(problem, journey, words)) {
      const done = applyCommands(journey, fix.commands);
      if (!done.ok) throw new Error(`${fix.key} for ${problem.code} is refused: ${done.error.code}`);
      const after = problemsOf(done.value);
      const alike = (problems: readonly Problem[]): number => problems.filter((other) => isAlike(other, problem)).length;
      expect({ code: problem.code, fix: fix.key, left: alike(after) }).toEqual({ code: problem.code, fix: fix.key, left: alike(before) - 1 });
      if (!asksForMore.has(fix.key)) expect({ code: problem.code, fix: fix.key, isWorse: errorsIn(after) > errorsIn(before) }).toEqual({ code: problem.code, fix: fix.key, isWorse: false });
    }
  }
}

/** Texts that are to be written are empty first; steps that people come to at last are looked at more closely. */
const asksForMore: ReadonlySet<string> = new Set(['write-message', 'insert-message', 'write-text', 'connect-from', 'connect-to']);

function errorsIn(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

/** The same thing wrong with the same step; other entries of a list may have moved up. */
function isAlike(other: Problem, { code, step, params }: Problem): boolean {
  return other.code === code && other.step === step && JSON.stringify(other.params) === JSON.stringify(params);
}

function problemsOf(journey: Journey): readonly Problem[] {
  return validateJourney(journey).problems;
}

function journeyOf(document: Json): Journey {
  return fillDefaults('journey.schema.json', document) as unknown as Journey;
}

function documentsIn(folder: string): readonly { readonly name: string; readonly document: Json }[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => ({ name, document: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json }));
}

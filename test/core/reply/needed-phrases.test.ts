import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../core/reply/fold';
import { isOptOut } from '../../../core/reply/opt-out';
import { sentencesOf } from '../../../core/reply/sentences';
import { stopPhrases } from '../../../core/reply/stop-phrases';
import type { StopPhrases } from '../../../core/reply/stop-phrases/stop-phrases';

/** In the order of stopPhrases. */
const languages = ['english', 'german', 'french', 'portuguese', 'spanish', 'japanese'] as const;
const patterns = ['plain', 'loose', 'needless', 'accepts', 'notAsked', 'otherThing', 'tooMuch', 'wantsMore', 'asking'] as const;

const asks = (text: string, phrases: StopPhrases): boolean => isOptOut({ channel: 'email', text, subject: 'Re: Offer' }, [phrases]);

interface Listed {
  readonly text: string;
  /** What patterns look at. */
  readonly parts: readonly string[];
}

function listedIn(language: string): readonly Listed[] {
  return (['asks-to-stop', 'asks-for-something-else'] as const).flatMap((name) =>
    readFileSync(join(__dirname, 'sentences', language, `${name}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((text) => ({ text, parts: [fold(text), ...sentencesOf(text).flatMap(({ words, clauses }) => [words, ...clauses])].flatMap((part) => [part, part.replaceAll(' ', '')]) })),
  );
}

/** `\b(?:a|b(c|d))\b` is `a` and `b(c|d)`. */
function alternativesOf(source: string): readonly string[] {
  const found = [''];
  let depth = 0;
  let inClass = false;
  for (const piece of source.match(/\\.|./gs) ?? []) {
    if (piece === '[') inClass = true;
    if (piece === ']') inClass = false;
    if (!inClass && piece === '(') depth += 1;
    if (!inClass && piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${piece}`);
  }
  return found;
}

/** The same language without one line of one pattern, for each line, and what that line matches. */
function* withoutEach(phrases: StopPhrases): Generator<{ readonly line: string; readonly matches: RegExp; readonly rest: StopPhrases }> {
  for (const name of patterns) {
    const whole = /^\\b\(\?:(.*)\)\\b$/s.exec(phrases[name].source);
    const lines = alternativesOf(whole?.[1] ?? phrases[name].source);
    const patternOf = (some: readonly string[]) => some.length === 0 ? /(?!)/ : new RegExp(whole === null ? some.join('|') : `\\b(?:${some.join('|')})\\b`);
    for (const line of lines) yield { line: `${name}: ${line}`, matches: patternOf([line]), rest: { ...phrases, [name]: patternOf(lines.filter((other) => other !== line)) } };
  }
}

/** Each by itself: what one language understands another may understand too. */
describe.each(stopPhrases.map((phrases, index) => [languages[index] ?? '', phrases] as const))('in %s', (language, phrases) => {
  const listed = listedIn(language).map((sentence) => ({ ...sentence, asks: asks(sentence.text, phrases) }));

  test('every line of every pattern changes what is made of a listed sentence', () => {
    const needless = [...withoutEach(phrases)].filter(({ rest, matches }) => !listed.some((sentence) => sentence.parts.some((part) => matches.test(part)) && asks(sentence.text, rest) !== sentence.asks));
    expect(needless.map(({ line }) => line)).toEqual([]);
  });

  test('every word would be missed', () => {
    const missed = (name: 'alone' | 'words', below: string) => phrases[name].filter((word) => !asks(word + below, { ...phrases, [name]: phrases[name].filter((other) => other !== word) }));
    expect(missed('alone', '')).toEqual(phrases.alone);
    expect(missed('words', '\nSomething else, which is longer than a name')).toEqual(phrases.words);
  });
});

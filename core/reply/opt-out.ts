import type { ChannelId } from '../channel-id';
import { fold } from './fold';
import { sentencesOf, withoutCourtesies, type Sentence } from './sentences';
import { saysKeyword } from './stop-keyword';
import { stopPhrases } from './stop-phrases';
import type { StopPhrases } from './stop-phrases/stop-phrases';

export interface OptOutQuestion {
  readonly channel: ChannelId;
  /** The reply without quotes and signature. */
  readonly text: string;
  /** E-mail only; empty otherwise. */
  readonly subject: string;
}

/** Who asks for no more does so sooner. */
const readCharacters = 3_000;

/**
 * Does the message ask for no more messages, as a whole, in a word of its own, or in a sentence among others? A word within a sentence
 * doesn't count: "I will stop by on Friday" is an answer. What is asked for plainly counts, whatever else the message says. In other doubt
 * it is a no: an answer taken for an opt-out costs us a customer's reply, the other way round we write against their will.
 */
export function isOptOut({ channel, text, subject }: OptOutQuestion, languages: readonly StopPhrases[] = stopPhrases): boolean {
  // The subject of an answer is ours.
  const subjects = channel === 'email' && !/^\s*\p{L}{1,6}\s*[:：]/u.test(subject) ? [subject] : [];
  const whole = channel === 'email' ? [text, withoutSignOff(text)] : [text];
  if ([...subjects, ...whole].some((said) => isStopWord(said, languages))) return true;
  const read = [...subjects, text].map((said) => said.slice(0, readCharacters));
  return read.some((said) => saysKeyword(said) || asksToStop(said, channel, languages));
}

function isStopWord(text: string, languages: readonly StopPhrases[]): boolean {
  if (text.length > 200) return false;
  const words = fold(text);
  const said = [words, withoutCourtesies(words)];
  return languages.some((phrases) => said.some((word) => phrases.alone.includes(word) || phrases.words.includes(word)));
}

function asksToStop(text: string, channel: ChannelId, languages: readonly StopPhrases[]): boolean {
  const whole = fold(text);
  if (prefers(whole, channel)) return false;
  const sentences = sentencesOf(text);
  const accepts = sentences.some((sentence) => languages.some((phrases) => !sentence.isQuestion && [...sentence.spoken, ...partsOf(sentence, phrases)].some((part) => phrases.accepts.test(part))));
  const isLoose = !accepts && !languages.some(({ wantsMore }) => wantsMore.test(whole));
  return sentences.some((sentence, index) => languages.some((phrases) => asksPlainly(sentence, phrases) || (isLoose && asks(sentence, phrases) && partsOf(sentence, phrases).some((part) => isMeant(phrases.needless, part, phrases)))) || (isLoose && (asksLoosely(sentence, languages) || endsComplaint(sentence, sentences[index - 1], languages))));
}

function asksPlainly(sentence: Sentence, phrases: StopPhrases): boolean {
  if (!asks(sentence, phrases)) return false;
  const { words, clauses, spoken, isQuestion, isEarly } = sentence;
  if (isEarly && !isQuestion && [words, ...clauses, ...spoken].some((part) => phrases.words.includes(part))) return true;
  return partsOf(sentence, phrases).some((part) => isMeant(phrases.plain, part, phrases));
}

/** "Too many mails. Enough." */
function endsComplaint({ words, isQuestion }: Sentence, before: Sentence | undefined, languages: readonly StopPhrases[]): boolean {
  if (before === undefined || isQuestion || languages.some(({ otherThing }) => otherThing.test(before.words))) return false;
  return languages.some(({ alone, tooMuch }) => alone.includes(words) && tooMuch.test(before.words));
}

/** Languages share words like "cancel" and "mail": what one takes for another thing is no request in any. */
function asksLoosely(sentence: Sentence, languages: readonly StopPhrases[]): boolean {
  if (languages.some(({ otherThing, notAsked }) => otherThing.test(sentence.words) || notAsked.test(sentence.words))) return false;
  return languages.some((phrases) => asks(sentence, phrases) && partsOf(sentence, phrases).some((part) => isMeant(phrases.loose, part, phrases)));
}

function asks({ words, spoken, isQuestion }: Sentence, phrases: StopPhrases): boolean {
  return (!isQuestion || spoken.some((part) => phrases.asking.test(part))) && !phrases.notAsked.test(words);
}

function partsOf({ words, clauses }: Sentence, { unspaced }: StopPhrases): readonly string[] {
  const parts = [words, ...clauses];
  return unspaced ? parts.map((part) => part.replaceAll(' ', '')) : parts;
}

/** Is there what the pattern looks for, not negated? */
function isMeant(pattern: RegExp, words: string, { negation }: StopPhrases): boolean {
  if (!pattern.test(words)) return false;
  return [...words.matchAll(new RegExp(pattern, 'g'))].some(({ index }) => !negation.test(words.slice(0, index).trimEnd()));
}

/** "Don't text me, email me the offer instead": no to a channel, not to this one. */
function prefers(words: string, channel: ChannelId): boolean {
  return preferences[channel]?.test(words) === true;
}

const preferences: Partial<Record<ChannelId, RegExp>> = {
  email: /\b(?<!(dont|not|never|stop) )(email|mail|write to) me .{0,40}\binstead\b|\b(lieber|stattdessen) (per|eine?) e?mail\b|\bpar (mail|email|courriel) plutot\b/,
  sms: /\b(?<!(dont|not|never|stop) )text me .{0,40}\binstead\b|\b(lieber|stattdessen) (per|eine) sms\b/,
};

/** `STOP`, an empty line, a name: the name changes nothing. */
function withoutSignOff(text: string): string {
  const [first = '', ...rest] = text.trim().split(/\n\s*\n/);
  const lines = rest.join('\n').split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.length <= 5 && lines.every((line) => line.trim().length <= 60 && !/[?？]|[.!。！]$/.test(line.trim())) ? first : '';
}

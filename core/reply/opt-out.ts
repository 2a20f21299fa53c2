import type { ChannelId } from '../channel-id';
import { fold } from './fold';
import { sentencesOf, withoutCourtesies, type Sentence } from './sentences';
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
 * doesn't count: "I will stop by on Friday" is an answer. In doubt it is a no: an answer taken for an opt-out costs us a customer's reply,
 * the other way round we write against their will.
 */
export function isOptOut({ channel, text, subject }: OptOutQuestion): boolean {
  // The subject of an answer is ours.
  if (channel === 'email' && !/^\s*\p{L}{1,6}\s*[:：]/u.test(subject) && (isStopWord(subject) || asksToStop(subject, channel))) return true;
  return isStopWord(text) || (channel === 'email' && isStopWord(withoutSignOff(text))) || asksToStop(text, channel);
}

function isStopWord(text: string): boolean {
  if (text.length > 200) return false;
  const words = fold(text);
  return stopWords.has(words) || stopWords.has(withoutCourtesies(words));
}

function asksToStop(text: string, channel: ChannelId): boolean {
  const read = text.slice(0, readCharacters);
  const whole = fold(read);
  if (prefers(whole, channel)) return false;
  const sentences = sentencesOf(read);
  return stopPhrases.some((phrases) => !phrases.stays.test(whole) && sentences.some((sentence) => asks(sentence, phrases)));
}

function asks(sentence: Sentence, phrases: StopPhrases): boolean {
  const { words, isQuestion, isEarly } = sentence;
  if (isQuestion && !phrases.asking.test(words)) return false;
  if (phrases.otherwise.test(words)) return false;
  if (isEarly && !isQuestion && [words, ...sentence.clauses, ...sentence.spoken].some((part) => phrases.words.includes(part))) return true;
  return [words, ...sentence.clauses].some((part) => phrases.requests.some((request) => isMeant(request.exec(part), part, phrases)) || endsMessages(part, phrases));
}

function endsMessages(words: string, phrases: StopPhrases): boolean {
  const found = phrases.ends.exec(words);
  return isMeant(found, words, phrases) && phrases.messages.test(words.slice(Math.max(0, found.index - near), found.index + found[0].length + near));
}

function isMeant(found: RegExpExecArray | null, words: string, { negation }: StopPhrases): found is RegExpExecArray {
  return found !== null && !negation.test(words.slice(0, found.index).trimEnd());
}

/** How many letters may lie between what is to end and our messages. */
const near = 40;

/** "Don't text me, email me the offer instead": no to a channel, not to this one. */
function prefers(words: string, channel: ChannelId): boolean {
  return preferences[channel]?.test(words) === true;
}

const preferences: Partial<Record<ChannelId, RegExp>> = {
  email: /\b(?<!(dont|not|never|stop) )(email|mail|write to) me .{0,40}\binstead\b|\b(lieber|stattdessen) (per|eine?) e?mail\b|\bpar (mail|email|courriel) plutot\b|メールで(お願い|送って|連絡して)/,
  sms: /\b(?<!(dont|not|never|stop) )text me .{0,40}\binstead\b|\b(lieber|stattdessen) (per|eine) sms\b/,
};

/** `STOP`, an empty line, a name: the name changes nothing. */
function withoutSignOff(text: string): string {
  const [first = '', ...rest] = text.trim().split(/\n\s*\n/);
  const lines = rest.join('\n').split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.length <= 5 && lines.every((line) => line.trim().length <= 60 && !/[?？]|[.!。！]$/.test(line.trim())) ? first : '';
}

const stopWords: ReadonlySet<string> = new Set(stopPhrases.flatMap((phrases) => [...phrases.alone, ...phrases.words]));

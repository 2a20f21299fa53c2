import type { ChannelId } from '../channel-id';
import { clearWords, stopSentences, stopWords, wholeSentences } from './opt-out-words';

export interface OptOutQuestion {
  readonly channel: ChannelId;
  /** The reply without quotes and signature. */
  readonly text: string;
  /** E-mail only; empty otherwise. */
  readonly subject: string;
}

/** Longer texts are letters: what they ask is for a person to read. */
const longestMessage = 1_500;

/**
 * Does the message ask for no more messages, as a whole or in a sentence of its own? Words within a sentence don't count: "I will stop by
 * on Friday" is an answer. The words are those carriers and law name (CTIA; 47 CFR 64.1200(a)(10)) and their counterparts in other
 * languages. In doubt it is a no: an answer taken for an opt-out costs us a customer's reply, the other way round we write against their will.
 */
export function isOptOut({ channel, text, subject }: OptOutQuestion): boolean {
  if (channel === 'email' && asksToStop(subject)) return true;
  if (asksToStop(text) || holdsARefusal(text)) return true;
  return channel === 'email' && asksToStop(withoutSignOff(text));
}

/** Beside other sentences only the clear ones count. */
function holdsARefusal(text: string): boolean {
  if (text.length > longestMessage) return false;
  const sentences = text.split(/(?<=[.!?。！？])(?![.!?。！？])|\n+/).filter((sentence) => plain(sentence) !== '');
  return sentences.some((sentence, index) => {
    // A question asks, or quotes what was asked: "Unsubscribe? No way!"
    if (/[?？]\s*$/.test(sentence)) return false;
    const words = foldedWords(sentence);
    // Far down a word or two may be a link in somebody's signature.
    return [words, withoutCourtesy(words)].some((asked) => (index < 2 && clear.has(asked)) || stopSentences.some((pattern) => pattern.test(asked)));
  });
}

function asksToStop(text: string): boolean {
  if (text.length > 200) return false;
  const words = foldedWords(text);
  return meansStop(words) || meansStop(withoutCourtesy(words));
}

/** Longer than any sentence that asks for this; the patterns need not look at more. */
const longestSentence = 200;

function foldedWords(text: string): string {
  const folded = plain(text.slice(0, longestSentence + 1));
  if (folded.length > longestSentence) return '';
  // Japanese needs no spaces, but people put some.
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(folded) ? folded.replace(/ /g, '') : folded;
}

function meansStop(words: string): boolean {
  return words !== '' && (stop.has(words) || [...stopSentences, ...wholeSentences].some((sentence) => sentence.test(words)));
}

/** "Hi, please unsubscribe me. Thanks, Kara": a greeting, a please and a name change nothing. */
function withoutCourtesy(words: string): string {
  return words
    .replace(/^(hi|hello|hey|dear|hallo|guten tag|bonjour|olá|ola|hola)( (there|team|all|zusammen|equipe))? /, '')
    .replace(/ (thanks|thank you|many thanks|regards|best regards|cheers|danke|vielen dank|merci|obrigado|obrigada|gracias)( \p{L}+){0,2}$/u, '')
    .replace(/^(please|pls|kindly|bitte|svp|por favor) /, '')
    .replace(/ (please|pls|bitte|svp|s'il vous plaît|s'il vous plait|por favor)$/, '');
}

/** Folds width, case, accents' forms, punctuation and emoji, so that `"ＳＴＯＰ!!"` is `stop`. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Cf}]+/gu, (marks) => (/['’-]/.test(marks) && marks.length === 1 ? marks.replace('’', "'") : ' '))
    .replace(/(^|\s)['-]+|['-]+(?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `STOP`, an empty line, a name: the name changes nothing. */
function withoutSignOff(text: string): string {
  const [first = '', ...rest] = text.trim().split(/\n\s*\n/);
  const lines = rest.join('\n').split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.length <= 3 && lines.every((line) => line.trim().length <= 40 && !/[?？]/.test(line)) ? first : '';
}

const stop: ReadonlySet<string> = new Set([...stopWords, ...clearWords].map((word) => plain(word)));
const clear: ReadonlySet<string> = new Set(clearWords.map((word) => plain(word)));

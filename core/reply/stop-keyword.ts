import { fold } from './fold';
import { sentencesOf, withoutCourtesies, type Sentence } from './sentences';

/**
 * Does somebody write the word that our own small print asks for (core/message/opt-out-text.ts)? As a sentence or a clause of its own, nobody
 * means anything else by it: `STOP, I have asked twice`, `I said stop`, `Wrong number, stop`, `STOPお願いします`. Only whoever asks for
 * something after it, or takes it back, goes on talking to us: `Stop! I already bought one. Could you send the invoice?`.
 */
export function saysKeyword(text: string): boolean {
  const pieces = text.normalize('NFKC').split(/[\n.,;:!?。、…–—()「」『』"]+|\s-\s/).map((piece) => piece.trim());
  if (pieces.some(isInCapitals) || pieces.some((piece) => japaneseRequest.test(piece))) return true;
  const sentences = sentencesOf(text);
  return sentences.some((sentence, index) => isRequest(sentence) || (isKeyword(sentence) && !takesBack.test(sentence.words) && !sentences.slice(index + 1).some(goesOn)));
}

function isInCapitals(piece: string): boolean {
  return /(?<![\p{L}\p{N}-])STOPP?(?![\p{L}\p{N}-])/u.test(piece) && keywords.has(withoutCourtesies(fold(piece)));
}

/** "Please stop." is said to us, whatever follows. */
function isRequest({ spoken, isQuestion }: Sentence): boolean {
  return !isQuestion && /^((please|pls|bitte) stopp?|stopp? (please|pls|bitte))$/.test(spoken[0] ?? '');
}

function isKeyword({ words, clauses, spoken, isQuestion }: Sentence): boolean {
  if (isQuestion) return false;
  return keywords.has(words) || clauses.some((clause) => clauseKeywords.has(clause)) || spoken.some((part) => within.test(part) && !negation.test(part));
}

/** A question, unless it only wonders at us: `Stop. Who is this?`. */
function goesOn({ words, isQuestion }: Sentence): boolean {
  return takesBack.test(words) || (isQuestion && !wonders.test(words));
}

const wonders = /^(who|how did you|where did you|why (do|are|did) you|wer|woher|warum (schreib|schick|send)\w*|qui|comment avez vous|quem|quien|どなた|誰|だれ)/;

const takesBack = /^(send|bring|use|change|ship|give)( me)? (the|it|an?|my|one|two|three|\d+)\b|\b(forgot|forgotten|wait|hold on|actually|vergessen|warte[nt]?|moment|oublie|attend[sz]?|attendez|esqueci|espera|olvide|i (want|need|meant|ordered) (the|an?|two|three|four|\d+))\b|待って|忘れ/;

const negation = /\b(dont|do not|never|not|wont|didnt|nicht|kein|ne|pas|nao|nunca)\b/;

const japaneseRequest = /^もう(STOP|ストップ)$|^(もう)?(STOP|ストップ)(を|で)?(お願い|希望|願いま|して(くだ|下|ほし|欲し|もら)|します)/i;

/** At an end, said to us: not `I am at the bus stop`. */
const within = /^stopp? (wrong|already|falsche) ?(number|person|nummer)?$|\b(said|say|saying|please|thanks|thank you|already|again|now|reply|replying|danke|bitte|merci|wrong number|wrong person|falsche nummer|(ask(ed|ing)?|told|tell(ing)?|beg(ging)?) (you|u)( \w+){0,2} to) stopp?$/;

/** `STOP` as it is spelled, and what carriers take for it in other languages (`ARRET`, `PARAR`, 停止). */
const keywords: ReadonlySet<string> = new Set(['stop', 'stopp', 'stop all', 'stopall', 'arret', 'parar', 'ストップ', '停止']);
/** The others are everyday words within a sentence. */
const clauseKeywords: ReadonlySet<string> = new Set(['stop', 'stopp', 'stop all', 'stopall', 'ストップ']);

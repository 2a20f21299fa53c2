import { fold } from './fold';
import { sentencesOf, withoutCourtesies } from './sentences';

/**
 * Does somebody write the word that our own small print asks for (core/message/opt-out-text.ts)? In capitals, or alone but for a name, nobody
 * means anything else by it: `STOP, I have asked twice`, `I said STOP`, `Stop. Karl`, `STOPお願いします`.
 */
export function saysKeyword(text: string): boolean {
  const pieces = text.normalize('NFKC').split(/[\n.,;:!?。、…–—()「」『』"]+|\s-\s/).map((piece) => piece.trim());
  return pieces.some(isInCapitals) || pieces.some((piece) => japaneseRequest.test(piece)) || isAllButName(text);
}

/** By itself, or at the end of a sentence that doesn't shout anyway. */
function isInCapitals(piece: string): boolean {
  if (!/(?<![\p{L}\p{N}-])STOPP?(?![\p{L}\p{N}-])/u.test(piece)) return false;
  if (keywords.has(withoutCourtesies(fold(piece)))) return true;
  return /\sSTOPP?$/.test(piece) && /\p{Ll}/u.test(piece) && !negation.test(fold(piece));
}

const negation = /\b(dont|do not|never|not|nicht|kein|ne|pas|nao|nunca|no)\b/;

const japaneseRequest = /^(STOP|ストップ)(を|で)?(お願い|希望|願いま|して(くだ|下|ほし|欲し|もら)|します)/i;

/** The keyword, then a name at most. */
function isAllButName(text: string): boolean {
  const [first, ...rest] = sentencesOf(text);
  if (first === undefined || !keywords.has(first.words)) return false;
  return (rest.length === 0 || !first.isQuestion) && rest.every(({ isQuestion }) => !isQuestion) && rest.map(({ words }) => words).join(' ').split(' ').length <= longestName;
}

const longestName = 4;

/** `STOP` as it is spelled, and what carriers take for it in other languages (`ARRET`, `PARAR`, 停止). */
const keywords: ReadonlySet<string> = new Set(['stop', 'stopp', 'stop all', 'stopall', 'arret', 'parar', 'ストップ', '停止', '配信停止']);

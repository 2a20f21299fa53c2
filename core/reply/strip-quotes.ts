import EmailReplyParser from 'email-reply-parser';
import { withoutSmallPrint } from '../message/opt-out-text';
import { quoteStart } from './quote-start';

/** Bounds the work on hostile mails: the library's patterns take time by the square of the text. */
const maxCharacters = 100_000;
const maxOwnCharacters = 6_000;
const maxLineCharacters = 2_000;

/** What the person wrote: the mail's text without the quoted message, its heading and the signature. Empty when nothing is left. */
export function stripQuotes(text: string): string {
  const lines = bounded(text).split('\n');
  const start = quoteStart(lines, isQuotedMessage);
  const own = ownText([...lines.slice(0, start), ...answersBetween(lines.slice(start + 1))]) || ownText(answersBetween(lines));
  // Where a mail program announces its quote in a way that nobody knows: our own "reply with STOP" is nobody's answer.
  return withoutSmallPrint(own);
}

/** Marked as a quote at once, or with our small print further down. */
function isQuotedMessage(below: readonly string[]): boolean {
  return below.find((line) => line.trim() !== '')?.startsWith('>') === true || withoutSmallPrint(below.join('\n')) !== below.join('\n').trim();
}

/** A mail program breaks lines no sooner; what follows a shorter line of the quote is no rest of it. */
const shortestBroken = 60;

/** Some people write below what they quote, or between its lines, where the quote is marked. */
function answersBetween(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.startsWith('>'));
  if (first < 0) return [];
  const found: string[] = [];
  let mayFollow = false;
  for (const line of lines.slice(first)) {
    if (line.startsWith('>')) mayFollow = line.length < shortestBroken;
    else if (line.trim() === '') mayFollow = true;
    if (!line.startsWith('>') && mayFollow) found.push(line);
  }
  return found.some((line) => line.trim() !== '') ? ['', ...found] : [];
}

function ownText(lines: readonly string[]): string {
  const own = withoutSignature(lines);
  return new EmailReplyParser()
    .parseReply(own.join('\n').slice(0, maxOwnCharacters))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    // The line that Outlook draws above the quote.
    .replace(/\n[-_=━─]{10,}$/, '')
    .trim();
}

function bounded(text: string): string {
  return text
    .slice(0, maxCharacters)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    .split('\n')
    .map((line) => line.slice(0, maxLineCharacters).trimEnd().replace(/^[＞»]/, '>'))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Japanese phones' last line, and a ruled-off block with somebody's contact details. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const phone = lines.findIndex((line) => /^(iPhone|iPad|Android|スマートフォン|スマホ|Yahoo!メールアプリ|Outlook for \w+|Galaxy|Xperia|私のiPhone)から(送信|送信しました|取得)?(。)?$/.test(line.trim()) || /^Yahoo!メール.{0,20}から送信$/.test(line.trim()));
  const upToPhone = phone < 0 ? lines : lines.slice(0, phone);
  const rule = upToPhone.findIndex((line, index) => index > 0 && isRule(line) && isContactBlock(upToPhone.slice(index + 1)));
  return rule < 0 ? upToPhone : upToPhone.slice(0, rule);
}

function isRule(line: string): boolean {
  return /^([-=_*~＝━─―ー☆★◆◇■□●○・.＊+＋]\s?){8,}$/.test(line.trim());
}

function isContactBlock(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 0 && filled.length <= 14 && filled.some((line) => /(tel|fax|mail|携帯|電話|url|https?:)\s*[:：/]|〒\s?\d|\S+@\S+\.\S+|株式会社|有限会社|合同会社/i.test(line));
}

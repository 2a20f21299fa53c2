import EmailReplyParser from 'email-reply-parser';

/** Bounds the work on hostile mails: the library's patterns take time by the square of the text. */
const maxCharacters = 100_000;
const maxOwnCharacters = 6_000;
const maxLineCharacters = 2_000;

/** What the person wrote: the mail's text without the quoted message, its heading and the signature. Empty when nothing is left. */
export function stripQuotes(text: string): string {
  const lines = bounded(text).split('\n');
  return ownText(lines.slice(0, quoteStart(lines))) || ownText(belowQuote(lines));
}

/** Some people write below what they quote, with an empty line between; without one it is a line of the quote that lost its mark. */
function belowQuote(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.startsWith('>'));
  return last < 0 || lines[last + 1]?.trim() !== '' ? [] : lines.slice(last + 1);
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

/** First line of what follows a reply in mail programs that the library doesn't know. */
function quoteStart(lines: readonly string[]): number {
  const found = lines.findIndex((line, index) => {
    const here = line.trim();
    const two = `${here} ${lines[index + 1]?.trim() ?? ''}`;
    return isOriginalMessageRule(here) || isHeaderBlock(lines, index) || attributions.some((pattern) => pattern.test(here) || (pattern.test(two) && !pattern.test(lines[index + 1]?.trim() ?? '')));
  });
  return found < 0 ? lines.length : found;
}

/** One line (or two, where a mail program broke it) that announces the quoted message. */
const attributions: readonly RegExp[] = [
  // Gmail: 2026年11月22日(日) 10:00 山田 <shop@example.com>:
  /^\d{4}年\d{1,2}月\d{1,2}日.{0,80}<[^<>\s]+@[^<>\s]+>[:：]?$/,
  // iPhone: 2026/11/22 10:00、Shop <shop@example.com>のメール:
  /^\d{4}[/年.-]\d{1,2}[/月.-]\d{1,2}.{0,160}の(メール|メッセージ)[:：]$/,
  // Thunderbird: On 2026/11/22 10:00, Shop wrote: / (2026/11/22 10:00), Shop wrote:
  /^\(?\d{4}[/-]\d{1,2}[/-]\d{1,2}.{0,120}wrote[:：]$/,
  /^.{0,160}(さん|様|氏)(は|が)(次のように)?書きました[:：]?$/,
  /^.{0,160}(次のように)?書きました[:：]$/,
  // Yahoo! JAPAN: --- shop@example.com wrote (2026/11/22 10:00):
  /^-{2,3}\s\S+@\S+\swrote/,
  // Gmail in German, French, Portuguese, where the library wants other line breaks
  /^Am (?=.*\d).{4,120} schrieb .{0,160}[:：]$/,
  /^Le (?=.*\d).{4,160} a écrit\s?[:：]$/,
  /^Em (?=.*\d).{4,160} escreveu[:：]$/,
  /^On (?=.*\d).{4,200} wrote[:：]$/,
];

/** `-----Original Message-----` in its languages. */
function isOriginalMessageRule(line: string): boolean {
  return /^[-_－ー―─]{2,}\s*(original message|original appointment|forwarded message|ursprüngliche nachricht|originalnachricht|message d['’]origine|message original|mensagem original|mensaje original|元のメッセージ|転送メッセージ|original|オリジナルメッセージ)\s*[-_－ー―─]{2,}$/i.test(line);
}

/** Outlook repeats the headers instead: From, then Sent or To within three lines. */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
  if (!/^\*?(from|von|de|差出人|送信者)\s?[:：]\*?\s*\S/i.test(lines[index]?.trim() ?? '')) return false;
  return lines.slice(index + 1, index + 4).some((line) => /^\*?(sent|date|gesendet|datum|envoyé|enviada em|enviado|data|enviado el|送信日時|日付|日時)\s?[:：]/i.test(line.trim()));
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

/**
 * Index of the line with which a mail program announces the message that it quotes; the number of lines where none does.
 *
 * @param isQuoted whether what stands below a line is a message of ours. Only there do wordings count with which a person may as well go on:
 * "I wrote to you on 3 November:".
 */
export function quoteStart(lines: readonly string[], isQuoted: (below: readonly string[]) => boolean): number {
  const found = lines.findIndex((line, index) => {
    const here = bare(line);
    const next = bare(lines[index + 1] ?? '');
    if (isOriginalMessageRule(here) || isHeaderBlock(lines, index, 4) || announces(sure, here, next)) return true;
    return (isHeaderBlock(lines, index, 2) || announces(likely, here, next)) && isQuoted(lines.slice(index + 1));
  });
  return found < 0 ? lines.length : found;
}

function bare(line: string): string {
  return line.replace(/^[>\s*]+/, '').trim();
}

/** On one line, or on two where a mail program broke it. */
function announces(patterns: readonly RegExp[], here: string, next: string): boolean {
  const matches = (line: string): boolean => line.length <= 240 && patterns.some((pattern) => pattern.test(line));
  return matches(here) || (matches(`${here} ${next}`) && !matches(next));
}

/** Nobody but a mail program writes so. */
const sure: readonly RegExp[] = [
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
  // Gmail, Apple Mail and others, with date and time.
  /^On (?=.*\d{1,2}:\d\d).{4,200} wrote[:：]$/,
  /^Am (?=.*\d{1,2}:\d\d).{4,120} schrieb .{0,160}[:：]$/,
  /^Le (?=.*\d{1,2}[:h]\d\d).{4,160} a écrit\s?[:：]$/,
  /^Em (?=.*\d{1,2}:\d\d).{4,160} escreveu[:：]$/,
];

const likely: readonly RegExp[] = [
  // In whatever words: who wrote, with their address. Zitat von Shop <shop@example.com>:
  /\S\s*<[^<>\s]+@[^<>\s]+>.{0,80}[:：]$/,
  // When it was, and that somebody wrote: Il 22 novembre 2026 Shop ha scritto:
  /^(?=.*\d).{4,200}(\b(wrote|schrieb|geschrieben|escreveu|escribió|scritto|schreef)\b|a écrit).{0,160}[:：]$/,
  // Orange
  /^Message du \d{1,2}\/\d{1,2}\/\d{2,4}/,
];

/** `-----Original Message-----` in its languages. */
function isOriginalMessageRule(line: string): boolean {
  return /^[-_－ー―─]{2,}\s*(original[- ]?(message|appointment|nachricht)|forwarded message|ursprüngliche (nachricht|mitteilung)|message d['’]origine|message original|mensagem original|mensaje original|元のメッセージ|転送メッセージ|original|オリジナルメッセージ)\s*[-_－ー―─]{2,}$/i.test(line);
}

const headers: readonly RegExp[] = [
  /^(from|von|de|da|差出人|送信者)\*?\s?[:：]\*?\s*\S/i,
  /^(sent|date|gesendet|datum|verschickt|envoyé( le)?|enviad[oa]( em| el)?|data|fecha|送信日時|日付|日時)\*?\s?[:：]/i,
  /^(subject|betreff|objet|assunto|asunto|件名)\*?\s?[:：]/i,
  /^(to|an|à|a|para|宛先)\*?\s?[:：]/i,
];
/** Headers that a block has: from, to, copies, date and subject. */
const longestBlock = 5;

/** Outlook and others repeat the headers instead, in whatever order. All four: so nobody writes. */
function isHeaderBlock(lines: readonly string[], index: number, least: number): boolean {
  const block = lines.slice(index, index + longestBlock).map(bare);
  const has = (line: string): boolean => headers.some((header) => header.test(line));
  if (!has(block[0] ?? '') || headers[0]?.test(block.find((line) => headers[0]?.test(line)) ?? '') !== true) return false;
  return headers.filter((header) => block.some((line) => header.test(line))).length >= least;
}

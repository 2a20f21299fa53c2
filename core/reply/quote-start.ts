/** Index of the line with which a mail program announces the message that it quotes; the number of lines where none does. */
export function quoteStart(lines: readonly string[]): number {
  const found = lines.findIndex((line, index) => {
    const here = bare(line);
    const next = bare(lines[index + 1] ?? '');
    return isOriginalMessageRule(here) || isHeaderBlock(lines, index) || isAttribution(here) || (isAttribution(`${here} ${next}`) && !isAttribution(next));
  });
  return found < 0 ? lines.length : found;
}

function bare(line: string): string {
  return line.replace(/^[>\s*]+/, '').trim();
}

/** One line (or two, where a mail program broke it) that announces the quoted message. */
function isAttribution(line: string): boolean {
  if (line.length > 240) return false;
  return attributions.some((pattern) => pattern.test(line));
}

const attributions: readonly RegExp[] = [
  // In whatever words: who wrote, with their address. 2026年11月22日(日) 10:00 山田 <shop@example.com>: / Zitat von Shop <shop@example.com>:
  /\S\s*<[^<>\s]+@[^<>\s]+>.{0,80}[:：]$/,
  /^(?=.*\d).{0,160}<[^<>\s]+@[^<>\s]+>$/,
  // When it was, and that somebody wrote: On 2026/11/22 10:00, Shop wrote: / Am 22.11.26 um 10:00 schrieb Shop:
  /^(?=.*\d).{4,200}\b(wrote|schrieb|geschrieben|escreveu|escribió|scritto|schreef)\b.{0,160}[:：]$/,
  /^(?=.*\d).{4,200} a écrit\s?[:：]$/,
  // iPhone: 2026/11/22 10:00、Shop <shop@example.com>のメール:
  /^\d{4}[/年.-]\d{1,2}[/月.-]\d{1,2}.{0,160}の(メール|メッセージ)[:：]$/,
  /^.{0,160}(さん|様|氏)(は|が)(次のように)?書きました[:：]?$/,
  /^.{0,160}(次のように)?書きました[:：]$/,
  // Yahoo! JAPAN: --- shop@example.com wrote (2026/11/22 10:00):
  /^-{2,3}\s\S+@\S+\swrote/,
  // Orange
  /^Message du \d{1,2}\/\d{1,2}\/\d{2,4}/,
];

/** `-----Original Message-----` in its languages. */
function isOriginalMessageRule(line: string): boolean {
  return /^[-_－ー―─]{2,}\s*(original[- ]?(message|appointment|nachricht)|forwarded message|ursprüngliche (nachricht|mitteilung)|message d['’]origine|message original|mensagem original|mensaje original|元のメッセージ|転送メッセージ|original|オリジナルメッセージ)\s*[-_－ー―─]{2,}$/i.test(line);
}

const headers = {
  from: /^(from|von|de|da|差出人|送信者)\*?\s?[:：]\*?\s*\S/i,
  other: /^(sent|date|gesendet|datum|verschickt|envoyé( le)?|enviad[oa]( em| el)?|data|fecha|送信日時|日付|日時|subject|betreff|objet|assunto|asunto|件名)\*?\s?[:：]/i,
};
/** Headers that a block has: from, to, copies, date and subject. */
const longestBlock = 5;

/** Outlook and others repeat the headers instead, in whatever order: From, and when or about what. */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
  const block = lines.slice(index, index + longestBlock).map(bare);
  const [first = ''] = block;
  if (!headers.from.test(first) && !headers.other.test(first)) return false;
  return block.some((line) => headers.from.test(line)) && block.some((line) => headers.other.test(line));
}

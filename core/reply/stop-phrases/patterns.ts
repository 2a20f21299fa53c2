/** A pattern of alternatives, one a line, each of whole words. */
export function words({ raw }: TemplateStringsArray): RegExp {
  return new RegExp(`\\b(?:${linesOf(raw)})\\b`);
}

/** A pattern of alternatives, one a line, wherever they stand: for languages without spaces. */
export function anywhere({ raw }: TemplateStringsArray): RegExp {
  return new RegExp(linesOf(raw));
}

function linesOf(raw: readonly string[]): string {
  return raw
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|');
}

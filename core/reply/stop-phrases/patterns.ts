/** Stands for any e-mail address that somebody names, as "me" would: `unsubscribe ann@example.com`. */
export const namedAddress = 'namedaddress';

/** A pattern of alternatives, one a line, each of whole words. */
export function words({ raw }: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${linesOf(raw, parts)})\\b`);
}

/** A pattern of alternatives, one a line, wherever they stand: for languages without spaces. */
export function anywhere({ raw }: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(linesOf(raw, parts));
}

function linesOf(raw: readonly string[], parts: readonly string[]): string {
  return String.raw({ raw }, ...parts)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|');
}

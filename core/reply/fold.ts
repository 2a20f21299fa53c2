/**
 * Text as the phrases of stop-phrases/ are written: lower case, without accents (French without its accents is everyday French), marks, emoji
 * and line breaks; `e-mail` is `email`, `don't` is `dont`. Japanese has no spaces.
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/([a-z])[’'`´](t|d|ll|re|ve|m)(?![a-z])/g, '$1$2')
    .replace(/[\p{P}\p{S}\p{Cf}\s]+/gu, ' ')
    .replace(/(^| )e mail/g, '$1email')
    .trim();
  return isJapanese(plain) ? plain.replace(/ /g, '') : plain;
}

function isJapanese(text: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
}
